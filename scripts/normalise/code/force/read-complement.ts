import { isVerb } from '../grammar/auxiliaries.ts';
import { isPossessive, type NounPhrase, readNounPhrase } from '../grammar/noun-phrase.ts';
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
  /** “consented in the spring to …”, “raised with her host the fate of …”: what follows behind a first preposition. */
  late?: () => readonly Complement[];
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
  const from = behindNot(tokens, skipAdverbs(tokens, after));
  const aside = behindAside(tokens, from);
  if (aside !== null) return readComplement(tokens, aside, inner);
  const token = tokens[from];
  if (!token || isEnd(token)) return endComplement(tokens, from);
  if (token.lower === 'to') return toComplement(tokens, from);
  if (token.lower === 'that' && tokens[from + 1]?.lower !== 'of') return thatComplement(tokens, from, inner);
  if (isApproximate(tokens, from)) return objectComplement(tokens, from + 1, inner);
  if (['ADP', 'SCONJ'].includes(token.tag)) return prepositional(tokens, from, inner);
  return isGerund(tokens, from) ? { kind: 'gerund', from, phrase: null } : objectComplement(tokens, from, inner);
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

/** How far behind a time or place the complement may stand. */
const LATE = 14;

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

/** “consented in the spring to open …”. */
function lateClause(tokens: readonly Token[], from: number, inner: Predicate | undefined): Complement[] {
  for (let place = from + 1; place < Math.min(from + LATE, tokens.length); place += 1) {
    const token = tokens[place];
    if (!token || token.tag === 'VERB' || token.text === ';') break;
    if (token.lower !== 'to' && token.lower !== 'that') continue;
    const late = token.lower === 'to' ? toComplement(tokens, place) : thatComplement(tokens, place, inner);
    if (late.kind !== 'to') return [late];
  }
  return [];
}

/** What begins an object that a preposition has pushed behind it. */
const OPENS_OBJECT = new Set<Token['tag']>(['DET', 'NUM', 'SYM', 'PRON', 'PROPN']);

/** “took part by video in the launch”, “raised with his host the fate of …”: further prepositions and a late object. */
function latePhrases(tokens: readonly Token[], behind: number, limit: number): Complement[] {
  const found: Complement[] = [];
  let place = behindComma(tokens, behind);
  while (place < Math.min(limit, tokens.length)) {
    const token = tokens[place];
    if (!token) break;
    if (token.tag === 'ADP' && token.lower !== 'of') {
      const phrase = readNounPhrase(tokens, place + 1);
      if (!phrase) break;
      found.push({ kind: token.lower, from: place + 1, phrase });
      place = behindComma(tokens, phrase.to);
    } else if (token.lower === 'of') {
      place = readNounPhrase(tokens, place + 1)?.to ?? tokens.length;
    } else {
      const object = OPENS_OBJECT.has(token.tag) || isQuote(token) || isPossessive(token);
      if (object)
        found.push({ kind: 'object', from: place, phrase: readNounPhrase(tokens, isQuote(token) ? place + 1 : place) });
      break;
    }
  }
  return found;
}

/** “to Mexico, before the end of the year, fourteen objects”: a comma before a preposition, or behind one between commas. */
const behindComma = (tokens: readonly Token[], place: number): number =>
  tokens[place]?.text === ',' && (tokens[place + 1]?.tag === 'ADP' || tokens[place + 1]?.tag === 'NUM')
    ? place + 1
    : place;

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
  if (infinitive) return { kind: 'infinitive', from: to + 1, phrase: null };
  const phrase = readNounPhrase(tokens, to + 1);
  return { kind: 'to', from: to + 1, phrase, late: () => latePhrases(tokens, phrase?.to ?? to + 1, to + LATE) };
}

/** “that” with a verb in the future, the conditional or the subjunctive undertakes; any other only states. */
function thatComplement(tokens: readonly Token[], that: number, inner: Predicate | undefined): Complement {
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

const isFuture = (inner: Predicate | undefined): boolean =>
  inner !== undefined &&
  ((inner.group.modal !== null && FUTURE.has(inner.group.modal)) || inner.group.shape === 'bare');

const quoted = (tokens: readonly Token[], from: number): Complement => ({
  kind: 'object',
  from,
  phrase: readNounPhrase(tokens, from + 1),
});

/** “began last month”, “was signed this week”: a time without a preposition. */
const TIMED: ReadonlySet<string> = new Set(['last', 'this', 'next', 'earlier']);
const SPANS: ReadonlySet<string> = new Set(
  'week month year night morning afternoon evening spring summer autumn winter weekend'.split(' '),
);

const behindTime = (tokens: readonly Token[], from: number): number =>
  TIMED.has(tokens[from]?.lower ?? '') && SPANS.has(tokens[from + 1]?.lower ?? '') ? from + 2 : from;

function objectComplement(tokens: readonly Token[], from: number, inner: Predicate | undefined): Complement {
  const phrase = readNounPhrase(tokens, from);
  const time = behindTime(tokens, from);
  if (time > from) {
    const object = { kind: 'object', from, phrase };
    return { kind: 'none', from: time, phrase: null, late: () => [readComplement(tokens, time, inner), object] };
  }
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
