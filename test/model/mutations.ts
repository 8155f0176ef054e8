import fc from 'fast-check';

/** Pieces that have broken readers of documents before. */
const nasty = fc.constantFrom(
  '[',
  '{',
  '"',
  "'",
  ': ',
  '- ',
  '? ',
  '|\n',
  '>-\n',
  '&a ',
  '*a',
  '!!set ',
  '#',
  '\t',
  '\r',
  '\0',
  '\u2028',
  '\uFEFF',
  '---\n',
  '...\n',
  '%YAML 1.1\n',
  '~',
  '1e400',
  '-1e308',
  '9'.repeat(400),
  '.nan',
  '.inf',
  '0x1F',
  'true',
  'null',
  'constructor',
  '__proto__',
  'toString',
  '<<',
  '['.repeat(200),
  '{a: '.repeat(200),
  '- '.repeat(200),
  '('.repeat(300),
  '2017-13',
  '9999-12',
  '0000-01',
);

type Mutation = (lines: string[]) => string[];

const position = fc.nat(1_000_000);

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  position.map(
    (at): Mutation =>
      (lines) =>
        lines.toSpliced(at % lines.length, 1),
  ),
  position.map(
    (at): Mutation =>
      (lines) =>
        lines.toSpliced(at % lines.length, 0, lines[at % lines.length] ?? ''),
  ),
  fc.tuple(position, position).map(
    ([from, to]): Mutation =>
      (lines) => {
        const moved = lines[from % lines.length] ?? '';
        return lines.toSpliced(from % lines.length, 1).toSpliced(to % lines.length, 0, moved);
      },
  ),
  fc.tuple(position, position, fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 4 }))).map(
    ([at, column, piece]): Mutation =>
      (lines) =>
        lines.with(at % lines.length, insert(lines[at % lines.length] ?? '', column, piece)),
  ),
  fc.tuple(position, nasty).map(
    ([at, piece]): Mutation =>
      (lines) => {
        const line = lines[at % lines.length] ?? '';
        return lines.with(at % lines.length, line.replace(/:.*/, `: ${piece}`));
      },
  ),
  fc.tuple(position, fc.integer({ min: 0, max: 12 })).map(
    ([at, indent]): Mutation =>
      (lines) => {
        const line = lines[at % lines.length] ?? '';
        return lines.with(at % lines.length, ' '.repeat(indent) + line.trimStart());
      },
  ),
);

function insert(line: string, column: number, piece: string): string {
  const at = column % (line.length + 1);
  return line.slice(0, at) + piece + line.slice(at);
}

/** A document with one to four things gone wrong in it. */
export function mutated(text: string): fc.Arbitrary<string> {
  const lines = text.split('\n');
  return fc
    .array(mutation, { minLength: 1, maxLength: 4 })
    .map((mutations) =>
      mutations.reduce((changed, mutate) => (changed.length === 0 ? [''] : mutate(changed)), lines).join('\n'),
    );
}
