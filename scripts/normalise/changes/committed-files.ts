import { execFileSync } from 'node:child_process';

const LARGEST = 2 ** 31 - 1;

/** Runs git in a folder. @throws where there is no git, or the folder is under no version control */
type Git = (args: readonly string[], input?: string) => Buffer;

const gitIn =
  (folder: string): Git =>
  (args, input = '') =>
    execFileSync('git', args, { cwd: folder, input, maxBuffer: LARGEST, stdio: ['pipe', 'pipe', 'ignore'] });

/** The files of a folder as last committed. */
export interface CommittedFiles {
  /** Git's id of each file's content, by path below the folder. */
  ids: ReadonlyMap<string, string>;
  /** The contents of some of the files; a path that was not committed is left out. */
  read: (paths: readonly string[]) => Map<string, string>;
}

/** @returns null where the folder is under no version control, or was never committed */
export function committedFiles(folder: string, git: Git = gitIn(folder)): CommittedFiles | null {
  try {
    const lines = git(['ls-tree', '-r', '-z', 'HEAD', '.']).toString('utf8').split('\0');
    const ids = new Map(lines.flatMap((line) => treeLine(line)));
    const read = (paths: readonly string[]): Map<string, string> => {
      const known = paths.filter((path) => ids.has(path));
      if (known.length === 0) return new Map();
      return contentsOf(known, git(['cat-file', '--batch'], known.map((path) => `${ids.get(path) ?? ''}\n`).join('')));
    };
    return ids.size === 0 ? null : { ids, read };
  } catch {
    return null;
  }
}

/** `100644 blob <id>\t<path>` */
const treeLine = (line: string): [string, string][] => {
  const { id, path } = /^\d+ blob (?<id>[0-9a-f]+)\t(?<path>[\s\S]+)$/u.exec(line)?.groups ?? {};
  return id !== undefined && path !== undefined ? [[path, id]] : [];
};

/** Cuts the answers of `git cat-file --batch`: a line `<id> blob <bytes>`, the bytes, a line break. */
const contentsOf = (paths: readonly string[], answers: Buffer): Map<string, string> => {
  const files = new Map<string, string>();
  let at = 0;
  for (const path of paths) {
    const line = answers.indexOf(0x0a, at);
    const size = Number(answers.toString('utf8', at, line).split(' ')[2]);
    files.set(path, answers.toString('utf8', line + 1, line + 1 + size));
    at = line + size + 2;
  }
  return files;
};
