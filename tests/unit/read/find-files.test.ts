import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findFiles } from '../../../scripts/normalise/read/find-files.ts';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'articles-'))));
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('findFiles', () => {
  it.each([
    ['wire.pdf', 'wire.txt'],
    ['wire.txt', 'wire.xml'],
  ])('reads an article beside a file that is none, of one name: %s, %s', (...names) => {
    for (const name of names) writeFileSync(join(folder, name), 'Text');
    const found = findFiles(folder);
    expect(found.map((one) => ('file' in one ? one.file.name : one.id))).toEqual(
      names.map((name) => (name.endsWith('.txt') ? name : '')),
    );
  });

  it('refuses the second of two articles of one name', () => {
    for (const name of ['wire.md', 'wire.txt']) writeFileSync(join(folder, name), 'Text');
    expect(findFiles(folder).map((one) => 'file' in one || one.problem.message)).toEqual([
      true,
      'has the id "wire", as "wire.md" has',
    ]);
  });
});
