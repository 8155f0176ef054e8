import { readFileSync } from 'node:fs';
import { checkModel } from '../../src/expression/check.ts';
import type { Program } from '../../src/expression/program.ts';
import { loadModel } from '../../src/model/load.ts';
import { batchRows } from './batches.ts';
import { type CContestant, cContestant, hasGcc } from './c-contestant.ts';
import { type Contestant, measureInTurn, type Row } from './contestant.ts';
import { interpreterContestant, kernelContestant, latencyRows, spreadSample } from './kernels.ts';
import { mixProgram, mixRanges, mixSaved } from './mix.ts';
import { table } from './table.ts';

/**
 * `npm run bench [-- --json]`: how fast the kernels are, beside plain C where there is a gcc. All in one process and one thread each,
 * in turn, by processor time; the median of the rounds. Then the built command end to end, by wall time.
 */
const rounds = 9;
const runs = 1024;

const readModel = (file: string): Program => {
  const { model } = loadModel(file, readFileSync(file, 'utf8'));
  const program = model === null ? null : checkModel(model).program;
  if (program === null) throw new Error(`${file} cannot be run`);
  return program;
};

const main = (): void => {
  const mix = mixProgram();
  const mixAsWritten = mixProgram('as written');
  const sample = spreadSample(mixRanges, runs);
  const partnership = readModel('models/partnership/model.yaml');
  const nearValues = spreadSample(
    partnership.inputs.map(({ value, kind }) => (kind === 'constant' ? [0.9 * value, 1.1 * value] : [value, value])),
    runs,
  );
  const kept = partnership.stocks.slice(0, 8).map(({ name }) => name);

  const latencies = [
    ...latencyRows('mix', mix, mixSaved, rounds),
    ...latencyRows('partnership', partnership, kept, rounds),
  ];
  const kernel = kernelContestant('kernel mix', mix, mixSaved, sample, 6);
  const contestants: Contestant[] = [
    interpreterContestant('interpreter mix', mix, mixSaved, sample, 12),
    kernel,
    kernelContestant('kernel mix, x^1.5 as a power', mixAsWritten, mixSaved, sample, 4),
    interpreterContestant('interpreter partnership', partnership, kept, nearValues, 6),
    kernelContestant('kernel partnership', partnership, kept, nearValues, 1),
  ];
  const inC: CContestant[] = hasGcc()
    ? [
        cContestant('plain C mix', mixAsWritten, mixSaved, sample, 4),
        cContestant('plain C mix, x^1.5 as x·√x', mix, mixSaved, sample, 4),
      ]
    : [];
  for (const contestant of inC) {
    const [expected, got] = [kernel.sum(), contestant.sum()];
    if (!(Math.abs(expected - got) <= 1e-9 * Math.abs(expected)))
      throw new Error(`${contestant.name}: ${got}, not ${expected}`);
  }
  const measured = measureInTurn([...contestants, ...inC], rounds);
  for (const contestant of inC) contestant.remove();
  const rows: readonly Row[] = [...measured, ...latencies, ...batchRows()];
  console.log(process.argv.includes('--json') ? JSON.stringify({ rows }) : table(rows));
};

main();
