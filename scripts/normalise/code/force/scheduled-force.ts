import type { Predicate } from '../grammar/predicate.ts';
import { readNounPhrase } from '../grammar/noun-phrase.ts';
import type { Range, Token } from '../grammar/token.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isActorLike } from '../voice/actors.ts';
import { hasClass } from './noun-class.ts';
import { isArranged } from './arranged.ts';
import type { Force } from './force.ts';
import { forceOfVerb } from './of-verb.ts';

/** Times to come: “next year”, “from midnight on Sunday”, “in January”, “by 2027”. */
const COMING: ReadonlySet<string> = new Set(['next', 'tomorrow', 'soon', 'shortly', 'coming']);
const FROM: ReadonlySet<string> = new Set(['from', 'in', 'by', 'before', 'until', 'for']);
const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december spring summer autumn winter midnight'.split(
    ' ',
  ),
);
/** How far behind the verb the time may stand. */
const REACH = 16;

const namesTimeToCome = (tokens: readonly Token[], { group, to }: Predicate): boolean =>
  tokens
    .slice(group.head + 1, Math.min(to, group.head + REACH))
    .some(
      ({ lower }, place, words) =>
        COMING.has(lower) ||
        (MONTHS.has(lower) && words.slice(Math.max(0, place - 2), place).some((word) => FROM.has(word.lower))),
    );

/**
 * The present that tells of what is arranged: a gift under way from one side to the other (“is giving the land”, “are taking
 * twenty students”), or a deed with its time to come (“arrive in January”, “lifts its ban from Sunday”).
 * @example 'Norway is lending Chile two icebreakers.' // pledged
 */
export function scheduledForce(tokens: readonly Token[], predicate: Predicate, lexicon: Lexicon): Force | null {
  const { group } = predicate;
  if (!isPlainPresent(tokens, predicate) || (!group.progressive && !namesTimeToCome(tokens, predicate))) return null;
  const gives = lexicon.giving.has(group.lemma) && isGiver(tokens, predicate, lexicon);
  if (!gives && !isSent(tokens, predicate, lexicon)) return null;
  const rule = group.progressive ? 'present/giving' : 'present/scheduled';
  return forceOfVerb(group, { action: 'pledged', rule, subjectJudged: true });
}

const BE_NOW: ReadonlySet<string> = new Set(['is', 'are', 'am', "'s", "'re", "'m"]);

/** “is lending”, “lends”: of this time, asserted, by whoever does it. */
function isPlainPresent(tokens: readonly Token[], { group }: Predicate): boolean {
  if (group.modal !== null || group.perfect || group.passive || group.negated) return false;
  if (group.progressive) return BE_NOW.has(tokens[group.from]?.lower ?? '');
  return group.from === group.head && !group.form.past && (group.form.present || group.form.base);
}

/** “The first twenty nurses arrive in January”: the journeys of those sent. */
const isSent = (tokens: readonly Token[], predicate: Predicate, lexicon: Lexicon): boolean =>
  !predicate.group.progressive &&
  isArranged(tokens, predicate, lexicon) &&
  (lexicon.verbs.get(predicate.group.lemma) ?? []).some(
    ({ action, report, transparent, complement }) => action === 'none' && !report && !transparent && !complement,
  );

/** A party, or with a time to come those whom it sends. */
function isGiver(tokens: readonly Token[], predicate: Predicate, lexicon: Lexicon): boolean {
  const { subject, group } = predicate;
  if (!subject || isScheme(tokens, subject, lexicon)) return false;
  return isActorLike(tokens, subject, lexicon) || (!group.progressive && isArranged(tokens, predicate, lexicon));
}

/** “The fund is paying 38 wardens”: what was set up does its work. */
const isScheme = (tokens: readonly Token[], { from }: Range, lexicon: Lexicon): boolean =>
  ['scheme', 'assistance'].some((name) => hasClass(tokens, readNounPhrase(tokens, from), name, lexicon));
