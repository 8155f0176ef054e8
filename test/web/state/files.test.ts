import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { documentsOf, untouched } from '../../../web/state/choice.ts';
import { commandOf, writeYaml } from '../../../web/state/files.ts';
import { shippedLibrary } from '../library.ts';

const library = shippedLibrary();

describe('files a person takes away', () => {
  it('are YAML that says just what the document says, for everything that is shipped', () => {
    for (const { document } of [...library.scenarios, ...library.policies])
      expect(parse(writeYaml(document))).toEqual(document);
    expect(library.scenarios.length).toBeGreaterThan(5);
  });

  it('stand in the command by their names, and what is shipped by its own', () => {
    const choice = { ...untouched('bandung-namur', ['sustainability', 'trust'] as const), levers: { training: 0.3 } };
    const documents = documentsOf(library, choice);
    expect(commandOf(documents, ['sustainability', 'trust'], (kind) => kind === 'scenario')).toBe(
      'kembar batch bandung-namur --policy my-policy.yaml --runs 1000 --save trust',
    );
  });
});
