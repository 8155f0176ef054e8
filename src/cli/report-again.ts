import type { Plan } from '../ensemble/plan.ts';

/** The command that computes the batch of a plan again. */
export const batchCommand = ({ scenarios, policies, runs, seed, sampler }: Plan): string => {
  const words = [
    'kembar',
    'batch',
    ...scenarios.map(({ id }) => id),
    '--policy',
    policies.map(({ id }) => id).join(','),
    '--runs',
    String(runs),
    '--seed',
    seed,
  ];
  switch (sampler.kind) {
    case 'random':
      break;
    case 'factorial':
      words.push(...sampler.levels.flatMap(({ input, values }) => ['--levels', `${input}=${values.join(',')}`]));
      break;
    case 'csv':
      words.push('--sample', 'FILE.csv');
      break;
    default:
      words.push('--sampler', sampler.kind);
  }
  return [...words, '--out', 'DIR'].map(quoted).join(' ');
};

/** A word as a shell takes it whole. */
const quoted = (word: string): string => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);
