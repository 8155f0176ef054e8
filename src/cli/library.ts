import { existsSync, readdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  noDocument,
  noSuchFile,
  otherKind,
  unknownDocument,
  unreadableFile,
  unwritableFile,
} from '../messages/usage.ts';
import { nearestNames } from './nearest-names.ts';
import { misused, Stop } from './stop.ts';

export type DocumentKind = 'model' | 'scenario' | 'policy';

/** A document on disk; `file` as it is shown to a person. */
export interface DocumentFile {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly file: string;
}

/**
 * The documents within reach: those the package brings, then `models/` and `scenarios/` of the working directory. Where both
 * have one id, the package's counts; a document of one's own with the same id is named by its path.
 */
export const findDocuments = (): readonly DocumentFile[] => {
  const found = new Map<string, DocumentFile>();
  for (const root of roots()) {
    for (const document of [...modelsIn(root), ...scenariosIn(root)]) {
      const key = `${document.kind} ${document.id}`;
      if (!found.has(key)) found.set(key, { ...document, file: shown(document.file) });
    }
  }
  return [...found.values()];
};

/** The document a person means by a path or an id. Stops where there is none, naming the nearest ids. */
export const findDocument = (kind: DocumentKind, named: string): DocumentFile => {
  if (isPath(named)) {
    if (!existsSync(named)) throw misused(noSuchFile(named));
    return { kind, id: idOf(named), file: named };
  }
  const documents = findDocuments().filter((document) => document.kind === kind);
  const document = documents.find(({ id }) => id === named);
  if (document !== undefined) return document;
  const other = findDocuments().find(({ id }) => id === named);
  if (other !== undefined) throw misused(otherKind(named, kind, other.kind));
  throw misused(
    unknownDocument(
      kind,
      named,
      nearestNames(
        named,
        documents.map(({ id }) => id),
      ),
    ),
  );
};

/** The document of any kind that a person means by an id. Stops where there is none. */
export const findAnyDocument = (id: string): DocumentFile => {
  const documents = findDocuments();
  const document = documents.find((each) => each.id === id);
  if (document !== undefined) return document;
  throw misused(
    noDocument(
      id,
      nearestNames(
        id,
        documents.map((each) => each.id),
      ),
    ),
  );
};

/** The claims that stand beside a model, if any do. */
export const claimsBeside = (model: string): string | undefined => {
  const file = join(dirname(model), 'claims.yaml');
  return existsSync(file) ? file : undefined;
};

/** Whether a model came with this package. */
export const isShipped = (model: string): boolean =>
  realpathSync(model).startsWith(join(packageRoot(), 'models') + sep);

/** The text of a file. Stops where it cannot be read. */
export const readText = (file: string): string => {
  if (!existsSync(file)) throw misused(noSuchFile(file));
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Stop(1, unreadableFile(file));
  }
};

/** Writes a file of text. Stops where it cannot be written. */
export const writeText = (file: string, text: string): void => writeBytes(file, Buffer.from(text));

/** Writes a file. Stops where it cannot be written. */
export const writeBytes = (file: string, bytes: Uint8Array): void => {
  try {
    writeFileSync(file, bytes);
  } catch {
    throw new Stop(1, unwritableFile(file));
  }
};

/** `models/partnership/model.yaml` is the model `partnership`; any other file is called as it is named. */
export const idOf = (file: string): string => {
  const name = basename(file).replace(/\.ya?ml$/, '');
  return name === 'model' ? basename(dirname(resolve(file))) : name;
};

/** Whether a word names a file rather than an id. */
export const isPath = (named: string): boolean => /[/\\]|\.ya?ml$/.test(named);

const modelsIn = (root: string): readonly DocumentFile[] =>
  filesIn(join(root, 'models'))
    .filter((file) => basename(file) === 'model.yaml')
    .map((file) => ({ kind: 'model', id: idOf(file), file }));

const scenariosIn = (root: string): readonly DocumentFile[] => {
  const folder = join(root, 'scenarios');
  return filesIn(folder).map((file) => ({
    kind: relative(folder, file).split(sep)[0] === 'policies' ? 'policy' : 'scenario',
    id: idOf(file),
    file,
  }));
};

/** Whether a name is that of a folder that is there. */
export const isFolder = (named: string): boolean => existsSync(named) && statSync(named).isDirectory();

/** YAML files below a folder, in an order that no file system decides. */
const filesIn = (folder: string): readonly string[] => {
  if (!isFolder(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ya?ml$/.test(file))
    .map((file) => join(folder, file))
    .sort();
};

const roots = (): readonly string[] => [...new Set([packageRoot(), realpathSync(process.cwd())])];

/** The folder of this package: the nearest one above this file that holds its package.json, built or not. */
const packageRoot = (): string => {
  let folder = dirname(realpathSync(fileURLToPath(import.meta.url)));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
};

/** A path as a person would write it from here. */
const shown = (file: string): string => {
  const fromHere = relative(process.cwd(), file);
  return fromHere.startsWith('..') ? file : fromHere;
};
