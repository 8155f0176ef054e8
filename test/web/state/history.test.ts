import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { untouched } from '../../../web/state/choice.ts';
import { beginHistory, choose, redo, undo } from '../../../web/state/history.ts';

const choice = (start: number) => ({ ...untouched('typical', ['a', 'b']), start });

describe('the history of choices', () => {
  it('takes back what was chosen last, and does it again', () => {
    const history = choose(choose(beginHistory(choice(0)), choice(1)), choice(2));
    expect(undo(history).now.start).toBe(1);
    expect(redo(undo(history))).toEqual(history);
  });

  it('keeps no trace of a choice that comes to the same', () => {
    const history = beginHistory(choice(0));
    expect(choose(history, choice(0))).toBe(history);
  });

  it('forgets what was taken back when something else is chosen', () => {
    const history = choose(undo(choose(beginHistory(choice(0)), choice(1))), choice(5));
    expect(history.future).toEqual([]);
    expect(undo(history).now.start).toBe(0);
  });

  it('comes back to where it was after as many steps back as forth', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 40 }), (starts) => {
        const history = starts.reduce((all, start) => choose(all, choice(start)), beginHistory(choice(0)));
        let back = history;
        for (let k = 0; k < history.past.length; k++) back = undo(back);
        expect(back.now.start).toBe(0);
        for (let k = 0; k < history.past.length; k++) back = redo(back);
        expect(back).toEqual(history);
      }),
    );
  });
});
