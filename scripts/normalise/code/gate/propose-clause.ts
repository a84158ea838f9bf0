import type { ArticleContext } from '../choose/code-sentence.ts';
import { toClause, trimmed } from '../choose/to-clause.ts';
import type { Clause } from '../clause.ts';
import { forceOfVerb, voiceOf } from '../force/of-verb.ts';
import type { ParsedSentence } from '../grammar/parsed-sentence.ts';
import type { Predicate } from '../grammar/predicate.ts';
import { spanOf } from '../grammar/token.ts';
import { CERTAIN, vetoOf } from '../not-a-statement/vetoes.ts';
import type { Voice } from '../voice/speakers.ts';
import type { GateAction } from './gate-model.ts';
import type { GateSentence } from './sentence-features.ts';

/**
 * A statement where the rules found none and the model holds it likely. Grammar says which clause it is; rules that are
 * certain (negation, possibility, a question, …) overrule the model; what other rules hold against it, it has weighed.
 * @returns one clause, or none
 */
export function proposeClause(
  { parsed, voice, context }: GateSentence,
  { probability, action }: Pick<GateAction, 'probability' | 'action'>,
): Clause[] {
  const rule = `model/${action}`;
  const predicate = governing(parsed, context);
  if (!predicate) return fragment(parsed, voice, { action, rule, confidence: probability });
  const { group } = predicate;
  const force = { ...forceOfVerb(group, { action, rule, construction: voiceOf(group), subjectJudged: true }), action };
  if (vetoOf({ parsed, predicate, force, voice, ...context }, CERTAIN)) return [];
  return [{ ...toClause(parsed, { predicate, force }, voice, context.lexicon), confidence: probability }];
}

/** The verb that says what was undertaken: that of the sentence, or what a verb of saying reports. */
function governing({ predicates }: ParsedSentence, { lexicon }: ArticleContext): Predicate | null {
  const main = predicates.find(({ role }) => role === 'main') ?? null;
  if (!main || !lexicon.saying.has(main.group.lemma)) return main;
  return predicates.find(({ role, parent }) => role === 'complement' && parent === main) ?? main;
}

/** A sentence without a governing verb is one clause. */
function fragment(
  { tokens, sentence }: ParsedSentence,
  voice: Voice,
  codes: Pick<Clause, 'action' | 'rule' | 'confidence'>,
): Clause[] {
  const span = spanOf(tokens, trimmed(tokens, { from: 0, to: tokens.length }));
  if (!span) return [];
  const own = { construction: 'list-item', trigger: span, lemma: '', subject: null, object: span } as const;
  return [{ ...span, sentence, ...own, speaker: voice.speaker, ...codes }];
}
