import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatProblem } from '../../../scripts/normalise/user-error.ts';
import { type ReadFolder, readFolder } from '../../../scripts/normalise/read/read-folder.ts';
import { BROKEN_FILES } from './broken-files.ts';
import { article } from './make-bytes.ts';

const CODEBOOK = 'content/codebook';
let base = '';
let read: ReadFolder;

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'hostile-'));
  const folder = join(base, 'articles');
  await mkdir(join(folder, 'a-folder.txt'), { recursive: true });
  for (const { name, bytes } of BROKEN_FILES) await writeFile(join(folder, name), bytes);
  await writeFile(join(folder, 'a%2F..%2Fgood.txt'), article);
  await writeFile(join(folder, 'GOOD.md'), article);
  await writeFile(join(folder, '.gitkeep'), '');
  await writeFile(join(base, 'secret.txt'), `${article} Secret.`);
  await symlink(join(base, 'secret.txt'), join(folder, 'leads-out.txt'));
  await symlink(join(base, 'nowhere.txt'), join(folder, 'leads-nowhere.txt'));
  await symlink('/dev/zero', join(folder, 'device.txt'));
  read = await readFolder(folder, CODEBOOK);
});
afterAll(() => rm(base, { recursive: true, force: true }));

/** What was said of a file, without its path and line. */
const said = (name: string): string[] =>
  read.problems.filter(({ file }) => file.endsWith(`/${name}`)).map((problem) => formatProblem({ ...problem, file: '', line: 0 }).replace(/^:? ?/u, ''));

describe('a broken or hostile file', () => {
  it('comes in forty ways at least', () => expect(BROKEN_FILES.length).toBeGreaterThanOrEqual(40));

  it.each(BROKEN_FILES.map(({ name, says }) => [name.slice(0, 40), name, says] as const))('%s is refused with its reason and a remedy', (_, name, says) => {
    expect(said(name)).toEqual([says]);
  });

  it.each([
    ['leads-out.txt', 'expected a file, found a link that leads out of the folder or nowhere Fix: Copy the article itself into the folder.'],
    ['leads-nowhere.txt', 'expected a file, found a link that leads out of the folder or nowhere Fix: Copy the article itself into the folder.'],
    ['device.txt', 'expected a file, found a link that leads out of the folder or nowhere Fix: Copy the article itself into the folder.'],
    ['a-folder.txt', 'expected a file, found something else of that name Fix: Move it elsewhere.'],
  ])('%s is refused', (name, says) => expect(said(name)).toEqual([says]));

  it('keeps no other from being read', () => {
    expect(read.articles.map(({ id }) => id)).toEqual(['good', 'a-2f-2fgood']);
  });

  it('runs no code from front matter and changes no prototype', () => {
    expect((globalThis as { hostileRan?: boolean }).hostileRan).toBeUndefined();
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
