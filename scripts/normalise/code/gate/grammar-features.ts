import type { ArticleContext } from '../choose/code-sentence.ts';
import type { Force } from '../force/force.ts';
import { findNominals } from '../force/nominal.ts';
import type { ParsedSentence } from '../grammar/parsed-sentence.ts';
import type { Predicate } from '../grammar/predicate.ts';
import { vetoOf } from '../not-a-statement/vetoes.ts';
import { isActorLike } from '../voice/actors.ts';
import type { Voice } from '../voice/speakers.ts';
import type { GateSentence } from './sentence-features.ts';

/**
 * What the rules know of a sentence, whether or not it made them code it: the force of each verb and noun, what rules it
 * out, and how its main clause is built.
 * @returns names of features, each once
 */
export function grammarFeatures({ parsed, readings, voice, context }: Omit<GateSentence, 'standing'>): string[] {
  const found = new Set([`voice/${voice.kind}`]);
  if (voice.quoted) found.add('voice/quoted');
  if (voice.attributed) found.add('voice/attributed');
  if (voice.text || context.jointText) found.add('voice/joint-text');
  for (const { predicate, force } of readings) {
    if (predicate.role === 'main') for (const feature of builtAs(parsed, predicate, context)) found.add(feature);
    if (force) for (const feature of weighed(parsed, predicate, force, voice, context)) found.add(feature);
  }
  for (const { force } of findNominals(parsed.tokens, context.lexicon)) found.add(`noun/${force.action}`);
  return [...found];
}

/** How the main clause is built. */
function builtAs({ tokens }: ParsedSentence, { group, subject }: Predicate, { lexicon }: ArticleContext): string[] {
  const marks = [
    `main/${group.shape}`,
    group.modal && `main/${group.modal}`,
    group.negated && 'main/negated',
    group.passive && 'main/passive',
    group.perfect && 'main/perfect',
    group.copula && 'main/copula',
    !subject && 'subject/none',
    subject && `subject/${isActorLike(tokens, subject, lexicon) ? 'actor' : 'other'}`,
  ];
  return marks.filter((mark): mark is string => typeof mark === 'string');
}

/** The force of a verb, where it stands, and what rules it out. */
function weighed(
  parsed: ParsedSentence,
  predicate: Predicate,
  force: Force,
  voice: Voice,
  context: ArticleContext,
): string[] {
  const veto = vetoOf({ parsed, predicate, force, voice, ...context });
  const named = `force/${force.action}`;
  return veto ? [`${named}/ruled-out`, `ruled-out/${veto.id}`] : [named, `${named}/${predicate.role}`];
}
