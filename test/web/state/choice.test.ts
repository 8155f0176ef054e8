import { describe, expect, it } from 'vitest';
import {
  documentsOf,
  isSameChoice,
  untouched,
  withAssumption,
  withGrade,
  withLever,
} from '../../../web/state/choice.ts';
import { shippedLibrary } from '../library.ts';

const library = shippedLibrary();
const { document: model } = library.models[0]!.model;
const namur = untouched('bandung-namur', ['sustainability', 'trust']);

describe('what a choice comes to', () => {
  it('is the shipped scenario and no policy where nothing is changed', () => {
    const { scenario, policy } = documentsOf(library, namur);
    expect(scenario).toBe(library.scenarios.find(({ id }) => id === 'bandung-namur'));
    expect(policy.id).toBe('none');
  });

  it('is a shipped policy where the levers are set as it sets them', () => {
    expect(documentsOf(library, withLever(namur, model, 'training', 0.6)).policy.id).toBe('train');
    expect(documentsOf(library, withLever(namur, model, 'training', 0.65)).policy.id).toBe('my-policy');
  });

  it('says nothing of a lever that is back at its default', () => {
    const back = withLever(withLever(namur, model, 'training', 0.6), model, 'training', 0);
    expect(isSameChoice(back, namur)).toBe(true);
  });

  it('holds an assumption at one value in every future', () => {
    const { scenario } = documentsOf(library, withAssumption(namur, 'posting_time', 9));
    expect(scenario.id).toBe('bandung-namur-changed');
    expect(scenario.document.uncertainty['posting_time']).toEqual({ distribution: 'discrete', values: [9] });
  });

  it('takes an answer as graded with some doubt, and “not known” as unknown', () => {
    const { document } = documentsOf(library, withGrade(withGrade(namur, 'champion', 1), 'distance', null)).scenario;
    expect(document.profile['champion']).toEqual({ level: 1, spread: 0.5 });
    expect(document.profile['distance']).toBeUndefined();
    expect(document.profile['similarity']).toEqual(
      library.scenarios.find(({ id }) => id === 'bandung-namur')!.document.profile['similarity'],
    );
  });

  it('is the same whatever the order in which things were set', () => {
    const one = withLever(withLever(namur, model, 'training', 0.6), model, 'evaluation', 0.2);
    const other = withLever(withLever(namur, model, 'evaluation', 0.2), model, 'training', 0.6);
    expect(isSameChoice(one, other)).toBe(true);
  });
});
