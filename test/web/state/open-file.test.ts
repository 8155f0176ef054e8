import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { untouched } from '../../../web/state/choice.ts';
import { openFile } from '../../../web/state/open-file.ts';
import { shippedLibrary } from '../library.ts';

const library = shippedLibrary();
const now = untouched('bandung-namur', ['sustainability', 'trust']);
const read = (file: string): string => readFileSync(file, 'utf8');

describe('a file that a person opens', () => {
  it('is a policy where it sets levers: they are set on what is open', () => {
    const opened = openFile('push.yaml', read('scenarios/policies/push.yaml'), library, now);
    expect(opened).toMatchObject({
      ok: true,
      choice: { scenario: 'bandung-namur', levers: { programme_drive: 0.75 }, start: 12, stop: 30 },
    });
  });

  it('is a scenario otherwise: it joins those that can be chosen', () => {
    const opened = openFile('My Case.yaml', read('scenarios/cases/bandung-cuenca.yaml'), library, now);
    if (!opened.ok) throw new Error(JSON.stringify(opened.faults));
    expect(opened.choice.scenario).toBe('own-my-case');
    expect(opened.library.scenarios.at(-1)?.document.title).toEqual({ en: 'Bandung–Cuenca', id: 'Bandung–Cuenca' });
  });

  it('is a model where it says kembar: it is checked, and comes with a scenario in which nothing is known', () => {
    const opened = openFile('mine.yaml', read('models/partnership/model.yaml'), library, now);
    if (!opened.ok) throw new Error(JSON.stringify(opened.faults));
    expect(opened.model?.id).toBe('own-mine');
    expect(opened.library.scenarios.at(-1)?.document.model).toBe('own-mine');
  });

  it('tells every fault with its place, in both languages', () => {
    const opened = openFile(
      'case.yaml',
      read('scenarios/cases/bandung-cuenca.yaml').replace('months: ', 'months: minus'),
      library,
      now,
    );
    if (opened.ok) throw new Error('opened');
    expect(opened.faults[0]?.en).toMatch(/^case\.yaml:\d+:\d+: /);
    expect(opened.faults[0]?.id).not.toBe(opened.faults[0]?.en);
  });
});
