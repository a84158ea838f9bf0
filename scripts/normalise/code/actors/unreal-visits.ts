import type { ActorLexicon } from './actor-lexicon.ts';
import type { EncodedSentence } from './encode-sentence.ts';
import type { VisitEvent } from './visit-events.ts';

/** How far around a wording its mood is looked for, in characters of the encoded sentence. */
const NEAR = { before: 60, after: 60 } as const;

/** `«p0» to visit «c1»`: a headline's future, where none is the first to do so. */
const HEADLINE = /«[poc]\d+» to $/;

/** Whether a wording is said of the future or as a possibility: `may visit`, `his visit, pencilled in for June`. */
export function isUnreal(code: string, match: RegExpExecArray, lexicon: ActorLexicon): boolean {
  const end = match.index + match[0].length;
  const before = code.slice(Math.max(0, match.index - NEAR.before), match.index + 1);
  return (
    (HEADLINE.test(before) && !/\bfirst /.test(before)) ||
    lexicon.unreal.test(code.slice(Math.max(0, match.index - NEAR.before), end)) ||
    lexicon.unrealAfter.test(code.slice(end, end + NEAR.after))
  );
}

/** What is told of a visit that has taken place since: `a visit that had been put off twice`. */
const PUT_OFF_BEFORE =
  /\b(?:that|which) had (?:already |twice |repeatedly |once )*been (?:twice |repeatedly |once )*(?:put off|postponed|delayed)\b/g;

/** Whether a wording is said of a visit that did not take place: `called off a visit to`, `her trip has been postponed`. */
export function isCancelled(code: string, match: RegExpExecArray, lexicon: ActorLexicon): boolean {
  const end = match.index + match[0].length;
  const around = code.slice(Math.max(0, match.index - NEAR.before), end + NEAR.after);
  return lexicon.cancelled.test(around.replace(PUT_OFF_BEFORE, ''));
}

/** Sentences from the top that say what an article is about. */
const LEAD = 4;

/** Wordings that nobody uses of a journey that was not made. */
const MADE = /^(?:going|arrival|leaving|homecoming|host|welcomed|guest\/|ceremony|visiting|visit\/(?:during|held))/;

/**
 * Whether an article says at its head that nobody went: a visit called off, or talks by telephone or over a screen, and
 * nothing in it tells of anybody who came.
 */
export function isWithoutVisit(
  events: readonly VisitEvent[],
  encoded: readonly EncodedSentence[],
  lexicon: ActorLexicon,
): boolean {
  const isMade = events.some(
    (event) => MADE.test(event.pattern) && !event.unreal && !event.cancelled && event.weight >= 1.5,
  );
  if (isMade) return false;
  return (
    events.some(({ cancelled, sentence }) => cancelled && sentence < LEAD) ||
    encoded.slice(0, LEAD).some(({ code }) => lexicon.remote.test(code))
  );
}
