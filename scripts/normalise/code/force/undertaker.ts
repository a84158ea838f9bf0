import type { ParsedSentence } from '../grammar/parsed-sentence.ts';
import { readNounPhrase } from '../grammar/noun-phrase.ts';
import type { Predicate } from '../grammar/predicate.ts';
import type { Range, Token } from '../grammar/token.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isActorLike, isJoint } from '../voice/actors.ts';
import { COUNTRY_WORDS } from '../voice/country-words.ts';
import { isJointBody } from './arranged.ts';
import type { Ground } from './ground.ts';
import { hasClass } from './noun-class.ts';

/** Who undertakes: somebody, both, or nobody in so many words. */
export interface Undertaker {
  /** No party is the subject: “a council will be convened”. */
  impersonal: boolean;
  joint: boolean;
  /** One side alone does it: “will be given by Nordhavn”. */
  single: boolean;
}

/** Who undertakes what a verb in the future tells. */
export function undertakerOf(
  sentence: ParsedSentence,
  predicate: Predicate,
  ground: Ground,
  lexicon: Lexicon,
): Undertaker {
  const { tokens, predicates } = sentence;
  const { subject, group, parent } = predicate;
  const actor = subject !== null && acts(tokens, predicate, ground, lexicon);
  const impersonal = !actor || (group.passive && !isNamed(tokens, predicate));
  const reporting = parent ?? predicates.find(({ role }) => role === 'attribution');
  const reporter = impersonal && ground.reported ? (reporting?.subject ?? subject) : subject;
  const joint =
    isJoint(tokens, reporter, lexicon) ||
    (impersonal && setsUpBody(tokens, predicate, lexicon)) ||
    isOfBoth(sentence, predicate, lexicon);
  const single = impersonal && !joint && !ground.jointText && isOneSided(tokens, predicate, lexicon);
  return { impersonal, joint, single };
}

/** An item of a list of outcomes, “Technical officers to draft an agreement”: what both decided, where it names no country. */
const isPlannedItem = ({ sentence, tokens }: ParsedSentence, predicate: Predicate): boolean =>
  sentence.block.kind === 'item' && tokens[predicate.group.from]?.lower === 'to' && !isNamed(tokens, predicate);

const RECIPROCAL: ReadonlySet<string> = new Set('meet confer talk consult negotiate cooperate collaborate'.split(' '));

/** “Officials will meet in May”: what several do with nobody else named they do with each other. */
function meetEachOther(tokens: readonly Token[], { group, subject }: Predicate): boolean {
  if (!RECIPROCAL.has(group.lemma) || group.passive || !subject) return false;
  const phrase = readNounPhrase(tokens, subject.from);
  const several = phrase !== null && /[^su]s$/.test(tokens[phrase.headPlace]?.lower ?? '') && phrase.to === subject.to;
  const next = tokens[group.head + 1];
  const alone =
    next === undefined ||
    next.tag === 'ADV' ||
    next.tag === 'PUNCT' ||
    ['in', 'on', 'at', 'by', 'every', 'each'].includes(next.lower);
  return several && alone;
}

/** “Talks will start in May”, “Officials will meet in May”. */
const isOfBoth = (sentence: ParsedSentence, predicate: Predicate, lexicon: Lexicon): boolean =>
  isPlannedItem(sentence, predicate) ||
  ['joint-event', 'round'].some((name) =>
    hasClass(
      sentence.tokens,
      predicate.subject && readNounPhrase(sentence.tokens, predicate.subject.from),
      name,
      lexicon,
    ),
  ) ||
  meetEachOther(sentence.tokens, predicate);

/** “A working group is to report”, “There is to be a joint committee”. */
const setsUpBody = (tokens: readonly Token[], predicate: Predicate, lexicon: Lexicon): boolean =>
  isJointBody(tokens, predicate, lexicon) ||
  (isExistential(tokens, predicate) &&
    hasClass(tokens, readNounPhrase(tokens, predicate.group.head + 1), 'mechanism', lexicon));

/** Whether the subject is somebody who undertakes; “it will be comparable” tells of a thing. */
const acts = (tokens: readonly Token[], { subject, group }: Predicate, ground: Ground, lexicon: Lexicon): boolean =>
  subject !== null &&
  !(group.copula && tokens[subject.from]?.lower === 'it') &&
  isActorLike(tokens, subject, lexicon) &&
  !(ground.jointText && isGoods(tokens, subject, lexicon));

/** “will be given by Nordhavn”: one government does it. */
export function isOneSided(tokens: readonly Token[], { group }: Predicate, lexicon: Lexicon): boolean {
  const by = tokens.slice(group.head, group.head + AGENT).findIndex(({ lower }) => lower === 'by');
  const doer = by > 0 ? readNounPhrase(tokens, group.head + by + 1) : null;
  if (!group.passive || doer === null || hasClass(tokens, doer, 'year', lexicon)) return false;
  return isActorLike(tokens, doer, lexicon) && !isJoint(tokens, doer, lexicon);
}

/** How far behind a passive its agent may stand: “given to our coast guard by Nordhavn”. */
const AGENT = 8;

/** “Kenyan tea”, “Danish firms”: in the terms of an instrument what is named after a country is no party to it. */
function isGoods(tokens: readonly Token[], subject: Range, lexicon: Lexicon): boolean {
  const head = tokens[readNounPhrase(tokens, subject.from)?.headPlace ?? -1];
  return head?.tag === 'NOUN' && !lexicon.voices.actors.has(head.lower) && !['both', 'two'].includes(head.lower);
}

/** “There will be a first meeting in May”. */
export const isExistential = (tokens: readonly Token[], { subject }: Predicate): boolean =>
  subject !== null && tokens[subject.from]?.lower === 'there';

/** “Strel will be given radars”: a passive with a named beneficiary. */
export const isNamed = (tokens: readonly Token[], { subject }: Predicate): boolean =>
  subject !== null && tokens.slice(subject.from, subject.to).some(({ lower }) => COUNTRY_WORDS.has(lower));
