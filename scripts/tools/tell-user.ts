import { UserError } from '../normalise/user-error.ts';

/** Runs some work; a mistake of the user's is told without a stack, and everything else keeps its own. */
export async function tellUser(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause;
    console.error(cause.message);
    process.exitCode = 1;
  }
}
