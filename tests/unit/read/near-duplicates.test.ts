import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ReadArticle } from '../../../scripts/normalise/read/article-text.ts';
import { nearDuplicates } from '../../../scripts/normalise/read/near-duplicates.ts';

const named = (file: string, text: string): ReadArticle => ({ file, text }) as ReadArticle;
const wire = readFileSync('tests/gold/own/a11-dravosz-orvenland.txt', 'utf8');
const other = readFileSync('tests/gold/own/a12-haidar-varnia.txt', 'utf8');
const messages = (...articles: ReadArticle[]): string[] =>
  nearDuplicates(articles).map(({ file, message }) => `${file} ${message}`);

describe('nearDuplicates', () => {
  it('tells a copy, whatever its case and spaces', () => {
    expect(messages(named('a.txt', wire), named('b.txt', wire.toUpperCase().replaceAll(' ', '  ')))).toEqual([
      'b.txt has the words of a.txt',
    ]);
  });

  it('tells a shortened rerun and how much it has in common', () => {
    const [line] = messages(
      named('a.txt', wire),
      named('b.txt', other),
      named('c.txt', `${wire.slice(0, wire.length * 0.6)} ${other.slice(0, 400)}`),
    );
    expect(line).toMatch(/^c\.txt has \d\d % of its wording in common with a\.txt$/u);
  });

  it('keeps quiet about two articles on one matter', () => {
    expect(messages(named('a.txt', wire), named('b.txt', other))).toEqual([]);
    const five = ['000', '001', '002', '003', '004'].map((id) =>
      named(id, readFileSync(`tests/gold/five/${id}.txt`, 'utf8')),
    );
    expect(messages(...five)).toEqual([]);
  });

  it('takes time in proportion to the number of articles', () => {
    const many = Array.from({ length: 2000 }, (_, at) => named(`${at}.txt`, `${wire.slice(0, 600)} ${at}`));
    const before = performance.now();
    expect(nearDuplicates(many)).toHaveLength(1999);
    expect(performance.now() - before).toBeLessThan(5000);
  });
});
