import type { Lexicon } from '../lexicon/lexicon.ts';
import { readNounPhrase } from '../grammar/noun-phrase.ts';
import type { Token } from '../grammar/token.ts';
import { isActorLike } from '../voice/actors.ts';
import type { Force } from './force.ts';

const NEEDS: ReadonlySet<string> = new Set([
  'importance',
  'need',
  'necessity',
  'urgency',
  'responsibility',
  'hope',
  'wish',
  'desire',
  'expectation',
]);
const REACH = 12;

/**
 * Stress on what another should do asks it of them (CODEBOOK: “something asked of one named government is urged, whatever the verb”).
 * @example 'The President stressed the importance of Portugal ensuring the safety of workers.' // urged
 */
export function askedOfAnother(tokens: readonly Token[], force: Force, lexicon: Lexicon): Force {
  if (force.action !== 'noted' && force.action !== 'intended') return force;
  const need = tokens.findIndex(
    ({ lower }, place) => place >= force.trigger.from && place < force.trigger.from + REACH && NEEDS.has(lower),
  );
  const link = tokens[need + 1]?.lower ?? '';
  if (need < 0 || !['of', 'for', 'that'].includes(link)) return force;
  const other = readNounPhrase(tokens, need + 2);
  const verb = other ? tokens[other.to] : undefined;
  const acts =
    verb !== undefined &&
    (verb.lower === 'to' ||
      verb.lower === 'will' ||
      verb.lower === 'would' ||
      (verb.tag === 'VERB' && verb.lower.endsWith('ing')));
  if (!other || !acts || link === 'that' || !isActorLike(tokens, other, lexicon)) return force;
  return { ...force, action: 'urged', rule: 'asked/of-another' };
}
