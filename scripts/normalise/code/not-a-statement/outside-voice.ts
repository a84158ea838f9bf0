import { isActorLike } from '../voice/actors.ts';
import { isOutsider } from '../voice/outsiders.ts';
import type { Veto } from './veto.ts';

/** Comment by people who speak for no party, however it is worded. Firms may sign; they do not undertake for a party. */
export const outsideVoice: Veto = {
  id: 'outside-voice',
  examples: [
    'Analysts said the two sides agreed to build the bridge.',
    'The opposition welcomed the visit.',
    'The promise of new trade underscores the value of the visit.',
  ],
  applies: ({ parsed, predicate, force, voice, outsiders, lexicon }) => {
    if (voice.kind === 'outsider') return true;
    const { subject, group } = predicate;
    const existential = subject !== null && parsed.tokens[subject.from]?.lower === 'there';
    const deed = force.action === 'signed' || (force.action === 'progress' && force.subjectJudged === true);
    if (!deed && isOutsider(parsed.tokens, subject, outsiders, lexicon)) return true;
    const needsActor =
      !force.subjectJudged &&
      !existential &&
      force.construction !== 'nominal' &&
      !group.passive &&
      force.action !== 'signed' &&
      force.action !== 'progress';
    return needsActor && subject !== null && !isActorLike(parsed.tokens, subject, lexicon);
  },
};
