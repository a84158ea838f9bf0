import { createInterface } from 'node:readline/promises';

/** Asks questions in the terminal. */
export type Ask = (question: string) => Promise<string>;

/** A person at the terminal to ask; null where there is none. */
export const terminal = (): Ask | null => {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return null;
  return async (question) => {
    const asking = createInterface({ input: process.stdin, output: process.stdout });
    try {
      return (await asking.question(question)).trim();
    } finally {
      asking.close();
    }
  };
};
