import type { Lexicon } from '../lexicon/lexicon.ts';
import type { VerbEntry } from '../lexicon/lexicon-schema.ts';
import { type NounPhrase, readNounPhrase } from '../grammar/noun-phrase.ts';
import type { Predicate } from '../grammar/predicate.ts';
import type { Token } from '../grammar/token.ts';
import type { VerbGroup } from '../grammar/verb-group.ts';
import { behindIdiom, behindParticle } from './behind-idiom.ts';
import { bringsLateClause, howFits, isPlain } from './complement-fits.ts';
import { Followed } from './followed.ts';
import { hasClass } from './noun-class.ts';
import type { Complement } from './complement.ts';

/** An entry that fits, with what the fit rests on. */
export interface VerbMatch {
  entry: VerbEntry;
  complement: Complement;
  /** Behind the last governing word: verb, particle and idiom. */
  triggerTo: number;
  /** The noun phrase that was judged: object, or subject of a passive. */
  phrase: NounPhrase | null;
}

/** A predicate with what its entries are compared with. */
interface Situation {
  tokens: readonly Token[];
  predicate: Predicate;
  lexicon: Lexicon;
  /** The noun phrase that its subject begins with. */
  subject: NounPhrase | null;
  followed: Followed;
}

/**
 * Goes through the entries of the lexicon that a predicate fits, in their order; first those that take a clause behind a time
 * or place (“announced after an hour that …”).
 * @param read what an entry that fits says; null where it says nothing, and the next one is looked for
 * @returns the first that is read
 */
export function matchVerb<T>(
  tokens: readonly Token[],
  predicate: Predicate,
  inner: Predicate | undefined,
  lexicon: Lexicon,
  read: (match: VerbMatch) => T | null,
): T | null {
  const entries = lexicon.verbs.get(predicate.group.lemma);
  if (!entries) return null;
  const behind = predicate.group.head + 1;
  const followed = new Followed(tokens, inner);
  const subject = predicate.subject && readNounPhrase(tokens, predicate.subject.from);
  const situation: Situation = { tokens, predicate, lexicon, subject, followed };
  const clauseMayFollow = bringsLateClause(followed.at(behind), () => followed.lateAt(behind));
  const others: VerbMatch[] = [];
  for (const entry of entries) {
    const match = matchEntry(entry, situation);
    if (!match) continue;
    if (clauseMayFollow && !match.complement.kind.startsWith('that')) others.push(match);
    else {
      const found = read(match);
      if (found) return found;
    }
  }
  return firstOf(others, read);
}

function firstOf<T>(matches: readonly VerbMatch[], read: (match: VerbMatch) => T | null): T | null {
  for (const match of matches) {
    const found = read(match);
    if (found) return found;
  }
  return null;
}

function matchEntry(entry: VerbEntry, situation: Situation): VerbMatch | null {
  const { tokens, predicate, followed } = situation;
  const { group } = predicate;
  const behind = behindParticle(tokens, group.head + 1, entry.particles);
  if (behind === null || (entry.voice === 'passive' && !group.passive)) return null;
  if (entry.negated && !group.negated && tokens[group.head + 1]?.lower !== 'no') return null;
  const triggerTo = behindIdiom(tokens, predicate, behind, entry);
  if (triggerTo === null) return null;
  const near = followed.at(behind);
  const fits = howFits(entry, near, group.passive);
  const own = fits && judged(entry, near, triggerTo, situation);
  if (own && fits === 'named') return own;
  const late = followed.lateAt(behind);
  return (
    firstMatch('named', entry, late, triggerTo, situation) ??
    own ??
    firstMatch('allowed', entry, late, triggerTo, situation)
  );
}

/** The first complement that fits an entry so, and whose nouns do. */
function firstMatch(
  fits: 'named' | 'allowed',
  entry: VerbEntry,
  complements: readonly Complement[],
  triggerTo: number,
  situation: Situation,
): VerbMatch | null {
  for (const complement of complements) {
    if (howFits(entry, complement, situation.predicate.group.passive) !== fits) continue;
    const match = judged(entry, complement, triggerTo, situation);
    if (match) return match;
  }
  return null;
}

/** The match, where the nouns are of the classes that the entry wants. */
function judged(
  entry: VerbEntry,
  complement: Complement,
  triggerTo: number,
  { tokens, predicate, lexicon, subject }: Situation,
): VerbMatch | null {
  const phrase = takesSubject(entry, complement, predicate.group) ? subject : complement.phrase;
  return nounsFit(tokens, entry, phrase, subject, lexicon) ? { entry, complement, triggerTo, phrase } : null;
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
