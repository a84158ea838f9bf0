import { probabilityOf } from '../logistic.ts';
import type { ActorLexicon } from './actor-lexicon.ts';
import { demonymOf, isAdjectival, isPeople } from './demonym.ts';
import { coreOf, type LandWords, withoutState } from './land-names.ts';
import { isPlaced, type NameClues } from './name-clues.ts';
import { featuresOfName, type NamedLand, namesAround, type NamesIn } from './name-features.ts';
import { foldWord, sharedLength } from './words.ts';

/** A name that may be a country's. */
export interface Candidate extends NamedLand {
  /** How probable it is that the article is about it as a country, between 0 and 1. */
  probability: number;
}

/** Letters that a country and its adjective share at least. */
const STEM = 3;

/** Of long articles only so many names are looked at, those named most: two of them are what it is about, and names are compared with each other. */
const MOST_NAMES = 400;

/**
 * Ranks the names of an article by how probable it is that they are those of countries, with their adjectives. Adjectives of
 * another name are left out.
 * @returns the likeliest first
 */
export function rankCandidates(
  all: readonly NameClues[],
  article: NamesIn,
  { countryNameModel: model, landWords }: Pick<ActorLexicon, 'countryNameModel' | 'landWords'>,
): Candidate[] {
  const clues = all.length > MOST_NAMES ? all.toSorted((a, b) => b.count - a.count).slice(0, MOST_NAMES) : all;
  const around = namesAround(clues, article);
  const stemOf = (name: string): string => foldWord(coreOf(name, landWords)).slice(0, STEM);
  const byStem = Map.groupBy(clues, ({ name }) => stemOf(name));
  const ranked = clues.flatMap((clue): Candidate[] => {
    const near = byStem.get(stemOf(clue.name)) ?? [];
    if (near.some((base) => isOf(clue, base, near, landWords))) return [];
    const land = { clue, adjectives: near.filter((other) => isOf(other, clue, near, landWords)) };
    const features = featuresOfName(land, around);
    model.observe?.(clue, features);
    return [{ ...land, probability: probabilityOf(features, model.weights) }];
  });
  return withOwnAdjectives(ranked.toSorted((a, b) => b.probability - a.probability || a.clue.first - b.clue.first));
}

/** Leaves out those whose adjective belongs to a likelier one. */
function withOwnAdjectives(ranked: readonly Candidate[]): Candidate[] {
  const taken = new Set<NameClues>();
  return ranked.filter(({ adjectives }) => {
    if (adjectives.some((adjective) => taken.has(adjective))) return false;
    for (const adjective of adjectives) taken.add(adjective);
    return true;
  });
}

/**
 * `Ruritanian` and `Ruritanian Federation` are of `Ruritania`, `Castellan` of `Castellan Republic`: by how they are used, else
 * by how they are spelt.
 * @param near all names that begin as they do
 */
function isOf(adjective: NameClues, base: NameClues, near: readonly NameClues[], words: LandWords): boolean {
  if (adjective === base || adjective.isPerson || base.isPerson) return false;
  if (isUsedAsOf(adjective, base, words))
    return near.every((one) => one === base || !isUsedAsOf(adjective, one, words) || standing(one) < standing(base));
  if (isUsedAsOf(base, adjective, words)) return false;
  return (
    (!isPlace(adjective) &&
      demonymOf(adjective.isState ? withoutState(adjective.name) : adjective.name, coreOf(base.name, words)) &&
      !isRatherOf(base, adjective) &&
      !isLonger(base, adjective)) ||
    (base.isState && base.name.startsWith(`${adjective.name} `))
  );
}

/** Whether something is in, to or from what a name names, and it never describes: `in Kelmorin`. */
const isPlace = (clue: NameClues): boolean =>
  !clue.isState && clue.asAdjective === 0 && !isPeople(clue.name) && isPlaced(clue);

/** Letters that a country and an adjective share whose ending tells nothing, and those that each may have besides. */
const LONG_STEM = 5;
const REST = 4;
/** What makes an adjective of a name in English, and from how many uses on of the shorter form they tell more. */
const ENGLISH = /^(?:n|an|ian|nian|ese|ish)$/;
const OFTEN = 2;

/**
 * Whether one name only ever describes, and the other, which begins as it does, mostly stands for itself: `the Kelmotec minister`
 * of `Kelmotlan`, whatever the language of their endings.
 */
function isUsedAsOf(adjective: NameClues, base: NameClues, words: LandWords): boolean {
  if (adjective === base || adjective.isState || standing(adjective) > 0 || 2 * standing(base) <= base.count)
    return false;
  const [one, other] = [foldWord(adjective.name), foldWord(coreOf(base.name, words))];
  if (one.includes(' ') || other.includes(' ')) return false;
  if (adjective.count < OFTEN && ENGLISH.test(behind(one, other))) return false;
  const shared = sharedLength(one, other);
  return shared >= LONG_STEM && Math.max(one.length, other.length) - shared <= REST;
}

/** `Ruritanian` is made of `Ruritani`, however often either stands in the text. */
const isLonger = (one: NameClues, other: NameClues): boolean =>
  /^(?:n|an|ian|ese|ish|i|er|ois|ite)s?$/.test(behind(other.name, one.name));

/** What stands behind the beginning of a word; nothing where it begins otherwise. */
const behind = (beginning: string, word: string): string =>
  word.startsWith(beginning) ? word.slice(beginning.length) : '';

/** Where each of two might be the other's adjective, the one that describes less is the country: `Graustin`, `Graustish`. */
const isRatherOf = (one: NameClues, other: NameClues): boolean => {
  if (isAdjectival(one.name) !== isAdjectival(other.name)) return isAdjectival(one.name);
  return demonymOf(one.name, other.name) && !isLonger(other, one) && standing(one) <= standing(other);
};

/** How often a name stands for itself. */
const standing = ({ count, asAdjective }: NameClues): number => count - asAdjective;
