import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readActors } from '../../../scripts/normalise/code/actors/read-actors.ts';
import { splitSentences } from '../../../scripts/normalise/code/sentences.ts';
import { loadPageWords } from '../../../scripts/normalise/read/page-words.ts';
import { readArticle } from '../../../scripts/normalise/read/read-article.ts';
import { lexicon } from './read-text.ts';

interface Opening {
  name: string;
  pair: string[];
  visits: string[];
  /** Who came, where the opening is about that. */
  visitor?: string;
  text: string;
}

const openings = parse(await readFile(new URL('openings.yaml', import.meta.url), 'utf8')) as Opening[];
const words = await loadPageWords('content/codebook');

const actorsIn = (text: string) => {
  const file = { id: 'opening', name: 'opening.txt', shown: 'opening.txt', bytes: new TextEncoder().encode(text) };
  const article = readArticle(file, words);
  return readActors(article, splitSentences(article), lexicon);
};

describe('an article never seen', () => {
  it.each(openings)('tells who visited whom: $name', ({ text, pair, visits, visitor }) => {
    const actors = actorsIn(text);
    const found = actors.visits.map(
      ({ visitorParty, host, dates }) => `${visitorParty} → ${host} ${dates.value?.slice(0, 7)}`,
    );
    expect(found.toSorted()).toEqual(visits.toSorted());
    if (visitor) expect(actors.visits[0]?.visitor?.name).toBe(visitor);
    if (pair.length > 0) expect(actors.pair).toEqual(pair);
  });
});
