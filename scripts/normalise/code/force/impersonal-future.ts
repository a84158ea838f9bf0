import type { Predicate } from '../grammar/predicate.ts';
import type { Token } from '../grammar/token.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isArranged, isOccasion } from './arranged.ts';
import type { Ground } from './ground.ts';
import { isExistential, isOneSided } from './undertaker.ts';

/** What is promised of a thing: “the data will be open to both”. */
const OUTCOMES: ReadonlySet<string> = new Set(
  'open free available exempt ready operational in on at under able'.split(' '),
);

/** Whether an impersonal future rests on the parties' word, and not on the writer's. */
export function rests(tokens: readonly Token[], predicate: Predicate, ground: Ground, lexicon: Lexicon): boolean {
  if (predicate.group.copula && isExistential(tokens, predicate))
    return ground.reported || predicate.group.modal === 'be-to';
  if (predicate.group.copula)
    return OUTCOMES.has(tokens[predicate.group.head + 1]?.lower ?? '') && !isOccasion(tokens, predicate, lexicon);
  if (ground.reported) return true;
  if (ground.jointText) return true;
  if (isOneSided(tokens, predicate, lexicon)) return true;
  return isDeed(tokens, predicate, lexicon) || isArranged(tokens, predicate, lexicon);
}

const DEEDS: ReadonlySet<string> = new Set(['agreed', 'progress', 'pledged', 'signed']);

/** “A hotline is to be established”: a passive that tells of something to be done, not of a ceremony to be held. */
const isDeed = (tokens: readonly Token[], predicate: Predicate, lexicon: Lexicon): boolean =>
  predicate.group.passive &&
  !isOccasion(tokens, predicate, lexicon) &&
  (lexicon.verbs.get(predicate.group.lemma) ?? []).some(({ action }) => DEEDS.has(action));
