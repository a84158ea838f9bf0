import { toSlug } from '../../src/lib/slug.ts';
import { readSet } from '../evaluate/gold.ts';
import type { CodedSet } from '../evaluate/coded-set.ts';
import type { ActorLexicon } from '../normalise/code/actors/actor-lexicon.ts';
import type { CountryNameModel } from '../normalise/code/actors/country-name-model.ts';
import { nameBehind } from '../normalise/code/actors/demonym.ts';
import type { NameClues } from '../normalise/code/actors/name-clues.ts';
import { readActors } from '../normalise/code/actors/read-actors.ts';
import { type Case, fitCases } from './logistic.ts';
import { taggedArticles } from './tagged-articles.ts';
import { featureTable } from './write-models.ts';

/** Names of hand-coded articles that no list knows, and whether each is one of the two countries that the hand coder gave. */
export async function nameCases(sets: readonly CodedSet[], folder: string, lexicon: ActorLexicon): Promise<Case[]> {
  const cases: Case[] = [];
  for (const set of sets) {
    const parties = await partiesByArticle(set);
    for (const { article, sentences } of await taggedArticles(set, folder)) {
      const own = parties.get(article.id);
      if (!own) continue;
      const observe: CountryNameModel['observe'] = (clue, features) =>
        cases.push({ group: article.id, features, holds: isOneOf(own, clue) });
      readActors(article, sentences, { ...lexicon, countryNameModel: { ...lexicon.countryNameModel, observe } });
    }
  }
  return cases;
}

/** Whether a name, a short form of it or the name behind an adjective is that of one of some countries. */
const isOneOf = (countries: ReadonlySet<string>, { name, shortForms }: NameClues): boolean =>
  [name, ...shortForms, nameBehind(name)].some((text) => text !== null && countries.has(toSlug(text)));

/** The countries that a hand coder gave for each article; none where it is about no visit. */
async function partiesByArticle(set: CodedSet): Promise<Map<string, Set<string>>> {
  const parties = new Map<string, Set<string>>();
  for (const { article, statements } of await readSet(set.gold)) {
    const own = parties.get(article) ?? new Set();
    for (const country of statements.flatMap(({ pairs }) => pairs.flat())) own.add(country);
    parties.set(article, own);
  }
  return parties;
}

/** The model that says which names are countries'; just as it is read from its file. */
export const learnNames = (cases: readonly Case[]): CountryNameModel =>
  featureTable('country-names', fitCases(cases, { penalty: 0.5, fewest: 5 }));
