import { isVerb } from '../grammar/auxiliaries.ts';
import { type NounPhrase, readNounPhrase } from '../grammar/noun-phrase.ts';
import type { Predicate } from '../grammar/predicate.ts';
import type { Token } from '../grammar/token.ts';
import { behindAside, skipAdverbs } from './asides.ts';
import { isMark, isQuote } from '../grammar/word-classes.ts';

/** How a governing word is followed, in the words of verbs.yaml. */
export interface Complement {
  /** `infinitive`, `gerund`, `that`, `that-future`, `object`, `object-infinitive`, `none`, or a preposition. */
  kind: string;
  /** Where what is governed begins: behind “to” and “that”. */
  from: number;
  /** The noun phrase that follows, if one does. */
  phrase: NounPhrase | null;
  /** “consented in the spring to …”: what follows behind a time or place. */
  late?: Complement;
}

const FUTURE = new Set(['will', 'would', 'shall', 'should', 'be-to', 'must']);
/**
 * Reads how a word is followed.
 * @param behind place behind the governing word (and its particle)
 * @param inner the predicate next to the right, if any
 */
export function readComplement(tokens: readonly Token[], behind: number, inner: Predicate | undefined): Complement {
  const after = closesQuotation(tokens, behind) ? behind + 1 : behind;
  if (tokens[after]?.lower === 'how') return { kind: 'how', from: after, phrase: null };
  const from = skipAdverbs(tokens, after);
  const aside = behindAside(tokens, from);
  if (aside !== null) return readComplement(tokens, aside, inner);
  const token = tokens[from];
  if (!token || isEnd(token)) return endComplement(tokens, from);
  if (token.lower === 'to') return toComplement(tokens, from);
  if (token.lower === 'that' && tokens[from + 1]?.tag !== 'ADP') return thatComplement(tokens, from, inner);
  if (isApproximate(tokens, from)) return objectComplement(tokens, from + 1, inner);
  if (['ADP', 'SCONJ'].includes(token.tag)) return prepositional(tokens, from, inner);
  return isGerund(tokens, from) ? { kind: 'gerund', from, phrase: null } : objectComplement(tokens, from, inner);
}

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

/** How far behind a time or place the complement may stand. */
const LATE = 12;

function prepositional(tokens: readonly Token[], from: number, inner: Predicate | undefined): Complement {
  const found: Complement = {
    kind: tokens[from]?.lower ?? '',
    from: from + 1,
    phrase: readNounPhrase(tokens, from + 1),
  };
  for (let place = from + 1; place < Math.min(from + LATE, tokens.length); place += 1) {
    const token = tokens[place];
    if (!token || token.tag === 'VERB' || token.text === ';') break;
    if (token.lower !== 'to' && token.lower !== 'that') continue;
    const late = token.lower === 'to' ? toComplement(tokens, place) : thatComplement(tokens, place, inner);
    if (late.kind !== 'to') return { ...found, late };
  }
  return found;
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

function toComplement(tokens: readonly Token[], to: number): Complement {
  const place = skipAdverbs(tokens, to + 1);
  const token = tokens[place];
  const infinitive = token !== undefined && isVerb(token) && token.tag !== 'PROPN';
  return {
    kind: infinitive ? 'infinitive' : 'to',
    from: to + 1,
    phrase: infinitive ? null : readNounPhrase(tokens, to + 1),
  };
}

/** “that” with a verb in the future, the conditional or the subjunctive undertakes; any other only states. */
function thatComplement(tokens: readonly Token[], that: number, inner: Predicate | undefined): Complement {
  const future =
    isFuture(inner) || tokens.slice(that, that + CLAUSE).some(({ lower, tag }) => tag === 'AUX' && WILL.has(lower));
  return { kind: future ? 'that-future' : 'that', from: that + 1, phrase: readNounPhrase(tokens, that + 1) };
}

/** How many words of a that-clause are searched for “will”. */
const CLAUSE = 30;
const WILL = new Set(['will', 'would', 'shall']);

const isFuture = (inner: Predicate | undefined): boolean =>
  inner !== undefined &&
  ((inner.group.modal !== null && FUTURE.has(inner.group.modal)) || inner.group.shape === 'bare');

const quoted = (tokens: readonly Token[], from: number): Complement => ({
  kind: 'object',
  from,
  phrase: readNounPhrase(tokens, from + 1),
});

function objectComplement(tokens: readonly Token[], from: number, inner: Predicate | undefined): Complement {
  const phrase = readNounPhrase(tokens, from);
  if (inner?.role === 'complement' && inner.from <= from + 1)
    return { kind: isFuture(inner) ? 'that-future' : 'that', from, phrase };
  if (phrase && inner && isInfinitiveNear(tokens, from, inner)) return { kind: 'object-infinitive', from, phrase };
  return { kind: phrase ? 'object' : 'none', from, phrase };
}

/** “encouraged firms to invest”: an infinitive in the same stretch of words. */
function isInfinitiveNear(tokens: readonly Token[], from: number, { group }: Predicate): boolean {
  const infinitive = group.shape === 'infinitive' && tokens[group.from]?.lower === 'to';
  return infinitive && !tokens.slice(from, group.from).some(({ text }) => text === ',' || text === ';');
}
