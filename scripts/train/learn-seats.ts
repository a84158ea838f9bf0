import type { CodedSet } from '../evaluate/coded-set.ts';
import type { ActorLexicon } from '../normalise/code/actors/actor-lexicon.ts';
import type { EncodedSentence } from '../normalise/code/actors/encode-sentence.ts';
import type { SeatModel } from '../normalise/code/actors/likely-seats.ts';
import { type Actors, readActors } from '../normalise/code/actors/read-actors.ts';
import { type Occurrence, seatFeatures } from '../normalise/code/actors/seat-features.ts';
import { type Case, fitCases } from './logistic.ts';
import { taggedArticles } from './tagged-articles.ts';
import { featureTable } from './write-models.ts';

/**
 * The capitals of the two sides in articles on one visit, read as if no list knew them, and whether each is the host's. No hand
 * coding is needed: which country a listed capital is of is known.
 * @param lexiconFor an article, by its id
 */
export async function seatCases(
  sets: readonly CodedSet[],
  folder: string,
  lexiconFor: (article: string) => ActorLexicon,
): Promise<Case[]> {
  const cases: Case[] = [];
  for (const set of sets)
    for (const { article, sentences } of await taggedArticles(set, folder))
      cases.push(...casesOf(article.id, readActors(article, sentences, lexiconFor(article.id))));
  return cases;
}

function casesOf(group: string, { encoded, partyOf, visits }: Actors): Case[] {
  const [visit, ...others] = visits;
  if (!visit || others.length > 0) return [];
  const sides = { visitor: visit.visitorParty, host: visit.host, partyOf };
  return [...Map.groupBy(encoded.flatMap(capitalsIn), ({ country }) => country)]
    .filter(([country]) => country === sides.host || country === sides.visitor)
    .map(([country, found]) => ({
      group,
      features: seatFeatures(found, sides),
      holds: country === sides.host,
    }));
}

const capitalsIn = (sentence: EncodedSentence): (Occurrence & { country: string })[] =>
  sentence.tokens.flatMap((text, token) => {
    const mention = text.startsWith('«s') ? sentence.mentions[Number(text.slice(2, -1))] : undefined;
    return mention?.party && mention.isTown !== true ? [{ sentence, token, country: mention.party }] : [];
  });

/** The model that says which side's a town is; just as it is read from its file. */
export const learnSeats = (cases: readonly Case[]): SeatModel =>
  featureTable('seats', fitCases(cases, { penalty: 1, fewest: 5 }));
