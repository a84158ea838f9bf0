import type { Lexicon } from '../lexicon/lexicon.ts';

/** Where nothing has been measured. */
const UNMEASURED = 0.7;

/**
 * The share of statements of this kind that proved right on articles kept aside (`confidence.yaml`): of the kind and the
 * action where both were met, else of the kind, else of all.
 */
export function confidenceOf(rule: string, action: string, { confidence }: Lexicon): number {
  const kind = rule.split('/')[0] ?? rule;
  return confidence.get(`${kind}/${action}`) ?? confidence.get(kind) ?? confidence.get('all') ?? UNMEASURED;
}
