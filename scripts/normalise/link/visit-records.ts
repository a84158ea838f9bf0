import { byFirmness } from '../../../src/schemas/action.ts';
import type { Agreement } from '../../../src/schemas/agreement.ts';
import {
  VISIT_UNKNOWNS,
  type InstrumentCount,
  type Visit,
  type VisitDifference,
  type VisitSource,
} from '../../../src/schemas/visit.ts';
import { reconcileCounts } from './reconcile-counts.ts';
import { byText } from './sort.ts';
import type { SourcedVisit } from './visit-sources.ts';

/** What is told of a visit, before its sources are compared. */
export type VisitFacts = Pick<
  Visit,
  'id' | 'visitor' | 'host' | 'pair' | 'parties' | 'places' | 'dates' | 'kind' | 'occasion' | 'met' | 'basis'
> & {
  sources: Omit<VisitSource, 'rerunOf'>[];
};

/** `Prime Minister Velmar in Ruritania`; the full name where no office is stated, the countries where no name is. */
export function visitTitle(
  { visitor, host }: Pick<VisitFacts, 'visitor' | 'host'>,
  partyName: (party: string) => string,
): string {
  const where = `in ${partyName(host)}`;
  if (visitor.name === '') return `Visitor from ${partyName(visitor.party)} ${where}`;
  return visitor.office === null
    ? `${visitor.name} ${where}`
    : `${withoutCountry(visitor.office)} ${surname(visitor.name)} ${where}`;
}

/** The part of a name that a newspaper uses alone; a ruler's number stays with the name: `Elizabeth II`. */
export const surname = (name: string): string => {
  const words = name.split(' ');
  return /^[IVX]+$/u.test(words.at(-1) ?? '') ? name : (words.at(-1) ?? name);
};

const withoutCountry = (office: string): string => office.replace(/ of .*$/u, '');

/** What is added to a visit once its agreements and its pair's other visits are known. */
export interface VisitRest {
  agreements: readonly Agreement[];
  counts: readonly InstrumentCount[];
  differences: readonly VisitDifference[];
  previous: string | null;
  next: string | null;
  partyName: (party: string) => string;
}

/** A visit's record. */
export function visitRecord(
  facts: SourcedVisit,
  { agreements, counts, differences, previous, next, partyName }: VisitRest,
): Visit {
  const firmestFirst = [...agreements].sort(
    (a, b) => byFirmness(a.action, b.action) || b.sources.length - a.sources.length || byText(a.id, b.id),
  );
  return {
    id: facts.id,
    title: visitTitle(facts, partyName),
    visitor: facts.visitor,
    host: facts.host,
    pair: facts.pair,
    parties: facts.parties,
    places: facts.places,
    dates: facts.dates,
    kind: facts.kind,
    occasion: facts.occasion,
    met: facts.met,
    instruments: [...counts],
    reconciliation: reconcileCounts(counts, firmestFirst),
    differences: [...differences],
    sources: facts.sources,
    agreements: firmestFirst.map(({ id }) => id),
    previous,
    next,
    brief: [],
    notStated: VISIT_UNKNOWNS.filter((unknown) => isUnknown(unknown, facts, counts)),
    basis: facts.basis,
    texts: [],
    history: [],
  };
}

const isUnknown = (
  unknown: Visit['notStated'][number],
  facts: VisitFacts,
  counts: readonly InstrumentCount[],
): boolean => {
  switch (unknown) {
    case 'dates':
      return !/^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/u.test(facts.dates.value ?? '');
    case 'places':
      return facts.places.length === 0;
    case 'met':
      return facts.met.length === 0;
    case 'instruments':
      return counts.length === 0;
    case 'kind':
    case 'occasion':
      return facts[unknown].value === null;
  }
};
