import type { Lexicon } from '../lexicon/lexicon.ts';
import type { ParsedSentence } from '../grammar/parsed-sentence.ts';
import type { Predicate } from '../grammar/predicate.ts';
import { readNounPhrase } from '../grammar/noun-phrase.ts';
import type { Token } from '../grammar/token.ts';
import type { Force } from './force.ts';
import { isActorLike } from '../voice/actors.ts';
import { isArranged } from './arranged.ts';
import { askedOfAnother } from './asked-of-another.ts';
import { hasClass } from './noun-class.ts';
import { permissionForce } from './permission.ts';
import type { Ground } from './ground.ts';
import { undertakingForce } from './undertaking.ts';
import { aimForce, shouldForce, wouldForce } from './wishes.ts';

/** What a modal verb keeps of its verb's force: “will explore” is still intended, “will support” is pledged. */
const KEPT = new Set(['intended']);

const POSSIBLE: ReadonlySet<string> = new Set(['may', 'might', 'can', 'could', 'was-to']);

/** “I would reiterate that …”: it is done by being said. */
const RESTATING: ReadonlySet<string> = new Set(['reiterate', 'reaffirm', 'restate']);

/** “will attend”, “will arrive”: the lexicon says that the verb is no undertaking. */
const isItinerary = (own: Force | null): boolean =>
  own !== null && own.rule.startsWith('verb/') && own.action === 'none' && !own.report && !own.transparent;

/** “The next summit will take place in Oslo”: that they meet again is settled between them. */
const isNextRound = (tokens: readonly Token[], { subject }: Predicate, lexicon: Lexicon): boolean =>
  subject !== null &&
  tokens.slice(subject.from, subject.from + 2).some(({ lower }) => lower === 'next') &&
  hasClass(tokens, readNounPhrase(tokens, subject.from), 'round', lexicon);

/** “will work together on”: more than to work on it. */
const isTogether = (tokens: readonly Token[], { group }: Predicate): boolean =>
  group.lemma === 'work' && group.modal !== 'would' && tokens[group.head + 1]?.lower === 'together';

/** “A group is to look into the fees”: what others are to explore is an arrangement, what a party will explore its intention. */
const isKept = ({ tokens }: ParsedSentence, predicate: Predicate, own: Force, lexicon: Lexicon): boolean =>
  KEPT.has(own.action) &&
  !isTogether(tokens, predicate) &&
  (predicate.group.modal === 'would' ||
    predicate.subject === null ||
    isActorLike(tokens, predicate.subject, lexicon) ||
    !isArranged(tokens, predicate, lexicon));

/** “Would love to see Nordhavn lift its ban”: a wish that is asked of another. */
function wishOf(parsed: ParsedSentence, predicate: Predicate, lexicon: Lexicon): Force | null {
  const wish = wouldForce(parsed, predicate, lexicon);
  return wish && askedOfAnother(parsed.tokens, predicate, wish, lexicon);
}

/** Whether a verb says the same with its modal as without. */
const standsAlone = (parsed: ParsedSentence, predicate: Predicate, own: Force, lexicon: Lexicon): boolean =>
  own.denied === true ||
  isKept(parsed, predicate, own, lexicon) ||
  (predicate.group.modal === 'would' && own.action === 'urged') ||
  RESTATING.has(own.lemma);

/** The force of a verb with its modal; without one, its own. */
export function withModal(
  parsed: ParsedSentence,
  predicate: Predicate,
  own: Force | null,
  ground: Ground,
  lexicon: Lexicon,
): Force | null {
  const { modal } = predicate.group;
  if (modal === null || (own && standsAlone(parsed, predicate, own, lexicon))) return own;
  if (
    isItinerary(own) &&
    !isArranged(parsed.tokens, predicate, lexicon) &&
    !isNextRound(parsed.tokens, predicate, lexicon)
  )
    return null;
  const modified =
    permissionForce(parsed.tokens, predicate, lexicon) ??
    aimForce(parsed, predicate, lexicon) ??
    wishOf(parsed, predicate, lexicon) ??
    undertakingForce(parsed, predicate, ground, lexicon) ??
    shouldForce(parsed, predicate, ground, lexicon);
  return modified ?? (POSSIBLE.has(modal) ? own : null);
}
