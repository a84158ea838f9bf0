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
 * @example 'The President stressed the importance of Nordhavn ensuring the safety of workers.' // urged
 */
export function askedOfAnother(tokens: readonly Token[], force: Force, lexicon: Lexicon): Force {
  if (force.action !== 'noted' && force.action !== 'intended') return force;
  const { from } = force.trigger;
  const need = tokens.slice(from, from + REACH).findIndex(({ lower }) => NEEDS.has(lower)) + from;
  if (need < from || !['of', 'for'].includes(tokens[need + 1]?.lower ?? '')) return force;
  const other = readNounPhrase(tokens, need + 2);
  const acts = other !== null && isDoing(tokens[other.to]) && isActorLike(tokens, other, lexicon);
  return acts ? { ...force, action: 'urged', rule: 'asked/of-another' } : force;
}

const isDoing = (verb: Token | undefined): boolean =>
  verb?.lower === 'to' || (verb?.tag === 'VERB' && verb.lower.endsWith('ing'));
