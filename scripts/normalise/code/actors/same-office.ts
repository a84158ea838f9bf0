import { opposite, type Vote } from './party-votes.ts';
import type { ArticlePerson } from './tell-people-apart.ts';

/** Offices of which a country has one at a time. */
const SINGLE: ReadonlySet<string> = new Set(['president', 'prime-minister', 'foreign-minister', 'king', 'chancellor']);

/** A country has one president: of two people of that office, each speaks for a country of their own. */
export function voteBySameOffice(
  people: readonly ArticlePerson[],
  pair: readonly [string, string],
  known: readonly (string | null)[],
  points: number,
  vote: Vote,
): void {
  const holders = new Map<string, number[]>();
  people.forEach(({ offices }, index) => {
    for (const office of offices)
      if (SINGLE.has(office)) holders.set(office, [...(holders.get(office) ?? []).slice(0, 2), index]);
  });
  for (const [one, other, third] of holders.values()) {
    if (one === undefined || other === undefined || third !== undefined) continue;
    vote(other, opposite(pair, known[one] ?? ''), points);
    vote(one, opposite(pair, known[other] ?? ''), points);
  }
}
