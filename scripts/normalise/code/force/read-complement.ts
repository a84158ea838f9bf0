import { isVerb } from '../grammar/auxiliaries.ts';
import { readNounPhrase } from '../grammar/noun-phrase.ts';
import type { Predicate } from '../grammar/predicate.ts';
import type { Token } from '../grammar/token.ts';
import { isMark, isQuote } from '../grammar/word-classes.ts';
import { behindAside, skipAdverbs } from './asides.ts';
import { lateClause, thatComplement, toComplement } from './clause-complement.ts';
import type { Complement } from './complement.ts';
import { LATE, latePhrases } from './late-phrases.ts';
import { objectComplement, quoted } from './object-complement.ts';

/**
 * Reads how a word is followed.
 * @param behind place behind the governing word (and its particle)
 * @param inner the predicate next to the right, if any
 */
export function readComplement(tokens: readonly Token[], behind: number, inner: Predicate | undefined): Complement {
  const after = closesQuotation(tokens, behind) ? behind + 1 : behind;
  if (tokens[after]?.lower === 'how') return { kind: 'how', from: after, phrase: null };
  const from = behindNot(tokens, skipAdverbs(tokens, after));
  const aside = behindAside(tokens, from);
  if (aside !== null) return readComplement(tokens, aside, inner);
  const token = tokens[from];
  if (!token || isEnd(token)) return endComplement(tokens, from);
  if (token.lower === 'to') return toComplement(tokens, from);
  if (token.lower === 'that' && tokens[from + 1]?.lower !== 'of') return thatComplement(tokens, from, inner);
  if (isApproximate(tokens, from)) return timeOrObject(tokens, from + 1, inner);
  if (['ADP', 'SCONJ'].includes(token.tag)) return prepositional(tokens, from, inner);
  return isGerund(tokens, from) ? { kind: 'gerund', from, phrase: null } : timeOrObject(tokens, from, inner);
}

/** “vowed not to abandon …” still vows. */
const behindNot = (tokens: readonly Token[], place: number): number =>
  tokens[place]?.lower === 'not' && tokens[place + 1]?.lower === 'to' ? place + 1 : place;

/** “was “deeply grateful” for …”: a closing mark before a preposition. */
const closesQuotation = (tokens: readonly Token[], place: number): boolean =>
  isQuote(tokens[place]) && ['ADP', 'PART'].includes(tokens[place + 1]?.tag ?? 'X');

const isGerund = (tokens: readonly Token[], place: number): boolean => {
  const token = tokens[place];
  return token?.lower.endsWith('ing') === true && isVerb(token) && tokens[place + 1]?.lower !== 'of';
};

const endComplement = (tokens: readonly Token[], from: number): Complement =>
  isQuote(tokens[from]) || tokens[from]?.text === ':' ? quoted(tokens, from) : { kind: 'none', from, phrase: null };

const isEnd = (token: Token): boolean => isMark(token) || token.tag === 'PUNCT' || token.tag === 'CCONJ';

/** They belong to their verb: “ran out of flour by ten”. */
const PARTICLES: ReadonlySet<string> = new Set(['out', 'up', 'off', 'down', 'away']);

function prepositional(tokens: readonly Token[], from: number, inner: Predicate | undefined): Complement {
  const phrase = readNounPhrase(tokens, from + 1);
  return {
    kind: tokens[from]?.lower ?? '',
    from: from + 1,
    phrase,
    late: () => [
      ...lateClause(tokens, from, inner),
      ...(PARTICLES.has(tokens[from]?.lower ?? '') ? [] : latePhrases(tokens, phrase?.to ?? from + 1, from + LATE)),
    ],
  };
}

const ABOUT = new Set(['over', 'around', 'about', 'under', 'some', 'nearly', 'almost']);

/** “over a dozen documents”: a word of measure, not a preposition. */
const isApproximate = (tokens: readonly Token[], place: number): boolean => {
  const next = tokens[place + 1];
  const behind = tokens[place + 2]?.lower ?? '';
  return (
    ABOUT.has(tokens[place]?.lower ?? '') &&
    (next?.tag === 'NUM' || ['dozen', 'score', 'hundred', 'third', 'quarter'].includes(behind))
  );
};

/** “began last month”, “was signed this week”: a time without a preposition. */
const TIMED: ReadonlySet<string> = new Set(['last', 'this', 'next', 'earlier']);

const SPANS: ReadonlySet<string> = new Set(
  'week month year night morning afternoon evening spring summer autumn winter weekend'.split(' '),
);

const behindTime = (tokens: readonly Token[], from: number): number =>
  TIMED.has(tokens[from]?.lower ?? '') && SPANS.has(tokens[from + 1]?.lower ?? '') ? from + 2 : from;

/** A time is no object; what follows it may be, or the time itself after all. */
function timeOrObject(tokens: readonly Token[], from: number, inner: Predicate | undefined): Complement {
  const time = behindTime(tokens, from);
  if (time === from) return objectComplement(tokens, from, inner);
  const object = { kind: 'object', from, phrase: readNounPhrase(tokens, from) };
  return { kind: 'none', from: time, phrase: null, late: () => [readComplement(tokens, time, inner), object] };
}
