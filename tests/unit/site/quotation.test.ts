import { describe, expect, it } from 'vitest';
import { decidingStretches, firstMention } from '../../../src/lib/record/clamp-quote.ts';
import { nested, quoted } from '../../../src/lib/wording/quotation.ts';

describe('nested', () => {
  it.each([
    ['any form of “separate rule.”', 'any form of ‘separate rule.’'],
    ['"iron brothers," he said', '‘iron brothers,’ he said'],
    ['more ("small") ones', 'more (‘small’) ones'],
    ['the Veld’s share', 'the Veld’s share'],
  ])('shows %s as %s', (text, expected) => {
    expect(nested(text)).toBe(expected);
  });

  it('keeps the length, so that offsets hold', () => {
    expect(Array.from(nested('“a” "b"'))).toHaveLength(7);
  });
});

describe('quoted', () => {
  it('keeps our marks a hair apart from the source’s own', () => {
    expect(quoted('they are “brothers.”')).toBe('“they are ‘brothers.’\u200a”');
  });
});

describe('decidingStretches', () => {
  const long = `${'Words before. '.repeat(10)}Both sides agreed to build the line${', and much else besides'.repeat(12)}, and the port of Sund`;
  const verb = { start: 151, end: 157 };

  it('keeps a short quotation whole', () => {
    expect(decidingStretches('Both sides agreed to build it', [verb])).toBeNull();
  });

  it('keeps what stands around the words that decide and around the matter, and cuts no word', () => {
    const matter = firstMention(long, ['harbour', 'port of Sund']);
    const stretches = decidingStretches(long, [verb, ...(matter ? [matter] : [])]) ?? [];
    const texts = stretches.map(({ start, end }) => Array.from(long).slice(start, end).join(''));
    expect(texts).toHaveLength(2);
    expect(texts[0]).toContain('Both sides agreed to build the line');
    expect(texts[1]).toMatch(/and the port of Sund$/);
    for (const text of texts) expect(text).not.toMatch(/^\p{L}$/u);
  });
});

describe('firstMention', () => {
  it('finds a name whatever its case, in code points', () => {
    expect(firstMention('𝒜 the Port', ['port'])).toEqual({ start: 6, end: 10 });
    expect(firstMention('the road', ['port'])).toBeNull();
  });
});
