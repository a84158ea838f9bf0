import { plainWord } from '../grammar/plain-word.ts';
import { tokenise } from '../grammar/tokenise.ts';
import type { Clause } from '../clause.ts';
import type { Pair, Side } from './party-reading.ts';
import type { SideQuestion } from './side-question.ts';
import type { SidedMention } from './side-surroundings.ts';

/** Who may act in a clause. */
export const SIDES = ['both', 'visitor', 'host'] as const;
export type SideName = (typeof SIDES)[number];

/** How the feature begins that names the first rule that applies. */
export const FIRST = 'first/';

/** What speaks for each: names of features. */
export type SideEvidence = Readonly<Record<SideName, readonly string[]>>;

/** The countries of a side; where nobody is known to visit, the first in the alphabet stands for the visitor. */
export function partiesOf(side: SideName, { both, visitor }: Pick<Pair, 'both' | 'visitor'>): readonly string[] {
  if (side === 'both') return both;
  const guest = visitor === both[1] ? both[1] : both[0];
  return [side === 'visitor' ? guest : both[guest === both[0] ? 1 : 0]];
}

/** The side that countries are; null where they are of neither. */
export const sideOf = (parties: readonly string[], pair: Pick<Pair, 'both' | 'visitor'>): SideName | null =>
  SIDES.find((side) => partiesOf(side, pair).join() === parties.join()) ?? null;

/**
 * What speaks for each side: the rules that say so, first of all the first that applies, whoever speaks and whoever acted in the
 * sentence before; for either side what stands around its name and around the other's, for both how the clause is built and
 * what words its sentence has.
 * @param said what the rules say that apply, in their order; never empty
 */
export function sideEvidence(question: SideQuestion, said: readonly Side[]): SideEvidence {
  const { clause, pair, speaking, acted, named, text } = question;
  const evidence = { both: new Array<string>(), visitor: new Array<string>(), host: new Array<string>() };
  const add = (parties: readonly string[], ...names: readonly string[]): void => {
    const side = sideOf(parties, pair);
    if (side) evidence[side].push(...names);
  };
  const crossed = (name: string): [string, string] => [name, `${clause.action}/${name}`];
  for (const { parties, rule } of said) add(parties, `said/${rule}`);
  const [first] = said;
  if (first) add(first.parties, ...crossed(`${FIRST}${first.rule}`));
  if (speaking) add([speaking], ...crossed('speaks'));
  if (acted) add([acted], ...crossed('acted'));
  for (const side of SIDES) evidence[side].push(`is/${side}/${clause.action}`);
  evidence.both.push(`clause/${clause.construction}`, `clause/${clause.rule}`);
  const words = new Set(tokenise(text, clause.sentence).map(plainWord));
  for (const word of words) evidence.both.push(`word/${word}`);
  for (const side of ['visitor', 'host'] as const)
    evidence[side].push(...surroundings(named, partiesOf(side, pair)[0], clause));
  return evidence;
}

/** What stands around a side's own mentions, and around those of the other. */
function surroundings(named: readonly SidedMention[], country: string | undefined, clause: Clause): Set<string> {
  const found = new Set<string>();
  for (const { side, where, kind, before, after } of named) {
    const place = `${side === country ? 'own' : 'else'}/${where}`;
    for (const detail of [kind, clause.action, clause.construction, `${before}-`, `-${after}`, `${before}-${after}`])
      found.add(`${place}/${detail}`);
  }
  return found;
}
