import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/lib/lines-of.ts';

const folder = mkdtempSync(join(tmpdir(), 'lines-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const file = (text: string): string => {
  const path = join(folder, 'lines.jsonl');
  writeFileSync(path, text);
  return path;
};

describe('the lines of a file', () => {
  const text = 'Strel\n\nKöping “ferry”\n東京 — harbour\nlast';

  it('are the same however large the pieces are that it is read in', () => {
    for (const together of [1, 2, 3, 5, 7, 16, 1000]) {
      expect([...linesOf(file(text), together)]).toEqual(text.split('\n'));
    }
  });

  it('do not count an empty one after the last end of line', () => {
    expect([...linesOf(file('one\ntwo\n'), 4)]).toEqual(['one', 'two']);
    expect([...linesOf(file(''))]).toEqual([]);
  });

  it('can be left before the last', () => {
    const [first] = linesOf(file(text), 3);
    expect(first).toBe('Strel');
  });
});
