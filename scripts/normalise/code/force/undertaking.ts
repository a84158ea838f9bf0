import type { Lexicon } from '../lexicon/lexicon.ts';
import type { ParsedSentence } from '../grammar/parsed-sentence.ts';
import type { Predicate } from '../grammar/predicate.ts';
import { readNounPhrase } from '../grammar/noun-phrase.ts';
import type { Range, Token } from '../grammar/token.ts';
import type { VerbGroup } from '../grammar/verb-group.ts';
import { isActorLike, isJoint } from '../voice/actors.ts';
import { hasClass } from './noun-class.ts';
import { isEffect } from './effect.ts';
import { isArranged, isJointBody, isOccasion } from './arranged.ts';
import { COUNTRY_WORDS } from '../voice/country-words.ts';
import type { Force } from './force.ts';

/** What “will” rests on: a text of both sides, what somebody reports, or the writer's own word. */
export interface Ground {
  /** The words are those of a joint statement. */
  jointText: boolean;
  /** A verb of saying governs the clause. */
  reported: boolean;
  /** The sentence before told what was settled: “would” and “were to” may go on with it. */
  recounted: boolean;
}

const FUTURE = new Set(['will', 'shall', 'would', 'be-to']);
const POSITION = new Set(['support', 'uphold', 'oppose', 'back', 'adhere', 'abide', 'respect', 'stand']);

/** Who undertakes: somebody, both, or nobody in so many words. */
interface Undertaker {
  /** No party is the subject: “a council will be convened”. */
  impersonal: boolean;
  joint: boolean;
  /** One side alone does it: “will be given by Nordhavn”. */
  single: boolean;
}

