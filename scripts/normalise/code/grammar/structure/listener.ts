import type { Predicate } from '../predicate.ts';
import type { Range, Token } from '../token.ts';
import { isNominative } from '../word-classes.ts';

/** Verbs that name who is told before what is told: “told us Peru will …”. */
const ADDRESSING: ReadonlySet<string> = new Set('tell assure inform remind promise warn show convince'.split(' '));
const PRONOUNS: ReadonlySet<string> = new Set('me us him her them you'.split(' '));

/**
 * The subject of a reported clause without “that”, behind whoever is told: “told the crowd | Peru would …”,
 * “told guests | the two countries face …”.
 */
export function behindListener(tokens: readonly Token[], subject: Range | null, { group }: Predicate): Range | null {
  if (subject?.from !== group.head + 1 || !ADDRESSING.has(group.lemma)) return subject;
  const from = listenerEnd(tokens, subject);
  return from < subject.to && opensSubject(tokens[from]) ? { from, to: subject.to } : subject;
}

/** Behind “us”, “reporters”, “the crowd”. */
function listenerEnd(tokens: readonly Token[], { from, to }: Range): number {
  if (PRONOUNS.has(tokens[from]?.lower ?? '')) return from + 1;
  let place = tokens[from]?.tag === 'DET' || tokens[from]?.tag === 'PART' ? from + 1 : from;
  while (place < to && tokens[place]?.tag === 'ADJ') place += 1;
  return tokens[place]?.tag === 'NOUN' ? place + 1 : to;
}

const opensSubject = (token: Token | undefined): boolean =>
  ['DET', 'PROPN', 'NUM'].includes(token?.tag ?? 'X') || isNominative(token);
