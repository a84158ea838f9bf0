import { LADDER } from '../../../../src/schemas/action.ts';
import type { Agreement } from '../../../../src/schemas/agreement.ts';
import type { InstrumentCount } from '../../../../src/schemas/visit.ts';
import { tallyInWords } from '../../../../src/lib/wording/actions.ts';
import { withAnd } from '../../../../src/lib/wording/lists.ts';
import { count, inWords } from '../../../../src/lib/wording/numbers.ts';
import { sentence } from '../../../../src/lib/wording/text.ts';

/** What a visit's opening sentences are written from. */
export interface VisitFacts {
  agreements: readonly Agreement[];
  counts: readonly InstrumentCount[];
  reports: readonly string[];
  shortName: (article: string) => string;
  /** Whether the corpus holds an earlier visit of the pair. */
  hasPrevious: boolean;
  statements: number;
}

/** A few sentences on a visit: how many matters and how firm, what the sources count, where they differ, what is new. */
export function visitBrief(facts: VisitFacts): string[] {
  return [firmness(facts), counted(facts), differing(facts), since(facts), restsOn(facts)].filter((line) => line !== null);
}

const onLadder = (agreements: readonly Agreement[]): Agreement[] => agreements.filter(({ action }) => (LADDER as readonly string[]).includes(action));

const firmness = ({ agreements }: VisitFacts): string | null => {
  const undertaken = onLadder(agreements);
  const beside = agreements.length - undertaken.length;
  const rest = beside === 0 ? '' : `; ${count(beside, 'position')} ${beside === 1 ? 'was' : 'were'} stated with nothing undertaken`;
  if (undertaken.length === 0) return agreements.length === 0 ? null : sentence(`no undertaking is reported${rest}`);
  const total = count(undertaken.length, 'matter');
  return sentence(`the sources report ${total} as undertaken: ${tallyInWords(undertaken.map(({ action }) => action))}${rest}`);
};

const counted = ({ counts, shortName }: VisitFacts): string | null => {
  const said = new Map<string, Set<string>>();
  for (const { text, article } of counts) said.set(text, (said.get(text) ?? new Set()).add(shortName(article)));
  if (said.size === 0) return null;
  const parts = [...said].map(([text, names]) => `“${text}” in ${withAnd([...names])}`);
  return sentence(`instruments signed are counted at ${withAnd(parts)}`);
};

const differing = ({ agreements, reports }: VisitFacts): string | null => {
  const differ = agreements.filter(({ differences }) => differences.length > 0);
  if (reports.length < 2) return null;
  if (differ.length === 0) return 'Where several sources report a matter, they do not differ.';
  return sentence(`on ${inWords(differ.length)} of the ${inWords(agreements.length)} the sources differ`);
};

const since = ({ agreements, hasPrevious }: VisitFacts): string | null => {
  if (!hasPrevious) return 'No earlier visit of the two countries is in this corpus.';
  const numberOf = (relation: Agreement['lineage']['relation']): number => onLadder(agreements).filter(({ lineage }) => lineage.relation === relation).length;
  const parts = [
    [numberOf('firmer'), 'firmer'],
    [numberOf('less-firm'), 'less firm'],
    [numberOf('first'), 'first in this corpus'],
  ].filter(([number]) => number !== 0);
  if (parts.length === 0) return null;
  const listed = withAnd(parts.map(([number, word]) => `${inWords(Number(number))} ${Number(number) === 1 ? 'is' : 'are'} ${String(word)}`));
  return sentence(`of the matters undertaken, set beside the visit before, ${listed}`);
};

const restsOn = ({ statements, reports }: VisitFacts): string =>
  sentence(`written from the record: ${count(statements, 'statement')} in ${count(reports.length, 'source')}`);
