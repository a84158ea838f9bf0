import type { ParsedSentence } from '../grammar/parsed-sentence.ts';
import type { Predicate } from '../grammar/predicate.ts';
import type { VerbGroup } from '../grammar/verb-group.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { continuesPosition } from './continued-position.ts';
import { isEffect } from './effect.ts';
import type { Force } from './force.ts';
import { forceOfVerb, voiceOf } from './of-verb.ts';
import type { Ground } from './ground.ts';
import { rests } from './impersonal-future.ts';
import { isRecounted } from './recounted.ts';
import { type Undertaker, undertakerOf } from './undertaker.ts';

const FUTURE = new Set(['will', 'shall', 'would', 'be-to']);

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
  return forceOfVerb(group, {
    action,
    rule,
    objectFrom: group.head,
    construction: voiceOf(group),
    ...(undertaker.impersonal ? { subjectJudged: true } : {}),
    ...(recounted ? { recounted } : {}),
  });
}

/** What a party says that a thing will do: it notes it. */
const foretold = ({ group }: Predicate): Force =>
  forceOfVerb(group, { action: 'noted', rule: 'will/effect', objectFrom: group.head, subjectJudged: true });

/** “will”, “is to”, and “would” behind a verb of saying. */
const isUndertaken = (predicate: Predicate, { reported }: Ground): boolean => {
  const { modal } = predicate.group;
  return modal !== null && FUTURE.has(modal) && (modal !== 'would' || (reported && !isRegret(predicate)));
};

/** “I would have gone further”: what did not come to pass. */
const isRegret = ({ group, role }: Predicate): boolean => group.perfect && role === 'main';

function byUndertaker(
  { joint, impersonal, single }: Undertaker,
  { jointText, reported }: Ground,
  { passive }: VerbGroup,
) {
  if (joint) return ['agreed', 'will/both'] as const;
  if (!impersonal || single) return ['pledged', 'will/one-side'] as const;
  return [jointText || (passive && !reported) ? 'agreed' : 'pledged', 'will/passive'] as const;
}
