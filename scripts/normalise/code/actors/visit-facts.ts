import { rememberingFew } from '../../remembering.ts';
import { allMatches } from '../all-matches.ts';
import type { Fact } from '../../read/article-text.ts';
import type { SettledArticle } from './read-visits.ts';
import type { VisitTally } from './tally-visits.ts';

/**
 * The kind of a visit, where the sentences that tell of it state one.
 * @example kindOf(settled, ['… paid a state visit to …']) // state visit, stated
 */
export function kindOf({ lexicon }: Pick<SettledArticle, 'lexicon'>, sentences: readonly string[]): Fact<string> {
  const pattern = kindPattern(lexicon.vocabulary.visits);
  for (const text of sentences) {
    const match = pattern.exec(text);
    if (match) return { value: `${match[1] ?? ''} ${match[2] ?? ''}`.toLowerCase(), basis: 'stated', from: match[0] };
  }
  return { value: null, basis: 'unknown' };
}

const kindPattern = rememberingFew(
  ({ kinds, nouns }: SettledArticle['lexicon']['vocabulary']['visits']) =>
    new RegExp(`\\b(${kinds.join('|')})(?: and [a-z]{4,12})?[ \\n](${nouns.join('|')})\\b`, 'i'),
);

const BEFORE_PLACE = /(?:in|at|to|from|of|into|toured|visited) $/;

/** Cities and provinces of the host where the visit is said to have been. */
export function placesOf({ encoded, article, countries, seats, lexicon }: SettledArticle, tally: VisitTally): string[] {
  const places = new Set<string>();
  const capitals = countries.traits.get(tally.host)?.capitals ?? [];
  encoded.forEach((sentence) => {
    for (const match of allMatches(sentence.code, /«([sn])(\d+)»(?: ([^ «»]{1,20}))?/g)) {
      const mention = sentence.mentions[Number(match[2])];
      if (!mention || !BEFORE_PLACE.test(sentence.code.slice(Math.max(0, match.index - 9), match.index))) continue;
      const name = article.text.slice(mention.start, mention.end).replace(/[’']s$/, '');
      if (
        match[1] === 's'
          ? mention.party === tally.host && (mention.isTown || capitals.includes(name))
          : seats.get(name) === tally.host
      )
        places.add(name);
      if (match[1] === 'n' && lexicon.placeNouns.has(match[3] ?? '')) places.add(name);
    }
  });
  return [...places];
}
