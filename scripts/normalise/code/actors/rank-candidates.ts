import { remembering } from '../../remembering.ts';
import { demonymOf, nameBehind } from './demonym.ts';
import type { NameClues } from './name-clues.ts';
import { foldWord } from './words.ts';

/** A name that may be a country's, with the words of the article that are its adjectives. */
export interface Candidate {
  clue: NameClues;
  adjectives: NameClues[];
  points: number;
}

/** Letters that a country and its adjective share at least. */
const STEM = 4;

/** Points for an adjective of its own in the text, and for acting as a government would. */
const BONUS = { adjective: 2, subject: 1.5 } as const;

/** What must be said of a name beside its being named: an office, a kind of state, a journey. */
const LEAST = 1;

/** What a name that comes once can have at most: too little to stand alone. */
const ONCE = 1.5;

/**
 * Ranks the names of an article by what speaks for a country, its adjectives included: what is said of `the
 * Ruritanian capital` counts for Ruritania. Adjectives of another name, people, are left out; a name that comes once has little,
 * unless a minister is its.
 * @returns the likeliest first
 */
export function rankCandidates(clues: readonly NameClues[]): Candidate[] {
  const byStem = Map.groupBy(clues, ({ name }) => stemOf(name));
  const isAdjective = (clue: NameClues): boolean =>
    (byStem.get(stemOf(clue.name)) ?? []).some((base) => isOf(clue, base));
  const ranked = clues
    .filter((clue) => !clue.isPerson && !isAdjective(clue))
    .map((clue) =>
      candidateOf(
        clue,
        (byStem.get(stemOf(clue.name)) ?? []).filter((other) => isOf(other, clue)),
      ),
    )
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points || a.clue.first - b.clue.first);
  return withOwnAdjectives(ranked);
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

const stemOf = remembering((name) => foldWord(name).slice(0, STEM));

/** `Ruritanian` is of `Ruritania`, `Castellan` of `Castellan Republic`. */
const isOf = (adjective: NameClues, base: NameClues): boolean =>
  adjective !== base &&
  ((demonymOf(adjective.name, withoutKind(base.name)) && !isRatherOf(base, adjective) && !isLonger(base, adjective)) ||
    (base.isState && base.name.startsWith(`${adjective.name} `)));

/** `Ruritanian` is made of `Ruritani`, however often either stands in the text. */
const isLonger = (one: NameClues, other: NameClues): boolean =>
  /^(?:n|an|ian|ese|ish)s?$/.test(one.name.startsWith(other.name) ? one.name.slice(other.name.length) : '');

/** Where each of two might be the other's adjective, the one that describes less is the country: `Graustin`, `Graustish`. */
const isRatherOf = (one: NameClues, other: NameClues): boolean =>
  demonymOf(one.name, withoutKind(other.name)) && !isLonger(other, one) && standing(one) <= standing(other);

/** How often a name stands for itself. */
const standing = ({ count, asAdjective }: NameClues): number => count - asAdjective;

/** `Castellan Islands` without the word that says what kind of land it is. */
const withoutKind = (name: string): string => name.replace(/ (?:Islands?|Isles|Coast|States|Territory)$/u, '');

function candidateOf(clue: NameClues, adjectives: NameClues[]): Candidate {
  const all = [clue, ...adjectives];
  const count = all.reduce((sum, { count: own }) => sum + own, 0);
  const said = all.reduce((sum, { asCountry }) => sum + asCountry, 0);
  if (count < 2 && !clue.isBehindField)
    return { clue, adjectives, points: clue.isInside && said >= LEAST ? Math.min(said, ONCE) : 0 };
  const isAdjective = clue.asAdjective === clue.count && nameBehind(clue.name) !== null;
  const hasAdjective = isAdjective || adjectives.some(({ name }) => !/^\p{Lu}+$/u.test(name));
  const bonus = (hasAdjective ? BONUS.adjective : 0) + (clue.asSubject ? BONUS.subject : 0);
  return { clue, adjectives: hasAdjective ? adjectives : [], points: said >= LEAST ? said + bonus : said };
}
