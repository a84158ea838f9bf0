import type { Clause } from '../clause.ts';
import { type EncodedSentence, markedMention } from './encode-sentence.ts';
import type { Pair } from './party-reading.ts';
import type { Actors } from './read-actors.ts';
import { sideOfMention } from './side-of-mention.ts';

/** A mention of a side in a clause's sentence, with the words around it. */
export interface SidedMention {
  /** The country. */
  side: string;
  /** Where it stands, seen from the word that makes the clause a statement; `earlier` and `beyond` are outside the clause. */
  where: 'earlier' | 'ahead' | 'behind' | 'beyond';
  /** The letter that marks it in an encoded sentence: `c` a country, `d` its adjective, `p` a person. */
  kind: string;
  /** The word before and behind it; of another mention, whether it is of the `same` side, the `other`, or neither: a `name`. */
  before: string;
  after: string;
}

/** Finds the mentions of both sides in a clause's sentence. */
export type FindSided = (clause: Clause, pair: Pair) => SidedMention[];

/**
 * Makes the finder of an article; whose the names of a sentence are is asked once for all its clauses.
 * @example `aid from Ruritania will reach Graustark`: of Ruritania ahead between `from` and `will`, of Graustark behind `reach`
 */
export function sidedMentions(actors: Actors): FindSided {
  let last: { encoded: EncodedSentence; pair: string; sides: (string | null)[] } | null = null;
  return (clause, pair) => {
    const encoded = actors.encoded[clause.sentence.index];
    if (!encoded) return [];
    const name = pair.both.join(' ');
    if (last?.encoded !== encoded || last.pair !== name)
      last = { encoded, pair: name, sides: encoded.tokens.map((token) => sideOfToken(token, encoded, pair, actors)) };
    return mentionsAround(clause, encoded, last.sides);
  };
}

function mentionsAround(
  clause: Clause,
  { tokens, places }: EncodedSentence,
  sides: readonly (string | null)[],
): SidedMention[] {
  return sides.flatMap((side, at): SidedMention[] => {
    if (side === null) return [];
    const seen = (place: number): string => asSeen(tokens[place] ?? 'end', sides[place] ?? null, side);
    const where = whereIs(places[at]?.text ?? 0, clause);
    return [{ side, where, kind: tokens[at]?.charAt(1) ?? '', before: seen(at - 1), after: seen(at + 1) }];
  });
}

const isMark = (token: string): boolean => token.startsWith('«');

function sideOfToken(token: string, encoded: EncodedSentence, pair: Pair, actors: Actors): string | null {
  const mention = isMark(token) ? markedMention(encoded, token) : null;
  return mention && sideOfMention(mention, pair, actors);
}

function asSeen(token: string, side: string | null, from: string): string {
  if (!isMark(token)) return token;
  if (side === null) return 'name';
  return side === from ? 'same' : 'other';
}

function whereIs(at: number, { start, end, trigger }: Clause): SidedMention['where'] {
  if (at < start) return 'earlier';
  if (at < trigger.start) return 'ahead';
  return at < end ? 'behind' : 'beyond';
}
