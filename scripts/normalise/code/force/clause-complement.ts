import { isVerb } from '../grammar/auxiliaries.ts';
import { readNounPhrase } from '../grammar/noun-phrase.ts';
import type { Predicate } from '../grammar/predicate.ts';
import type { Token } from '../grammar/token.ts';
import { isQuote } from '../grammar/word-classes.ts';
import { skipAdverbs } from './asides.ts';
import type { Complement } from './complement.ts';
import { LATE, latePhrases } from './late-phrases.ts';

/** “to” before a verb, or before a noun phrase. */
export function toComplement(tokens: readonly Token[], to: number): Complement {
  const place = skipAdverbs(tokens, to + 1);
  const token = tokens[place];
  const infinitive = token !== undefined && isVerb(token) && token.tag !== 'PROPN';
  if (infinitive) return { kind: 'infinitive', from: to + 1, phrase: null };
  const phrase = readNounPhrase(tokens, to + 1);
  return { kind: 'to', from: to + 1, phrase, late: () => latePhrases(tokens, phrase?.to ?? to + 1, to + LATE) };
}

/** “that” with a verb in the future, the conditional or the subjunctive undertakes; any other only states. */
export function thatComplement(tokens: readonly Token[], that: number, inner: Predicate | undefined): Complement {
  const future =
    isFuture(inner) ||
    tokens
      .slice(that, that + CLAUSE)
      .some(({ lower, tag }, place, words) => (tag === 'AUX' && WILL.has(lower)) || isSubjunctive(words, place));
  return { kind: future ? 'that-future' : 'that', from: that + 1, phrase: readNounPhrase(tokens, that + 1) };
}

/** How many words of a that-clause are searched for “will”. */
const CLAUSE = 30;

const WILL = new Set(['will', 'would', 'shall', 'should', 'must']);

/** “agreed that the fee, now paid twice, be waived”. */
const isSubjunctive = (words: readonly Token[], place: number): boolean => {
  const before = words[place - 1];
  return words[place]?.lower === 'be' && ['NOUN', 'PROPN', 'PUNCT'].includes(before?.tag ?? 'X') && !isQuote(before);
};

const FUTURE = new Set(['will', 'would', 'shall', 'should', 'be-to', 'must']);

/** Whether a verb is in the future, the conditional or the subjunctive. */
export const isFuture = (inner: Predicate | undefined): boolean =>
  inner !== undefined &&
  ((inner.group.modal !== null && FUTURE.has(inner.group.modal)) || inner.group.shape === 'bare');

/** “consented in the spring to open …”. */
export function lateClause(tokens: readonly Token[], from: number, inner: Predicate | undefined): Complement[] {
  for (let place = from + 1; place < Math.min(from + LATE, tokens.length); place += 1) {
    const token = tokens[place];
    if (!token || token.tag === 'VERB' || token.text === ';') break;
    if (token.lower !== 'to' && token.lower !== 'that') continue;
    const late = token.lower === 'to' ? toComplement(tokens, place) : thatComplement(tokens, place, inner);
    if (late.kind !== 'to') return [late];
  }
  return [];
}
