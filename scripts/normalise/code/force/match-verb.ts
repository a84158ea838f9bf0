import type { Lexicon } from '../lexicon/lexicon.ts';
import type { VerbEntry } from '../lexicon/lexicon-schema.ts';
import { type NounPhrase, readNounPhrase } from '../grammar/noun-phrase.ts';
import type { Predicate } from '../grammar/predicate.ts';
import type { VerbGroup } from '../grammar/verb-group.ts';
import type { Token } from '../grammar/token.ts';
import { isMark } from '../grammar/word-classes.ts';
import { hasClass } from './noun-class.ts';
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

/** A predicate with what its entries are compared with. */
interface Situation {
  tokens: readonly Token[];
  predicate: Predicate;
  lexicon: Lexicon;
  /** The noun phrase that its subject begins with. */
  subject: NounPhrase | null;
  /** Reads how it is followed from a place on. */
  complementAt: (behind: number) => Complement;
}

/**
 * The entries of the lexicon that a predicate fits, in their order, each looked for when it is asked for; first those that
 * take a clause behind a time or place (“announced after an hour that …”).
 */
export function* matchVerb(
  tokens: readonly Token[],
  predicate: Predicate,
  inner: Predicate | undefined,
  lexicon: Lexicon,
): Generator<VerbMatch> {
  const entries = lexicon.verbs.get(predicate.group.lemma);
  if (!entries) return;
  let near: { behind: number; complement: Complement } | null = null;
  const complementAt = (behind: number): Complement => {
    if (near?.behind !== behind) near = { behind, complement: readComplement(tokens, behind, inner) };
    return near.complement;
  };
  const subject = predicate.subject && readNounPhrase(tokens, predicate.subject.from);
  const situation: Situation = { tokens, predicate, lexicon, subject, complementAt };
  const clauseMayFollow = bringsLateClause(complementAt(predicate.group.head + 1));
  const others: VerbMatch[] = [];
  const next = tokens[predicate.group.head + 1]?.lower;
  for (const entry of entries) {
    // Most entries of a verb want a particle that does not follow it.
    const [particle] = entry.particles;
    if (particle !== undefined && particle !== next) continue;
    const match = matchEntry(entry, situation);
    if (!match) continue;
    if (clauseMayFollow && !match.complement.kind.startsWith('that')) others.push(match);
    else yield match;
  }
  yield* others;
}

function matchEntry(entry: VerbEntry, { tokens, predicate, lexicon, subject, complementAt }: Situation) {
  const { group } = predicate;
  if (entry.negated && !group.negated && tokens[group.head + 1]?.lower !== 'no') return null;
  if (entry.voice === 'passive' && !group.passive) return null;
  const behind = behindParticle(tokens, group.head + 1, entry.particles);
  const triggerTo = behind === null ? null : behindIdiom(tokens, predicate, behind, entry);
  if (behind === null || triggerTo === null) return null;
  const fit = (complements: readonly Complement[]): VerbMatch | null => {
    for (const complement of fitting(entry, complements, group.passive)) {
      const phrase = takesSubject(entry, complement, group) ? subject : complement.phrase;
      if (nounsFit(tokens, entry, phrase, subject, lexicon)) return { entry, complement, triggerTo, phrase };
    }
    return null;
  };
  const near = complementAt(behind);
  return (isNamed(entry, near) ? fit([near]) : null) ?? fit([near, ...(near.late?.() ?? [])]);
}

/** Of a verb whose subject names the deed (“a promise followed”), of a passive, and of a verb without an object, the subject is judged: “a plan was approved”, “flights resumed”. */
const takesSubject = (entry: VerbEntry, { kind }: Complement, { passive }: VerbGroup): boolean =>
  (entry.subject !== undefined && entry.action === 'noun') ||
  (passive ? entry.voice === undefined : isPlain(kind) && entry.complement?.includes('none') === true);

function nounsFit(
  tokens: readonly Token[],
  { object, of, subject }: VerbEntry,
  phrase: NounPhrase | null,
  subjectPhrase: NounPhrase | null,
  lexicon: Lexicon,
): boolean {
  if (object !== undefined && !hasClass(tokens, phrase, object, lexicon)) return false;
  if (of !== undefined && !hasClass(tokens, phraseBehind(tokens, phrase), of, lexicon)) return false;
  return subject === undefined || hasClass(tokens, subjectPhrase, subject, lexicon);
}

/** “the renewal of | the treaty”, “the progress on | the railway”. */
const phraseBehind = (tokens: readonly Token[], phrase: NounPhrase | null): NounPhrase | null => {
  const made = phrase && tokens[phrase.to]?.lower === 'made' ? phrase.to + 1 : phrase?.to;
  return made !== undefined && tokens[made]?.tag === 'ADP' ? readNounPhrase(tokens, made + 1) : null;
};

/** “set up a group” and “set a group up”; null where the particle is missing. */
function behindParticle(tokens: readonly Token[], after: number, particles: readonly string[]): number | null {
  for (let place = 0; place < particles.length; place += 1)
    if (tokens[after + place]?.lower !== particles[place]) return null;
  return after + particles.length;
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

/** A time or place with a clause behind it; not with a late object, whose relative clause it would be. */
function bringsLateClause({ kind, late }: Complement): boolean {
  if (kind === 'none' || !isPlain(kind)) return false;
  const behind = late?.() ?? [];
  return behind.some((one) => one.kind.startsWith('that')) && behind.every((one) => one.kind !== 'object');
}

/** Of several complements those that fit the entry, those that it names first. */
const isNamed = (entry: VerbEntry, { kind }: Complement): boolean =>
  entry.complement?.includes(kind.startsWith('object-') ? 'object' : kind) === true;

const NO_COMPLEMENTS: readonly Complement[] = [];

const fitting = (entry: VerbEntry, complements: readonly Complement[], passive: boolean): readonly Complement[] => {
  const [only] = complements;
  if (only && complements.length === 1)
    return isNamed(entry, only) || complementFits(entry, only, passive) ? complements : NO_COMPLEMENTS;
  const named = (one: Complement): boolean => isNamed(entry, one);
  const fits = complements.filter((one) => named(one) || complementFits(entry, one, passive));
  return fits.length < 2 ? fits : [...fits.filter(named), ...fits.filter((one) => !named(one))];
};

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

/** Behind the words of an idiom, where the entry has any; null where they are missing. */
function behindIdiom(
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
