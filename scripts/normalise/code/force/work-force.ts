import { type NounPhrase, readNounPhrase } from '../grammar/noun-phrase.ts';
import type { Predicate } from '../grammar/predicate.ts';
import type { Range, Token } from '../grammar/token.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isActorLike } from '../voice/actors.ts';
import type { Force } from './force.ts';
import { forceOfVerb, voiceOf } from './of-verb.ts';
import { hasClass } from './noun-class.ts';
import type { Complement } from './complement.ts';
import { readComplement } from './read-complement.ts';

/** Words of amount that the tagger does not call numbers. */
const AMOUNTS: ReadonlySet<string> = new Set(
  'half third quarter most dozens scores hundreds thousands dozen first last second third fourth percent'.split(' '),
);
/** What is counted and no work: “have met four times”. */
const TIMES: ReadonlySet<string> = new Set(['time', 'year', 'month', 'week', 'day', 'hour', 'people', 'person']);
/** “It is being enlarged”: the work was named before. */
const TAKING_UP: ReadonlySet<string> = new Set(['it', 'they', 'both']);
/** How far behind a noun a second amount may stand: “kilometres of the 62”. */
const REACH = 4;

/** Whether a phrase counts something: “41 of 58 piles”, “half of the loan”, “the first batch”. */
function isCounted(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const words = tokens.slice(phrase.from, phrase.to + REACH);
  return words.some(({ tag, lower }, place) => {
    const inside = place < phrase.to - phrase.from;
    return inside && (tag === 'NUM' || AMOUNTS.has(lower) || /^\d/.test(lower));
  });
}

/** “The college trained 90 welders”: works do what they were built for. */
const isByWorks = (tokens: readonly Token[], subject: Range, lexicon: Lexicon): boolean =>
  !isActorLike(tokens, subject, lexicon) &&
  ['works', 'scheme', 'assistance'].some((name) =>
    hasClass(tokens, readNounPhrase(tokens, subject.from), name, lexicon),
  );

const objectOf = ({ kind, phrase }: Complement): NounPhrase | null => (kind.startsWith('object') ? phrase : null);

/**
 * Work that is done or being done, told as a fact (CODEBOOK: `progress` is “implementation is reported”).
 * The work must be counted, or be a work by its noun; a plain active past is history as often, and does not count.
 * @example 'Workers have laid 38 of the 62 kilometres of track.' // progress
 * @example 'Half of the loan has been drawn down.' // progress
 */
export function workForce(
  tokens: readonly Token[],
  predicate: Predicate,
  inner: Predicate | undefined,
  lexicon: Lexicon,
): Force | null {
  const { group } = predicate;
  if (!lexicon.work.has(group.lemma) || group.modal !== null) return null;
  const phrase = workedOn(tokens, predicate, inner, lexicon);
  if (!phrase || TIMES.has(phrase.head)) return null;
  const counted = isCounted(tokens, phrase);
  const works = ['works', 'assistance'].some((name) => hasClass(tokens, phrase, name, lexicon));
  const taken = group.passive && group.progressive && TAKING_UP.has(phrase.head);
  if (!counted && !taken && !(works && (group.perfect || group.progressive))) return null;
  return forceOfVerb(group, {
    action: 'progress',
    rule: `work/${group.lemma}`,
    objectFrom: group.passive ? group.head + 1 : phrase.from,
    construction: voiceOf(group),
    subjectJudged: true,
  });
}

/** What is worked on: the subject of a passive, the object of a perfect or a progressive, and of a past whose subject is a work. */
function workedOn(
  tokens: readonly Token[],
  { group, subject }: Predicate,
  inner: Predicate | undefined,
  lexicon: Lexicon,
): NounPhrase | null {
  if (!subject) return null;
  if (group.passive) return readNounPhrase(tokens, subject.from);
  const told = group.perfect || group.progressive || (group.form.past && isByWorks(tokens, subject, lexicon));
  return told ? objectOf(readComplement(tokens, group.head + 1, inner)) : null;
}

/** “96 of the 310 piles”: some of the works that were promised. */
const isShare = (tokens: readonly Token[], { from, to }: Range): boolean =>
  tokens.slice(from, to).some(({ tag, lower }, place, words) => {
    const behind = words.slice(place + 1, place + 4).map((word) => word.lower);
    return (tag === 'NUM' || AMOUNTS.has(lower)) && behind[0] === 'of' && behind.includes('the');
  });
const PLACES: ReadonlySet<string> = new Set(['in', 'on', 'up', 'at', 'under', 'ashore', 'afloat']);

/**
 * So many of the works stand where they should.
 * @example 'Some 96 of the 310 piles are in the ground.' // progress
 */
export function inPlace(tokens: readonly Token[], { group, subject }: Predicate, lexicon: Lexicon): Force | null {
  if (!group.copula || group.negated || group.modal !== null || !subject) return null;
  const place = tokens[group.head + 1]?.lower === 'now' ? group.head + 2 : group.head + 1;
  if (!PLACES.has(tokens[place]?.lower ?? '')) return null;
  const first =
    hasClass(tokens, readNounPhrase(tokens, subject.from), 'works', lexicon) && tokens[place]?.lower === 'up';
  if (!first && !isShare(tokens, subject)) return null;
  return forceOfVerb(group, {
    action: 'progress',
    rule: 'work/in-place',
    objectFrom: subject.from,
    lemma: 'be',
    subjectJudged: true,
  });
}

/** Work that is done by nobody who could undertake it: it is told before any other sense of its verb. */
export const isImpersonalWork = (tokens: readonly Token[], { group, subject }: Predicate, lexicon: Lexicon): boolean =>
  (group.perfect || group.progressive) && subject !== null && (group.passive || !isActorLike(tokens, subject, lexicon));
