/**
 * A system of ordinary differential equations: writes dy/dt at time t and state y into `into`.
 * It may keep `y` only for the duration of the call.
 */
export type System = (t: number, y: Float64Array, into: Float64Array) => void;

/**
 * Advances `y` in place over one interval from t to t + h, in which the system is continuous.
 * An integrator is made once per run for a number of stocks, so that its work arrays are allocated once.
 */
export type Integrator = (system: System, t: number, h: number, y: Float64Array) => void;
