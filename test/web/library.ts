import process from 'node:process';
import { readLibrary } from '../../web/build/library.ts';
import type { Library } from '../../web/state/library.ts';

/** The library as the site carries it, read and checked once for all tests of a file. */
export const shippedLibrary = (): Library => JSON.parse(JSON.stringify(readLibrary(process.cwd()))) as Library;
