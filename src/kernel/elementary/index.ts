import { acos } from './acos.ts';
import { asin } from './asin.ts';
import { atan } from './atan.ts';
import { cos } from './cos.ts';
import { exp } from './exp.ts';
import { ln } from './ln.ts';
import { log10 } from './log10.ts';
import { modulo } from './modulo.ts';
import { pow } from './pow.ts';
import { round } from './round.ts';
import { sin } from './sin.ts';
import { tan } from './tan.ts';

/** Every function of the expression language that takes more than a step or two of `Lanes`, by its name there. */
export const elementary = { acos, asin, atan, cos, exp, ln, log10, modulo, pow, round, sin, tan } as const;