function undertakerOf(
  { tokens, predicates }: ParsedSentence,
  predicate: Predicate,
  ground: Ground,
  lexicon: Lexicon,
): Undertaker {
  const { subject, group, parent } = predicate;
  const actor = subject !== null && acts(tokens, predicate, ground, lexicon);
  const impersonal = !actor || (group.passive && !isNamed(tokens, predicate));
  const reporting = parent ?? predicates.find(({ role }) => role === 'attribution');
  const reporter = impersonal && ground.reported ? (reporting?.subject ?? subject) : subject;
  const joint =
    isJoint(tokens, reporter, lexicon) ||
    (impersonal && setsUpBody(tokens, predicate, lexicon)) ||
    isOfBoth(tokens, predicate, lexicon);
  const single = impersonal && !joint && !ground.jointText && isOneSided(tokens, predicate, lexicon);
  return { impersonal, joint, single };
}

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
const isOfBoth = (tokens: readonly Token[], predicate: Predicate, lexicon: Lexicon): boolean =>
  hasClass(tokens, predicate.subject && readNounPhrase(tokens, predicate.subject.from), 'joint-event', lexicon) ||
  meetEachOther(tokens, predicate);

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
function isOneSided(tokens: readonly Token[], { group }: Predicate, lexicon: Lexicon): boolean {
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

/** What is promised of a thing: “the data will be open to both”. */
const OUTCOMES: ReadonlySet<string> = new Set(
  'open free available exempt ready operational in on at under able'.split(' '),
);

/** Whether an impersonal future rests on the parties' word, and not on the writer's. */
function rests(tokens: readonly Token[], predicate: Predicate, ground: Ground, lexicon: Lexicon): boolean {
  if (predicate.group.copula && isExistential(tokens, predicate)) return ground.reported;
  if (predicate.group.copula)
    return OUTCOMES.has(tokens[predicate.group.head + 1]?.lower ?? '') && !isOccasion(tokens, predicate, lexicon);
  if (ground.reported) return true;
  if (ground.jointText) return true;
  if (isOneSided(tokens, predicate, lexicon)) return true;
  return isDeed(tokens, predicate, lexicon) || isArranged(tokens, predicate, lexicon);
}

/** “There will be a first meeting in May”. */
const isExistential = (tokens: readonly Token[], { subject }: Predicate): boolean =>
  subject !== null && tokens[subject.from]?.lower === 'there';

/** “I would have gone further”: what did not come to pass. */
const isRegret = ({ group, role }: Predicate): boolean => group.perfect && role === 'main';

/**
 * “Will” and “is to” (CODEBOOK): agreed with both sides or a passive as subject, pledged with one.
 * “Will continue to” is reaffirmed for support.
 * @example 'The Sides shall convene a council.' // agreed
 * @example 'Nordhavn will send drones.' // pledged
 */
export function undertakingForce(
  sentence: ParsedSentence,
  predicate: Predicate,
  ground: Ground,
  lexicon: Lexicon,
): Force | null {
  const { tokens } = sentence;
  const { group } = predicate;
  const recounted = ground.recounted && isRecounted(tokens, predicate, lexicon);
  if (!recounted && !isUndertaken(predicate, ground)) return null;
  if (isEffect(tokens, predicate, lexicon)) return ground.reported ? foretold(predicate) : null;
  const undertaker = undertakerOf(sentence, predicate, ground, lexicon);
  if (undertaker.impersonal && !rests(tokens, predicate, ground, lexicon)) return null;
  const position = continuesPosition(tokens, group);
  const [action, rule] = position
    ? (['reaffirmed', 'will/continue-support'] as const)
    : byUndertaker(undertaker, ground, group);
  return {
    action,
    rule,
    trigger: { from: group.from, to: group.head + 1 },
    objectFrom: group.head,
    construction: group.passive ? 'passive' : 'active',
    lemma: group.lemma,
    ...(undertaker.impersonal ? { subjectJudged: true } : {}),
    ...(recounted ? { recounted } : {}),
  };
}

/** What a party says that a thing will do: it notes it. */
const foretold = ({ group }: Predicate): Force => ({
  action: 'noted',
  rule: 'will/effect',
  trigger: { from: group.from, to: group.head + 1 },
  objectFrom: group.head,
  construction: 'active',
  lemma: group.lemma,
  subjectJudged: true,
});

/** “will”, “is to”, and “would” behind a verb of saying. */
const isUndertaken = (predicate: Predicate, { reported }: Ground): boolean => {
  const { modal } = predicate.group;
  return modal !== null && FUTURE.has(modal) && (modal !== 'would' || (reported && !isRegret(predicate)));
};

const BACKSHIFTED: ReadonlySet<string> = new Set(['would', 'was-to']);
/** Subjects of a supposition, of an effect or of one person's day: “Such a treaty would …”, “It would …”, “He was to …”. */
const SUPPOSED: ReadonlySet<string> = new Set(
  'it this that these he she there i you such any a an one another no'.split(' '),
);

/**
 * “The two governments would hold a summit once a year”, “Patrols were to be widened”: what was settled, told in the past.
 * One person's “was to” is a programme, or came to nothing.
 */
function isRecounted(tokens: readonly Token[], predicate: Predicate, lexicon: Lexicon): boolean {
  const { group, role, subject } = predicate;
  if (role !== 'main' || subject === null || !BACKSHIFTED.has(group.modal ?? '')) return false;
  const supposed = SUPPOSED.has(tokens[subject.from]?.lower ?? '') && !isJointBody(tokens, predicate, lexicon);
  const past = tokens.slice(group.from, group.head).some(({ lower }) => lower === 'have');
  const plural = group.modal === 'would' || tokens[group.from]?.lower === 'were' || isNamed(tokens, predicate);
  return !supposed && !past && plural && !group.negated && !group.copula;
}

function byUndertaker(
  { joint, impersonal, single }: Undertaker,
  { jointText, reported }: Ground,
  { passive }: VerbGroup,
) {
  if (joint) return ['agreed', 'will/both'] as const;
  if (!impersonal || single) return ['pledged', 'will/one-side'] as const;
  return [jointText || (passive && !reported) ? 'agreed' : 'pledged', 'will/passive'] as const;
}

const CONTINUING: ReadonlySet<string> = new Set(['continue', 'go', 'keep', 'carry']);

/** “will continue to support”, “will go on backing”. */
function continuesPosition(tokens: readonly Token[], { head, lemma }: VerbGroup): boolean {
  if (!CONTINUING.has(lemma)) return false;
  const behind = tokens.slice(head + 1, head + 5);
  const goesOn = behind[0]?.lower === 'to' ? lemma === 'continue' : behind.slice(0, 2).some(isGerund);
  return goesOn && behind.some(({ lower, lemma: own }) => POSITION.has(lower) || POSITION.has(own));
}

const isGerund = ({ lower }: Token): boolean => lower.endsWith('ing');

const DEEDS: ReadonlySet<string> = new Set(['agreed', 'progress', 'pledged', 'signed']);
/** “A hotline is to be established”: a passive that tells of something to be done, not of a ceremony to be held. */
const isDeed = (tokens: readonly Token[], predicate: Predicate, lexicon: Lexicon): boolean =>
  predicate.group.passive &&
  !isOccasion(tokens, predicate, lexicon) &&
  (lexicon.verbs.get(predicate.group.lemma) ?? []).some(({ action }) => DEEDS.has(action));

/** “Strel will be given radars”: a passive with a named beneficiary. */
const isNamed = (tokens: readonly Token[], { subject }: Predicate): boolean =>
  subject !== null && tokens.slice(subject.from, subject.to).some(({ lower }) => COUNTRY_WORDS.has(lower));
