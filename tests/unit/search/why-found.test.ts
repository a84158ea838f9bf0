import { describe, expect, it } from 'vitest';
import type { PageData } from '../../../src/lib/search/pagefind-api.ts';
import { whyFound } from '../../../src/lib/search/why-found.ts';

const page = (meta: PageData['meta'], excerpt = ''): PageData => ({
  url: '/topics/a-b/line/',
  excerpt,
  meta,
  locations: [],
  sub_results: [],
});
const say = (reasons: ReturnType<typeof whyFound>): string[] =>
  reasons.map(({ label, stretches }) => `${label ?? ''}: ${stretches.map(({ text }) => text).join('')}`);

describe(whyFound, () => {
  it('names the one of several values that has the word', () => {
    const reasons = whyFound(page({ aliases: 'Veld Line; iron road' }), ['Railway'], ['road']);
    expect(say(reasons)).toEqual(['Also known as: iron road']);
  });

  it('says nothing of words that are shown already', () => {
    expect(whyFound(page({ aliases: 'railway' }), ['Railways to the coast'], ['railway'])).toEqual([]);
  });

  it('gives each word one reason', () => {
    const reasons = whyFound(
      page({ fields: 'Transport', visit: 'President Brandt, 2021' }),
      [],
      ['transport', 'brandt'],
    );
    expect(say(reasons)).toEqual(['Visit: President Brandt, 2021', 'Field: Transport']);
  });

  it('falls back on the sentence of the page', () => {
    const reasons = whyFound(
      page({ type: 'visit' }, 'One side spoke. Two <mark>instruments</mark> were named. No more.'),
      [],
      ['instruments'],
    );
    expect(say(reasons)).toEqual([': Two instruments were named.']);
  });
});
