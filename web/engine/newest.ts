/**
 * Wraps a slow function so that one call is in flight and at most one waits: the newest. `taken` is told what came of each call that was
 * carried out; `failed` of each that was not. Whoever drags a lever asks a hundred times a second and wants the last answer.
 */
export const newestOnly = <A, R>(
  work: (ask: A) => Promise<R>,
  taken: (result: R, ask: A) => void,
  failed: (error: unknown) => void,
): ((ask: A) => void) => {
  let isBusy = false;
  let waiting: { readonly ask: A } | null = null;
  const start = async (ask: A): Promise<void> => {
    isBusy = true;
    try {
      taken(await work(ask), ask);
    } catch (error) {
      failed(error);
    }
    isBusy = false;
    if (waiting === null) return;
    const next = waiting.ask;
    waiting = null;
    void start(next);
  };
  return (ask) => {
    if (isBusy) waiting = { ask };
    else void start(ask);
  };
};
