import { resolve } from 'node:path';

/** A path as the user meant it: npm runs every command in the project's folder, and says where it was started. */
export const startedIn = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);
