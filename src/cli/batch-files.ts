import { writeSync } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file that is written from its beginning to its end, and is there whole or not at all. */
export interface GrowingFile {
  append(bytes: Uint8Array | string): Promise<void>;
  /** The same before it returns, for a writer that cannot wait. */
  appendNow(bytes: Uint8Array): void;
  /** Puts the file in its place. */
  finish(): Promise<void>;
  /** Leaves nothing behind. */
  drop(): Promise<void>;
}

/** What a batch asks of a file system; a test hands in one whose disk is full. */
export interface BatchFiles {
  /** Names in a folder; empty where there is none. */
  names(folder: string): Promise<readonly string[]>;
  read(file: string): Promise<Uint8Array>;
  /** Begins a file beside its place, folders included. */
  begin(file: string): Promise<GrowingFile>;
  remove(file: string): Promise<void>;
}

/** What ends the name of a file that is not finished. */
const unfinished = '.part';

/** The file system of this machine. A finished file has reached the disk before it takes its name. */
export const diskFiles: BatchFiles = {
  names: async (folder) => {
    try {
      return (await readdir(folder)).sort();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  },
  read: (file) => readFile(file),
  begin: async (file) => {
    await mkdir(dirname(file), { recursive: true });
    // Two processes may work in one folder: each has a name of its own until it is done.
    const draft = `${file}.${process.pid}${unfinished}`;
    return growing(await open(draft, 'w'), draft, file);
  },
  remove: (file) => rm(file, { force: true }),
};

const growing = (handle: FileHandle, draft: string, file: string): GrowingFile => {
  const drop = async (): Promise<void> => {
    await handle.close().catch(() => undefined);
    await rm(draft, { force: true });
  };
  return {
    append: async (bytes) => {
      await handle.appendFile(bytes);
    },
    appendNow: (bytes) => {
      for (let at = 0; at < bytes.length; ) at += writeSync(handle.fd, bytes, at);
    },
    finish: async () => {
      await handle.sync();
      await handle.close();
      await rename(draft, file);
      await syncFolder(dirname(file));
    },
    drop,
  };
};

/** A new name reaches the disk with its folder; where folders cannot be opened (Windows) there is nothing to do. */
const syncFolder = async (folder: string): Promise<void> => {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    return;
  }
};

/** Writes a whole file, and leaves nothing behind where that fails. */
export const writeWhole = async (files: BatchFiles, file: string, bytes: Uint8Array | string): Promise<void> => {
  const growingFile = await files.begin(file);
  try {
    await growingFile.append(bytes);
    await growingFile.finish();
  } catch (error) {
    await growingFile.drop();
    throw error;
  }
};

/** Removes what killed processes left unfinished in a folder. */
export const clearUnfinished = async (files: BatchFiles, folder: string): Promise<void> => {
  for (const name of await files.names(folder)) {
    const [, owner] = /\.(\d+)\.part$/.exec(name) ?? [];
    if (owner !== undefined && !isRunning(Number(owner))) await files.remove(join(folder, name));
  }
};

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};
