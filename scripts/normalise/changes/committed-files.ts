import { execFileSync } from 'node:child_process';

const LARGEST = 2 ** 30;

/** Runs git in a folder. @throws where there is no git, or the folder is under no version control */
type Git = (args: readonly string[], input?: string) => Buffer;

const gitIn =
  (folder: string): Git =>
  (args, input = '') =>
    execFileSync('git', args, { cwd: folder, input, maxBuffer: LARGEST, stdio: ['pipe', 'pipe', 'ignore'] });

/**
 * The files of a folder as last committed, by path below it.
 * @returns null where it is under no version control, or was never committed
 */
export function committedFiles(folder: string, git: Git = gitIn(folder)): Map<string, string> | null {
  try {
    const paths = git(['ls-tree', '-r', '-z', '--name-only', 'HEAD', '.'])
      .toString('utf8')
      .split('\0')
      .filter((path) => path !== '');
    return paths.length === 0
      ? null
      : contentsOf(paths, git(['cat-file', '--batch'], paths.map((path) => `HEAD:./${path}\n`).join('')));
  } catch {
    return null;
  }
}

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
