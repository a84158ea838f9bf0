import type { ArticleContext } from '../choose/code-sentence.ts';
import type { Force } from '../force/force.ts';
import { findNominals } from '../force/nominal.ts';
import type { ParsedSentence } from '../grammar/parsed-sentence.ts';
import type { Predicate } from '../grammar/predicate.ts';
import type { Veto } from '../not-a-statement/veto.ts';
import { isActorLike } from '../voice/actors.ts';
import type { FeatureTeller } from './feature-teller.ts';
import type { GateSentence } from './sentence-features.ts';

/**
 * Tells what the rules know of a sentence, whether or not it made them code it: the force of each verb and noun, what rules
 * it out, and how its main clause is built.
 */
export function tellGrammar(
  { parsed, readings, voice, context }: Omit<GateSentence, 'standing'>,
  tell: FeatureTeller,
): void {
  tell.valued('voice', voice.kind);
  if (voice.quoted) tell.valued('voice', 'quoted');
  if (voice.attributed) tell.valued('voice', 'attributed');
  if (voice.text || context.jointText) tell.valued('voice', 'joint-text');
  for (const { predicate, force, veto } of readings) {
    if (predicate.role === 'main') tellMain(parsed, predicate, context, tell);
    if (force) tellForce(force, predicate, veto ?? null, tell);
  }
  for (const { force } of findNominals(parsed.tokens, context.lexicon)) tell.valued('noun', force.action);
}

/** How the main clause is built. */
function tellMain(
  { tokens }: ParsedSentence,
  { group, subject }: Predicate,
  { lexicon }: ArticleContext,
  tell: FeatureTeller,
): void {
  tell.valued('main', group.shape);
  if (group.modal) tell.valued('main', group.modal);
  for (const mark of MARKS) if (group[mark]) tell.valued('main', mark);
  const kind = subject && isActorLike(tokens, subject, lexicon) ? 'actor' : 'other';
  tell.valued('subject', subject ? kind : 'none');
}

const MARKS = ['negated', 'passive', 'perfect', 'copula'] as const;

/** The force of a verb, where it stands, and what rules it out. */
function tellForce(force: Force, predicate: Predicate, veto: Veto | null, tell: FeatureTeller): void {
  const named = `force/${force.action}`;
  if (veto) {
    tell.valued(named, 'ruled-out');
    tell.valued('ruled-out', veto.id);
  } else {
    tell.valued('force', force.action);
    tell.valued(named, predicate.role);
  }
}
