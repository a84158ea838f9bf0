import type { Lexicon } from '../lexicon/lexicon.ts';
import type { VerbEntry } from '../lexicon/lexicon-schema.ts';
import { type NounPhrase, readNounPhrase, singular } from '../grammar/noun-phrase.ts';
import type { Predicate } from '../grammar/predicate.ts';
import type { Token } from '../grammar/token.ts';
import { isMark } from '../grammar/word-classes.ts';
import { type Complement, readComplement } from './read-complement.ts';

/** An entry that fits, with what the fit rests on. */
export interface VerbMatch {
  entry: VerbEntry;
  complement: Complement;
  /** Behind the last governing word: verb, particle and idiom. */
  triggerTo: number;
  /** The noun phrase that was judged: object, or subject of a passive. */
  phrase: NounPhrase | null;
}

/** How far behind a verb the words of an idiom may stand. */
const REACH = 8;

/** The entries of the lexicon that a predicate fits, in their order. */
export function matchVerb(
  tokens: readonly Token[],
  predicate: Predicate,
  inner: Predicate | undefined,
  lexicon: Lexicon,
): VerbMatch[] {
  const entries = lexicon.verbs.get(predicate.group.lemma) ?? [];
  return entries.flatMap((entry) => fits(tokens, predicate, inner, entry, lexicon) ?? []);
}

function fits(
  tokens: readonly Token[],
  predicate: Predicate,
  inner: Predicate | undefined,
  entry: VerbEntry,
  lexicon: Lexicon,
): VerbMatch | null {
  const { group } = predicate;
  if (entry.voice === 'passive' && !group.passive) return null;
  const behind = behindParticle(tokens, group.head + 1, entry.verb);
  if (behind === null) return null;
  const near = readComplement(tokens, behind, inner);
  const complement = complementFits(entry, near, group.passive) ? near : near.late;
  if (!complement || !complementFits(entry, complement, group.passive)) return null;
  const wordsTo = entry.words === undefined ? behind : behindWords(tokens, behind, entry.words);
  if (wordsTo === null) return null;
  const subject = predicate.subject && readNounPhrase(tokens, predicate.subject.from);
  const intransitive = !group.passive && isPlain(complement.kind) && entry.complement?.includes('none') === true;
  const phrase = (group.passive && entry.voice === undefined) || intransitive ? subject : complement.phrase;
  if (entry.object !== undefined && !hasClass(tokens, phrase, entry.object, lexicon)) return null;
  if (entry.subject !== undefined && !hasClass(tokens, subject, entry.subject, lexicon)) return null;
  return { entry, complement, triggerTo: wordsTo, phrase };
}

/** “set up a group” and “set a group up”; null where the particle is missing. */
function behindParticle(tokens: readonly Token[], after: number, verb: string): number | null {
  const particles = verb.split(' ').slice(1);
  const all = particles.every((particle, place) => tokens[after + place]?.lower === particle);
  return all ? after + particles.length : null;
}

/** Time and place behind a verb that needs nothing: “flights resumed in May”. */
const PLAIN: ReadonlySet<string> = new Set([
  'none',
  'in',
  'on',
  'at',
  'during',
  'since',
  'after',
  'before',
  'by',
  'over',
  'under',
  'amid',
  'within',
  'between',
]);
const isPlain = (kind: string): boolean => PLAIN.has(kind);

/** A passive needs no object: “a plan was approved”, whatever follows. */
function complementFits(entry: VerbEntry, complement: Complement, passive: boolean): boolean {
  if (entry.complement === undefined) return true;
  const { kind } = complement;
  if (entry.complement.includes(kind)) return true;
  if (isPlain(kind) && entry.complement.includes('none')) return true;
  if (kind === 'that-future' && entry.complement.includes('that')) return true;
  if (kind === 'object-infinitive' && entry.complement.includes('object')) return true;
  if (kind === 'gerund' && entry.complement.includes('infinitive') && entry.complement.includes('to')) return true;
  return passive && entry.complement.includes(entry.voice === 'passive' ? 'none' : 'object');
}

/** Finds the words of an idiom in their order, near the verb and before the next mark. */
function behindWords(tokens: readonly Token[], after: number, words: string): number | null {
  const wanted = words.split(' ');
  let found = 0;
  for (let place = after; place < Math.min(after + REACH, tokens.length); place += 1) {
    const token = tokens[place];
    if (!token || isMark(token)) return null;
    const next = wanted[found] ?? '';
    if (token.lower === next || (token.text === '-' && next.includes('-'))) found += 1;
    if (found === wanted.length) return place + 1;
  }
  return null;
}

/** Whether the head of a phrase, or the noun right after its “of”, is of a class. */
export function hasClass(tokens: readonly Token[], phrase: NounPhrase | null, name: string, lexicon: Lexicon): boolean {
  const words = lexicon.classes.get(name);
  if (!phrase || !words) return false;
  const head = tokens[phrase.headPlace];
  return words.has(phrase.head) || (head !== undefined && words.has(head.lower)) || isAmong(tokens, phrase, words);
}

/** “an initial cooperation agreement and two letters”: the nouns inside the phrase, and the first one behind “of”. */
function isAmong(tokens: readonly Token[], phrase: NounPhrase, words: ReadonlySet<string>): boolean {
  const measure = tokens[phrase.to]?.lower === 'of' ? readNounPhrase(tokens, phrase.to + 1) : null;
  const measured = measure && MEASURES.has(phrase.head) ? words.has(measure.head) : false;
  const coordinated = tokens[phrase.to]?.lower === 'and' ? readNounPhrase(tokens, phrase.to + 1) : null;
  const last = tokens[phrase.headPlace];
  return (
    measured ||
    (coordinated !== null && last !== undefined && words.has(singular(last))) ||
    bracketed(tokens, phrase, words)
  );
}

const MEASURES = new Set([
  'number',
  'series',
  'set',
  'range',
  'total',
  'dozen',
  'exchange',
  'package',
  'raft',
  'kind',
  'type',
  'form',
  'host',
  'slew',
  'trio',
  'pair',
  'batch',
  'memorandum',
  'letter',
  'cent',
  'percent',
  '%',
  'half',
  'third',
  'quarter',
  'group',
  'consignment',
  'batch',
  'tonne',
  'portion',
  'part',
  'most',
]);

/** “the Joint Commission (JCC)”: the noun before a bracket. */
function bracketed(tokens: readonly Token[], phrase: NounPhrase, words: ReadonlySet<string>): boolean {
  const open = tokens.slice(phrase.from, phrase.to).findIndex(({ text }) => text === '(');
  const before = open > 0 ? tokens[phrase.from + open - 1] : undefined;
  return before !== undefined && words.has(singular(before));
}
