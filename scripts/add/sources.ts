import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { type Problem, UserError } from '../normalise/user-error.ts';
import { startedIn } from '../tools/started-in.ts';

/** Something to add, as received. */
export interface Source {
  /** File name; null for a paste. */
  name: string | null;
  /** As the user knows it. */
  shown: string;
  bytes: Uint8Array;
}

/**
 * Reads the files, or standard input when there are none.
 * @throws UserError naming each file that cannot be read
 */
export async function readSources(files: readonly string[]): Promise<Source[]> {
  if (files.length === 0) return [{ name: null, shown: 'the paste', bytes: await readPaste() }];
  const problems: Problem[] = [];
  const sources: Source[] = [];
  for (const file of files) {
    try {
      sources.push({ name: basename(file), shown: file, bytes: await readFile(startedIn(file)) });
    } catch (cause) {
      problems.push({ file, ...fault(cause) });
    }
  }
  if (problems.length > 0) throw new UserError(problems);
  return sources;
}

const FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'expected a file, found none',
  EISDIR: 'expected a file, found a folder',
  EACCES: 'expected a file that may be read, found one that may not',
};

const fault = (cause: unknown): { message: string; fix: string } => {
  const message = FAULTS[(cause as NodeJS.ErrnoException).code ?? ''];
  if (message === undefined) throw cause;
  return { message, fix: 'Name the file of an article.' };
};

const readPaste = (): Promise<Uint8Array> => (process.stdin.isTTY ? readTyped() : readPiped());

const readPiped = async (): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

/** Lines typed or pasted into a terminal, up to a line that holds only a full stop. */
const readTyped = (): Promise<Uint8Array> => {
  console.log('Paste the article, then a line with only a full stop:');
  const lines: string[] = [];
  const terminal = createInterface({ input: process.stdin });
  return new Promise((resolve) => {
    terminal.on('line', (line) => {
      if (line === '.') terminal.close();
      else lines.push(line);
    });
    terminal.once('close', () => {
      resolve(Buffer.from(lines.join('\n')));
    });
  });
};
