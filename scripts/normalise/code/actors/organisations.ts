import { z } from 'astro/zod';
import { slug } from '../../../../src/schemas/common.ts';
import type { ActorLexicon } from './actor-lexicon.ts';
import { countListed, type IntroducedCountry } from './introduced-countries.ts';
import type { PhraseIndex } from '../phrase-index.ts';
import { countCountries, keyAt, type SentenceWords } from './sentence-words.ts';
import { indexPhrases } from './words.ts';

/** An entry of `content/codebook/organisations.yaml`. */
export const organisation = z.strictObject({ id: slug, name: z.string(), names: z.array(z.string()).default([]) });
export type Organisation = z.infer<typeof organisation>;

/** The names by which organisations are looked up. */
export const organisationNames = (organisations: readonly Organisation[]): PhraseIndex<Organisation> =>
  indexPhrases(organisations.flatMap((one) => [one.name, ...one.names].map((text) => [text, one] as const)));

/** What an organisation must be beside a country to be the other side: named so often. */
const LEAST = 2;

/**
 * Finds the organisations that are a party of an article: named at least twice, once with its head (`NATO Secretary
 * General`, `the president of the World Bank`) or its delegation, in an article on no more than one country.
 */
export function findOrganisations(sentences: readonly SentenceWords[], lexicon: ActorLexicon): IntroducedCountry[] {
  if (countListed(countCountries(sentences)).listed > 1) return [];
  const found = new Map<Organisation, { count: number; acts: boolean }>();
  for (const read of sentences)
    for (let index = 0; index < read.words.length; index += 1) {
      const hit = read.words[index]?.capital ? lexicon.organisations.at(read.words, index) : null;
      if (!hit) continue;
      const { count = 0, acts = false } = found.get(hit.value) ?? {};
      found.set(hit.value, { count: count + 1, acts: acts || isLed(read, index, hit.length, lexicon) });
      index += hit.length - 1;
    }
  return [...found]
    .filter(([, { count, acts }]) => acts && count >= LEAST)
    .map(([{ id, name, names }]) => ({ id, name, demonyms: [], seats: [], names }));
}

/** Whether an office or a delegation stands right beside the name. */
function isLed(read: SentenceWords, from: number, length: number, lexicon: ActorLexicon): boolean {
  const next = from + length;
  if (lexicon.offices.at(read.words, next) !== null || /^(?:chief|head|delegation|mission)$/.test(keyAt(read, next)))
    return true;
  const of = keyAt(read, from - 1) === 'the' ? from - 2 : from - 1;
  return (
    keyAt(read, of) === 'of' &&
    [1, 2, 3].some((back) => {
      const office = lexicon.offices.at(read.words, of - back);
      return office !== null && office.length === back;
    })
  );
}
