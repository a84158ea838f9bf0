import type { Agreement, Difference } from '../../schemas/agreement.ts';
import type { Corpus } from '../corpus.ts';
import { DIFFERENCE_ORDER } from '../wording/differences.ts';
import { evidenceOf, type Evidence } from './evidence.ts';

/** A difference between sources with its quotations, under the record it belongs to. */
export interface Contradiction {
  agreement: Agreement;
  difference: Difference;
  evidence: readonly Evidence[];
}

/** The differences of some records, contradictions of substance first. */
export const contradictionsOf = (corpus: Corpus, agreements: readonly Agreement[]): Contradiction[] =>
  agreements
    .flatMap((agreement) =>
      agreement.differences.map((difference) => ({
        agreement,
        difference,
        evidence: difference.statements.map((id) => evidenceOf(corpus, id)),
      })),
    )
    .sort((a, b) => DIFFERENCE_ORDER.indexOf(a.difference.kind) - DIFFERENCE_ORDER.indexOf(b.difference.kind));

/** Differences that a table of actions does not show by itself: all but those in firmness and in name. */
export const isSubstantial = ({ difference }: Contradiction): boolean =>
  difference.kind !== 'action' && difference.kind !== 'names';
