import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { answer } from '../../src/cli/answer.ts';

/** What a command line left behind. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder with a small model, scenarios and policies of its own. */
export const world = fileURLToPath(new URL('world', import.meta.url));

/** The built command. */
export const built = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

const surroundings = { LC_ALL: 'en_GB.UTF-8', COLUMNS: '80' };

/** Answers a command line within this process, in a folder: 80 columns, English, no terminal, unless it is told otherwise. */
export const kembar = async (
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  folder: string = world,
): Promise<Ended> => {
  const [stdout, stderr]: [string[], string[]] = [[], []];
  const before = process.cwd();
  process.chdir(folder);
  try {
    const code = await answer(
      words,
      { environment: { ...surroundings, ...environment }, isTerminal: false, columns: undefined },
      { print: (lines) => stdout.push(`${lines}\n`), tell: (lines) => stderr.push(`${lines}\n`) },
    );
    return { code, stdout: stdout.join(''), stderr: stderr.join('') };
  } finally {
    process.chdir(before);
  }
};

/** The same by the built command in a process of its own, as a user starts it. */
export const kembarProcess = (
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> =>
  new Promise((resolve) => {
    const env = { ...surroundings, ...environment };
    execFile(process.execPath, [built, ...words], { cwd: world, env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, stdout, stderr });
    });
  });
