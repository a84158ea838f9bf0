import type { Clause } from '../clause.ts';
import type { Before, Pair } from './party-reading.ts';
import type { Actors } from './read-actors.ts';
import type { Reference } from './side-of-phrase.ts';
import { sideOfMention } from './side-of-mention.ts';

/** How many sentences back a pronoun looks. */
const REACH = 3;

/**
 * What the pronouns of a clause refer to.
 *
 * `they`: the parties of the clause before, if it stands in this sentence or the one before. `it`, `he`, `her
 * government`: the side named first in this sentence before the clause's subject, else in a sentence before.
 * @param speaker the side of whoever is quoted; null where nobody is
 */
export function readReference(clause: Clause, speaker: string | null, isJointText: boolean, pair: Pair, last: Before | null, actors: Actors): Reference {
  const at = clause.subject?.start ?? clause.trigger.start;
  const near = last !== null && clause.sentence.index - last.sentence <= 1 ? last.parties : null;
  const before = sideBefore(clause.sentence.index, at, pair, actors);
  const single = near?.length === 1 && last?.sentence === clause.sentence.index ? (near[0] ?? null) : null;
  return { they: near, one: before.here ?? single ?? speaker ?? before.earlier, we: speaker ?? (isJointText ? null : homeOf(pair, actors)) };
}

const homeOf = (pair: Pair, actors: Actors): string | null => (actors.home !== null && pair.both.includes(actors.home) ? actors.home : pair.host);

/** The side that is first named in this sentence up to a place, and the one in the sentences before. */
function sideBefore(sentence: number, at: number, pair: Pair, actors: Actors): { here: string | null; earlier: string | null } {
  const sideOf = (index: number, limit: number): string | null => {
    for (const mention of actors.mentions[index] ?? []) {
      if (mention.start >= limit) return null;
      const side = sideOfMention(mention, pair, actors);
      if (side !== null) return side;
    }
    return null;
  };
  let earlier: string | null = null;
  for (let index = sentence - 1; index >= Math.max(0, sentence - REACH) && earlier === null; index -= 1) earlier = sideOf(index, Infinity);
  return { here: sideOf(sentence, at), earlier };
}
