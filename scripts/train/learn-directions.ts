import type { CodedSet } from '../evaluate/coded-set.ts';
import { readSet } from '../evaluate/gold.ts';
import { directionsOf } from '../evaluate/manifest.ts';
import type { ActorLexicon } from '../normalise/code/actors/actor-lexicon.ts';
import type { DirectionModel } from '../normalise/code/actors/likely-direction.ts';
import { readActors } from '../normalise/code/actors/read-actors.ts';
import { type Case, fitCases } from './logistic.ts';
import { taggedArticles } from './tagged-articles.ts';
import { featureTable } from './write-models.ts';

/**
 * Articles on one visit, and whether the first of its two countries, in the order of the alphabet, is the host.
 * @param lexiconFor an article, by its id
 */
export async function directionCases(
  sets: readonly CodedSet[],
  folder: string,
  lexiconFor: (article: string) => ActorLexicon,
): Promise<Case[]> {
  const cases: Case[] = [];
  for (const set of sets) {
    const directions = await directionsOf(set.gold, await readSet(set.gold));
    for (const { article, sentences } of await taggedArticles(set, folder)) {
      const host = directions.get(article.id)?.host;
      if (host === undefined) continue;
      const asked: Case[] = [];
      const observe: DirectionModel['observe'] = (pair, features) => {
        if (pair.includes(host)) asked.push({ group: article.id, features, holds: pair[0] === host });
      };
      const lexicon = lexiconFor(article.id);
      const directionModel = { ...lexicon.directionModel, observe };
      const { visits, maybe } = readActors(article, sentences, { ...lexicon, directionModel });
      // An article that turns out to be on one visit may have been tried passage by passage before.
      if (visits.length + maybe.length === 1) cases.push(...asked.slice(-1));
    }
  }
  return cases;
}

/** The model that says which of two countries is the host; just as it is read from its file. */
export const learnDirections = (cases: readonly Case[]): DirectionModel =>
  featureTable('directions', fitCases(cases, { penalty: 3, fewest: 3 }));
