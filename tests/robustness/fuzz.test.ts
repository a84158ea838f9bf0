import { describe, expect, it } from 'vitest';
import { LONG_TEXTS } from './long-texts.ts';
import { runStages } from '../../scripts/fuzz/run-stages.ts';
import { STAGES } from '../../scripts/fuzz/stages.ts';
import { loadReader } from '../../scripts/normalise/code/load-reader.ts';
import { loadCodebook } from '../../scripts/normalise/codebook/load-codebook.ts';
import { codePlainly } from '../../scripts/normalise/plain/code-plainly.ts';
import { loadPageWords } from '../../scripts/normalise/read/page-words.ts';
import { readText } from '../../scripts/normalise/read/read-text.ts';

const CODEBOOK = 'content/codebook';
const codebook = await loadCodebook(CODEBOOK);
const [reader, words] = await Promise.all([loadReader(CODEBOOK, codebook), loadPageWords(CODEBOOK)]);

describe('npm run fuzz', () => {
  it('has 100,000 cases at the least', () => {
    expect(STAGES.reduce((sum, { cases }) => sum + cases, 0)).toBeGreaterThanOrEqual(100_000);
  });

  it('finds nothing in a small part of them', async () => {
    expect(await runStages(STAGES, { share: 0.02, seed: 42 })).toBe(0);
  }, 180_000);

  it('would tell what it found', async () => {
    const fc = await import('fast-check');
    const broken = { name: 'broken', cases: 100, property: () => fc.default.property(fc.default.string(), (text) => text.length < 5) };
    expect(await runStages([broken], { share: 1, seed: 1 })).toBe(1);
  });
});

/** Processor time of reading and coding a text, in milliseconds. */
const cost = (text: string): number => {
  const before = process.cpuUsage();
  const article = { id: 'a', file: 'a.txt', sha256: '', ...readText(text, {}, words) };
  codePlainly(article, reader.code);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

describe('time', () => {
  const SIZE = 15_000;
  const HEAD = 'President Anna Torv of Poland visited Rwanda on 14 March 2024.\n\n';

  it.each(Object.entries(LONG_TEXTS))('is in proportion to a text of %s', (_, make) => {
    cost(HEAD + make(1000));
    const small = cost(HEAD + make(SIZE));
    const large = cost(HEAD + make(8 * SIZE));
    // Eight times the text; sixteen leaves room for noise, and quadratic time would be sixty-four.
    expect(large).toBeLessThan(16 * small + 300);
  }, 60_000);
});
