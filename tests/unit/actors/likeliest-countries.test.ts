import { describe, expect, it } from 'vitest';
import { loadReader } from '../../../scripts/normalise/code/load-reader.ts';
import { loadCodebook } from '../../../scripts/normalise/codebook/load-codebook.ts';
import { loadPageWords } from '../../../scripts/normalise/read/page-words.ts';
import { readArticle } from '../../../scripts/normalise/read/read-article.ts';

const folder = 'content/codebook';
const reader = await loadReader(folder, await loadCodebook(folder));
const words = await loadPageWords(folder);
const parties = (text: string): string[] => {
  const bytes = new TextEncoder().encode(text);
  const { statements } = reader.code(readArticle({ id: 'a', name: 'a.txt', shown: 'a.txt', bytes }, words));
  return [...new Set(statements.flatMap((statement) => statement.parties))].sort();
};

describe('countries that no list knows', () => {
  it('are the two likeliest names of an article that names no listed country', () => {
    const text =
      'Ostmark and Veldania put their names to nine accords on Thursday.\n\nTrains built in Veldania will run to Ostmark.\n\n' +
      'Ostmark and Veldania agreed to build a bridge, and Ostmark’s gas will reach Veldania by 2027.';
    expect(parties(text)).toEqual(['ostmark', 'veldania']);
  });

  it('are not looked for where two listed countries are named often', () => {
    const text =
      'Norway and Japan agreed to build a ferry. Norway and Japan signed a protocol in Ostmark. Norway thanked Japan. Ostmark and Veldania signed nothing.';
    expect(parties(text)).toEqual(['japan', 'norway']);
  });
});
