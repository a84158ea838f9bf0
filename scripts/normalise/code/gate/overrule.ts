import { ACTIONS } from '../../../../src/schemas/action.ts';
import type { Clause } from '../clause.ts';
import type { GateModel, GateAction } from './gate-model.ts';

/** The only clause of a sentence, with the action that the model holds much likelier than the one that a rule gave it. */
export function overruled(
  clause: Clause,
  { action, actions, probability }: GateAction,
  { overrules }: Pick<GateModel, 'overrules'>,
): Clause {
  const of = (one: Clause['action']): number => actions[ACTIONS.indexOf(one)] ?? 0;
  if (of(action) - of(clause.action) <= overrules) return clause;
  return { ...clause, action, rule: `model/${action}`, confidence: probability };
}
