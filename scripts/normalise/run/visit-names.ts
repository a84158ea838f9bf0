import { toSlug } from '../../../src/lib/slug.ts';
import type { VisitMention } from '../code/actors/visit-mention.ts';
import { monthOf } from '../link/visits/merge-visit.ts';

/** What the address of a visit is made from, as one article tells of it. */
export interface VisitName {
  /** Slug of the visitor's country, and of the host. */
  visitorParty: string;
  host: string;
  /** As in the address: `2023-10`, a year alone, or `undated`. */
  month: string;
  /** Slug of the visitor's short name; of the visitor's country where nobody is named. */
  visitor: string;
}

export const visitName = ({ visitorParty, host, dates, visitor }: VisitMention): VisitName => ({
  visitorParty,
  host,
  month: monthOf(dates.value),
  visitor: toSlug(visitor?.short ?? '') || visitorParty,
});

/** The pairs of countries that visits are between, each once and in order: `chile-norway`. */
export const pairsOf = (names: readonly VisitName[]): string[] => [...new Set(names.map(pairOf))].sort();

const pairOf = ({ visitorParty, host }: VisitName): string => [visitorParty, host].sort().join('-');

/**
 * The pairs of countries of which visits may come to have one address: two Lees, of two countries, who visit one host in
 * one month. The sources of a visit may differ in its month and in the visitor's name, so any month and any name that are
 * told of visits from one country to another are taken together.
 * @returns lists of two and more pairs, as in `pairsOf`
 */
export function pairsOfOneName(names: readonly VisitName[]): string[][] {
  const sharing = new Map<string, Set<string>>();
  for (const told of Map.groupBy(names, ({ visitorParty, host }) => `${visitorParty}>${host}`).values()) {
    const [one] = told as [VisitName];
    for (const month of new Set(told.map((name) => name.month))) {
      for (const visitor of new Set(told.map((name) => name.visitor))) {
        const address = [month, visitor, one.host].join('-');
        sharing.set(address, (sharing.get(address) ?? new Set()).add(pairOf(one)));
      }
    }
  }
  return [...sharing.values()].filter(({ size }) => size > 1).map((pairs) => [...pairs]);
}
