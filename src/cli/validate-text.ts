import type { Share } from '../analysis/credentials/share.ts';
import { type Credentials, credentialNames } from '../analysis/credentials/validate.ts';
import {
  behaviourLine,
  casesLines,
  cohortLine,
  credentialName,
  credentialsHeading,
  ebbLine,
  familyName,
  heldOrNot,
  loopLine,
  nullName,
  percent,
  populationHead,
  referenceLine,
  scoresHead,
  sensitivityLines,
  splitName,
  tableHeading,
  unheldClaim,
} from '../messages/credentials.ts';
import { decimal } from '../messages/number.ts';
import type { Text } from '../messages/text.ts';
import type { ThresholdsDocument } from '../model/thresholds.ts';
import { table } from './table.ts';
import { say, type Terminal } from './terminal.ts';

/** The credentials as a person reads them: what holds first, then the figures. */
export const validateText = (
  id: string,
  credentials: Credentials,
  { extremes, anomalies }: ThresholdsDocument,
  terminal: Terminal,
): string => {
  const { paint, width } = terminal;
  const text = (of: Text): string => say(terminal, of);
  const mark = (held: boolean): string =>
    held ? paint.active(text(heldOrNot(true))) : paint.lapsed(text(heldOrNot(false)));
  const head = (of: Parameters<typeof tableHeading>[0]): string => paint.strong(text(tableHeading(of)));
  const { claims, cases, baseRates, cohort, reference, families, loops, sensitivity } = credentials;
  const lay = (heads: readonly Text[], rows: readonly (readonly string[])[]): readonly string[] =>
    table(
      heads.map((each, k) =>
        k === 0 ? { head: text(each), align: 'left', flexible: true } : { head: text(each), align: 'right' },
      ),
      rows,
      width,
      { head: paint.quiet },
    );
  const between = (share: Share): string => text(percent(share));
  const score = (value: number): string => text(decimal(value, 3));

  const summary = credentialNames.map(
    (name, k) => `${String(k + 1).padStart(2)}  ${mark(credentials.held[name])}  ${text(credentialName(name))}`,
  );
  const unheld = claims.perClaim.filter(({ held }) => !held);
  const lost = [
    ...Object.entries(extremes).filter(([key]) =>
      credentials.extremes.conditions.some((each) => each.id === key && !each.held),
    ),
    ...Object.entries(anomalies).filter(([key]) => credentials.anomalies.some((each) => each.id === key && !each.held)),
  ].map(([, { label }]) => `  ${mark(false)}  ${text(label)}`);
  const scoreRows = [
    ['model', cases] as const,
    ...Object.entries(cases.nulls).map(([name, scores]) => [name, scores] as const),
    ['unseen', cases.leaveOneOut.unseen] as const,
    ['unseenBaseRate', cases.leaveOneOut.unseen.baseRate] as const,
    ['recalibrated', cases.leaveOneOut.recalibrated] as const,
  ].map(([name, scores]) => [
    text(nullName(name)),
    score(scores.logScore),
    score(scores.brier),
    text(decimal(100 * scores.accuracy, 0)),
  ]);
  const populationRows = (['active', 'weak', 'notWorking'] as const).map((name) => [
    text(splitName(name)),
    between(baseRates.split[name]),
    between(baseRates.observed.split[name]),
  ]);
  const registeredRows = (['working', 'inForceWithoutWork', 'neither'] as const).map((name) => [
    text(splitName(name)),
    between(baseRates.registered[name]),
    between(baseRates.observed.registered[name]),
  ]);
  return [
    paint.strong(text(credentialsHeading(id, credentials.seed, credentials.runs, credentials.quick))),
    '',
    ...summary,
    '',
    head('claims'),
    text(unheldClaim.counted(claims.held, claims.total)),
    ...unheld.map((claim) => `  ${claim.id}  ${text(unheldClaim.one(claim))}`),
    ...behaviourLine(claims.behaviours).map((line) => `  ${text(line)}`),
    '',
    head('cases'),
    ...lay(scoresHead(), scoreRows),
    ...casesLines(cases).map(text),
    '',
    head('population'),
    ...lay(populationHead(), [
      ...populationRows,
      ...registeredRows,
      [text(splitName('nineYears')), between(baseRates.nineYears), between(baseRates.observed.nineYears)],
      [text(splitName('cameBack')), between(baseRates.ebb.cameBack), between(baseRates.observed.cameBack)],
    ]),
    ...ebbLine(baseRates).map(text),
    ...(cohort === null ? [] : [text(cohortLine(cohort))]),
    ...(reference === null ? [] : referenceLine(reference).map(text)),
    '',
    head('families'),
    ...families.map(
      ({ id: family, held, controlled, noisy }) =>
        `  ${mark(held)}  ${text(familyName(family))}: ${between(controlled)} · ${between(noisy)}`,
    ),
    '',
    head('loops'),
    ...loops.map(({ id: loop, held, strongest }) => `  ${mark(held)}  ${loop.padEnd(3)} ${text(loopLine(strongest))}`),
    ...lost,
    '',
    head('sensitivity'),
    ...sensitivityLines(sensitivity).map(text),
  ].join('\n');
};
