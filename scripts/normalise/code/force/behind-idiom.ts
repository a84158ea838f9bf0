import type { Predicate } from '../grammar/predicate.ts';
import type { Token } from '../grammar/token.ts';
import { isMark } from '../grammar/word-classes.ts';
import type { VerbEntry } from '../lexicon/lexicon-schema.ts';

/** How far behind a verb the words of an idiom may stand. */
const REACH = 8;

/** “set up a group” and “set a group up”; null where the particle is missing. */
export function behindParticle(tokens: readonly Token[], after: number, particles: readonly string[]): number | null {
  for (let place = 0; place < particles.length; place += 1)
    if (tokens[after + place]?.lower !== particles[place]) return null;
  return after + particles.length;
}

/** Behind the words of an idiom, where the entry has any; null where they are missing. */
export function behindIdiom(
  tokens: readonly Token[],
  predicate: Predicate,
  behind: number,
  { words, idiom }: VerbEntry,
): number | null {
  if (words === undefined || !idiom) return behind;
  return behindWords(tokens, behind, idiom) ?? (inSubject(tokens, predicate, words) ? behind : null);
}

/** “The foundation stone was laid”: in the passive the words of an idiom stand in the subject. */
function inSubject(tokens: readonly Token[], { group, subject }: Predicate, words: string): boolean {
  if (!group.passive || !subject) return false;
  const said = tokens.slice(subject.from, subject.to).map(({ lower }) => lower);
  return ` ${said.join(' ')} `.includes(` ${words} `);
}

/** Finds the words of an idiom in their order, near the verb and before the next mark. */
function behindWords(tokens: readonly Token[], after: number, wanted: readonly string[]): number | null {
  let found = 0;
  for (let place = after; place < Math.min(after + REACH, tokens.length); place += 1) {
    const token = tokens[place];
    if (!token || isMark(token)) return null;
    const next = wanted[found] ?? '';
    if (token.lower === next || isHyphen(tokens, place, next)) found += 1;
    if (found === wanted.length) return place + 1;
  }
  return null;
}

/** The hyphen of “go-ahead”, which is three words to the tagger. */
const isHyphen = (tokens: readonly Token[], place: number, word: string): boolean =>
  tokens[place]?.text === '-' && `${tokens[place - 1]?.lower ?? ''}-${tokens[place + 1]?.lower ?? ''}` === word;
