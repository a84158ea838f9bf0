import { hasClass } from '../force/noun-class.ts';
import type { Force } from '../force/force.ts';
import { readNounPhrase } from '../grammar/noun-phrase.ts';
import type { ParsedSentence } from '../grammar/parsed-sentence.ts';
import type { Predicate } from '../grammar/predicate.ts';
import type { Token } from '../grammar/token.ts';
import { isActorLike } from '../voice/actors.ts';
import { isOutsider } from '../voice/outsiders.ts';
import { isHeOrShe, type Voice } from '../voice/speakers.ts';
import type { Veto } from './veto.ts';

/**
 * Comment by people who speak for no party, however it is worded.
 * An instrument speaks for those who concluded it (“The accord sets a quota”).
 * Firms may sign; they do not undertake for a party.
 */
export const outsideVoice: Veto = {
  id: 'outside-voice',
  examples: [
    'Analysts said the two sides agreed to build the bridge.',
    'The opposition welcomed the visit.',
    'The promise of new trade underscores the value of the visit.',
  ],
  applies: ({ parsed, predicate, force, voice, outsiders, lexicon }) => {
    if (voice.kind === 'outsider' && !force.rule.startsWith('work/') && !isOwnDeal(predicate, force, voice))
      return true;
    const { subject } = predicate;
    if (!isDeed(force) && isOutsiderByPronoun(parsed, predicate, voice)) return true;
    if (!isDeed(force) && force.construction !== 'passive' && isOutsider(parsed.tokens, subject, outsiders, lexicon))
      return true;
    if (subject === null || !needsActor(parsed.tokens, predicate, force)) return false;
    const instrument = hasClass(parsed.tokens, readNounPhrase(parsed.tokens, subject.from), 'paper-of-terms', lexicon);
    return !isActorLike(parsed.tokens, subject, lexicon) && !(force.action === 'agreed' && instrument);
  },
};

/** “Firms of both countries announced contracts”: the speaker tells of what it signed itself. */
const isOwnDeal = ({ role }: Predicate, { action }: Force, { quoted, attributed }: Voice): boolean =>
  action === 'signed' && role === 'main' && !quoted && !attributed;

/** “He urges the Government to …” after a sentence about an opposition leader; nobody else is named before it. */
function isOutsiderByPronoun(
  { tokens, predicates }: ParsedSentence,
  { subject }: Predicate,
  { pronoun, quoted }: Voice,
): boolean {
  if (pronoun !== 'outsider' || quoted || !isHeOrShe(tokens[subject?.from ?? -1]?.lower ?? '')) return false;
  return predicates.every((other) => !other.subject || other.subject.from >= (subject?.from ?? 0));
}

/** Firms may sign, and anybody may do the work. */
const isDeed = ({ action, subjectJudged }: Force): boolean =>
  action === 'signed' || (action === 'progress' && subjectJudged === true);

function needsActor(tokens: readonly Token[], { subject, group }: Predicate, force: Force): boolean {
  const existential = subject !== null && tokens[subject.from]?.lower === 'there';
  const judged = force.subjectJudged === true || force.construction === 'nominal';
  return !judged && !existential && !group.passive && force.action !== 'signed' && force.action !== 'progress';
}
