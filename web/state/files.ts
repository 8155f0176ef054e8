import type { PolicyDocument, ScenarioDocument } from '../../src/index.ts';
import type { ChosenDocuments } from './choice.ts';
import { ensembleRuns, ensembleSeed } from './simulation.ts';

/** Writes a document as YAML: every text in quotes, one key a line down to the small things, which stand in one. */
export const writeYaml = (document: ScenarioDocument | PolicyDocument): string =>
  `${Object.entries(document)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${block(value)}`)
    .join('\n')}\n`;

const block = (value: unknown): string => {
  if (Array.isArray(value)) {
    return value.length === 0 || value.every((item) => typeof item !== 'object')
      ? inline(value)
      : `\n${value.map((item) => `  - ${inline(item)}`).join('\n')}`;
  }
  if (!isRecord(value)) return inline(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  const isSmall = entries.every(([, item]) => typeof item !== 'object') && inline(value).length < 100;
  if (entries.length === 0 || isSmall) return inline(value);
  return `\n${entries.map(([key, item]) => `  ${keyText(key)}: ${inline(item)}`).join('\n')}`;
};

/** Flow style; a text in double quotes is the same in YAML 1.2 as in JSON. */
const inline = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return entries.length === 0
    ? '{}'
    : `{ ${entries.map(([key, item]) => `${keyText(key)}: ${inline(item)}`).join(', ')} }`;
};

const keyText = (key: string): string => (/^[a-z][\w-]*$/i.test(key) ? key : JSON.stringify(key));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The command that computes the ensemble of a choice; what is not shipped is named as the file it is exported to. */
export const commandOf = (
  { scenario, policy }: ChosenDocuments,
  save: readonly string[],
  isShipped: (kind: 'scenario' | 'policy', id: string) => boolean,
): string => {
  const [, ...others] = save;
  return [
    'kembar batch',
    isShipped('scenario', scenario.id) ? scenario.id : `${scenario.id}.yaml`,
    ...(policy.id === 'none' ? [] : ['--policy', isShipped('policy', policy.id) ? policy.id : `${policy.id}.yaml`]),
    `--runs ${ensembleRuns}`,
    ...(ensembleSeed === 'kembar' ? [] : [`--seed ${ensembleSeed}`]),
    ...others.map((name) => `--save ${name}`),
  ].join(' ');
};
