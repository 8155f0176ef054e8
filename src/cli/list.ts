import { listHeading, listHint, untitled } from '../messages/list.ts';
import type { Text } from '../messages/text.ts';
import { readYaml } from '../model/yaml-source.ts';
import { type DocumentFile, findDocuments, readText } from './library.ts';
import { writeJson } from './run-json.ts';
import { table } from './table.ts';
import { say, type Terminal } from './terminal.ts';

const kinds = ['model', 'scenario', 'policy'] as const;

/** `kembar list`: what there is to run, by kind, with ids to type and titles to read. */
export const list = async (terminal: Terminal, flags: { readonly json?: true }): Promise<0 | 1> => {
  const documents = findDocuments().map((document) => ({ ...document, title: titleOf(document) }));
  if (flags.json) {
    terminal.print(writeJson({ documents }));
    return 0;
  }
  const { paint, width } = terminal;
  const columns = [
    { head: '', align: 'left' },
    { head: '', align: 'left', flexible: true },
  ] as const;
  const sections = kinds.map((kind) => {
    const rows = documents
      .filter((document) => document.kind === kind)
      .map(({ id, title }) => [id, say(terminal, title ?? untitled())]);
    const lines = table(columns, rows, width - 2, {
      head: paint.quiet,
      cell: (text, _, column) => (column === 0 ? paint.strong(text) : text),
    });
    return [paint.quiet(say(terminal, listHeading(kind))), ...lines.map((line) => `  ${line}`)].join('\n');
  });
  terminal.print([...sections, paint.quiet(say(terminal, listHint()))].join('\n\n'));
  return 0;
};

/**
 * The title of a document. Only that entry is read, not the rest of what may be thousands of lines: a list shows what is faulty
 * too. Null where it cannot be read.
 */
const titleOf = ({ file }: DocumentFile): Text | null => {
  const [entry = ''] = /^title:.*(\r?\n[ \t]+.*)*/m.exec(readText(file)) ?? [];
  const value = readYaml(file, entry).value as { readonly title?: Partial<Text> | null } | null;
  const title = value?.title;
  return typeof title?.en === 'string' && typeof title.id === 'string' ? { en: title.en, id: title.id } : null;
};
