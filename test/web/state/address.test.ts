import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../../web/state/address.ts';
import { untouched } from '../../../web/state/choice.ts';
import { shippedLibrary } from '../library.ts';

const library = shippedLibrary();
const { document: model } = library.models[0]!.model;

describe('the address of the explorer', () => {
  it('says a whole choice in words a person can read', () => {
    const choice = {
      ...untouched('bandung-namur', ['sustainability', 'trust']),
      levers: { training: 0.6 },
      start: 12,
      stop: 30,
      assumptions: { posting_time: 8 },
      profile: { champion: 2, distance: null },
    };
    expect(writeAddress('explore', choice)).toBe(
      '#/explore?v=1&s=bandung-namur&p=training:0.6&from=12&to=30&a=posting_time:8&t=champion:2,distance:x&g=sustainability,trust',
    );
  });

  it('reads back whatever it wrote', () => {
    const value = (names: readonly string[], low: number, high: number) =>
      fc.dictionary(
        fc.constantFrom(...names),
        fc.double({ min: low, max: high, noNaN: true }).map((x) => x + 0),
        { maxKeys: 4 },
      );
    const choices = fc.record({
      scenario: fc.constantFrom(...library.scenarios.map(({ id }) => id)),
      levers: value(Object.keys(model.levers), 0, 1),
      start: fc.integer({ min: 0, max: 20 }),
      stop: fc.option(fc.integer({ min: 21, max: 40 })),
      assumptions: fc.constant({}),
      profile: fc.dictionary(fc.constantFrom(...Object.keys(model.traits)), fc.option(fc.integer({ min: 0, max: 4 })), {
        maxKeys: 4,
      }),
      graphs: fc.tuple(
        fc.constantFrom(...Object.keys(model.stocks), 'survival'),
        fc.constantFrom(...Object.keys(model.flows)),
      ),
    });
    fc.assert(
      fc.property(choices, (choice) => {
        const read = readAddress(writeAddress('compare', choice), library);
        expect(read.refused).toEqual([]);
        expect(read.page).toBe('compare');
        expect(read.choice).toEqual({ ...choice, levers: { ...choice.levers }, profile: { ...choice.profile } });
      }),
    );
  });

  it('keeps what has a meaning and gives back what has none', () => {
    const { choice, refused } = readAddress(
      '#/explore?v=1&s=typical&p=training:0.6,training_:1,evaluation:7&from=-3&g=nonsense',
      library,
    );
    expect(choice?.levers).toEqual({ training: 0.6 });
    expect(refused).toEqual(
      ['nonsense', 'from=-3', 'training_:1', 'evaluation:7'].sort((a, b) => refused.indexOf(a) - refused.indexOf(b)),
    );
  });

  it('is not led astray by names that every object has', () => {
    const { choice, refused } = readAddress(
      '#/explore?v=1&s=typical&p=constructor:1&t=toString:2&a=__proto__:1',
      library,
    );
    expect(choice?.levers).toEqual({});
    expect(refused).toHaveLength(3);
  });

  it('opens the first page for an address that means nothing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => readAddress(text, library)).not.toThrow();
      }),
    );
    expect(readAddress('#/nowhere', library)).toMatchObject({ page: 'explore', choice: null, refused: ['nowhere'] });
  });
});
