import { isPossessive, readNounPhrase } from '../grammar/noun-phrase.ts';
import type { Predicate } from '../grammar/predicate.ts';
import type { Token } from '../grammar/token.ts';
import { isQuote } from '../grammar/word-classes.ts';
import { isFuture } from './clause-complement.ts';
import type { Complement } from './complement.ts';

/** What a noun phrase is to the word before it: its object, or the subject of a clause or an infinitive that it takes. */
export function objectComplement(tokens: readonly Token[], from: number, inner: Predicate | undefined): Complement {
  const phrase = readNounPhrase(tokens, from);
  if (inner?.role === 'complement' && inner.from <= from + 1)
    return { kind: isFuture(inner) ? 'that-future' : 'that', from, phrase };
  if (phrase && inner && isInfinitiveNear(tokens, from, inner)) return { kind: 'object-infinitive', from, phrase };
  return {
    kind: phrase ? 'object' : 'none',
    from,
    phrase,
    late: () => (phrase ? secondObject(tokens, phrase.to) : []),
  };
}

/** “called the treaty a milestone”, “gave the mayor its word”, “called the pace “very satisfying””. */
function secondObject(tokens: readonly Token[], from: number): Complement[] {
  const token = tokens[from];
  if (isQuote(token)) return [{ kind: 'quoted', from, phrase: readNounPhrase(tokens, from + 1) }];
  const opens = token?.tag === 'DET' || (token !== undefined && isPossessive(token));
  return opens ? [{ kind: 'object', from, phrase: readNounPhrase(tokens, from) }] : [];
}

/** “encouraged firms to invest”: an infinitive in the same stretch of words, an aside or a relative clause left out. */
function isInfinitiveNear(tokens: readonly Token[], from: number, { group, role }: Predicate): boolean {
  if (role === 'relative') return infinitiveBehind(tokens, group.head + 1);
  const infinitive = group.shape === 'infinitive' && tokens[group.from]?.lower === 'to';
  const between = tokens.slice(from, group.from);
  const commas = between.filter(({ text }) => text === ',').length;
  const aside = commas === 2 && between.at(-1)?.text === ',';
  return infinitive && (commas === 0 || aside) && !between.some(({ text }) => text === ';');
}

/** How many words a relative clause may take before the infinitive that it stands before. */
const RELATIVE = 14;

/** “asked the party that governs the town to close …”. */
function infinitiveBehind(tokens: readonly Token[], from: number): boolean {
  const words = tokens.slice(from, from + RELATIVE);
  const at = words.findIndex(
    ({ lower }, place) => lower === 'to' && words[place + 1]?.tag === 'VERB' && words[place - 1]?.tag !== 'VERB',
  );
  return at > 0 && !words.slice(0, at).some(({ text }) => text === ';' || text === '.');
}

/** Words in quotation marks stand for an object. */
export const quoted = (tokens: readonly Token[], from: number): Complement => ({
  kind: 'object',
  from,
  phrase: readNounPhrase(tokens, from + 1),
});
