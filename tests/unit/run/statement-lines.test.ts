import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Stretch } from '../../../scripts/normalise/run/joined-file.ts';
import { blobId } from '../../../scripts/normalise/run/sealed.ts';
import { statementLines } from '../../../scripts/normalise/run/statement-lines.ts';

let base = '';
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'lines-'));
});
afterEach(() => {
  rmSync(base, { recursive: true, force: true });
});

interface Written {
  path: string;
  id: string;
  lines: Map<string, Stretch>;
}

/** Writes a file beside one that stands, of the articles given, some with lines of their own. */
const write = async (
  name: string,
  articles: readonly string[],
  own: Record<string, string>,
  standing: Written | null,
): Promise<Written> => {
  const path = join(base, name);
  const lines = statementLines(join(base, 'aside'), standing);
  for (const [article, text] of Object.entries(own)) lines.keep(article, text);
  const { lines: places, id } = lines.write(path, articles);
  const written = { path, id: await id, lines: places };
  lines.close();
  return written;
};

describe('the lines of all statements', () => {
  let first: Written;
  beforeEach(async () => {
    first = await write('first', ['a', 'b', 'c'], { a: 'A1\nA2\n', c: 'Ç\n' }, null);
  });

  it('stand in the order of the articles', () => {
    expect(readFileSync(first.path, 'utf8')).toBe('A1\nA2\nÇ\n');
    expect(first.id).toBe(blobId('A1\nA2\nÇ\n'));
  });

  it.each([
    ['one more', ['a', 'aa', 'b', 'c'], { aa: 'new\n' }, 'A1\nA2\nnew\nÇ\n'],
    ['one less', ['b', 'c'], {}, 'Ç\n'],
    ['one changed', ['a', 'b', 'c'], { b: 'B\n' }, 'A1\nA2\nB\nÇ\n'],
    ['two in another order', ['c', 'a', 'b'], {}, 'Ç\nA1\nA2\n'],
  ])('are carried on with %s', async (_, articles, own, content) => {
    const second = await write('second', articles, own, first);
    expect(readFileSync(second.path, 'utf8')).toBe(content);
    expect(second.id).toBe(blobId(content));
    const third = await write('third', ['a', 'b', 'c'], { a: 'A1\nA2\n', b: '', c: 'Ç\n' }, second);
    expect(readFileSync(third.path, 'utf8')).toBe('A1\nA2\nÇ\n');
  });

  it('are not written again where they stand', async () => {
    const second = await write('second', ['a', 'b', 'c'], { c: 'Ç\n' }, first);
    expect([second.id, second.lines]).toEqual([first.id, first.lines]);
    expect(existsSync(second.path)).toBe(false);
  });
});
