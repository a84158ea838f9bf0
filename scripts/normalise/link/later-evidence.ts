import type { Agreement } from '../../../src/schemas/agreement.ts';
import type { Statement } from '../../../src/schemas/statement.ts';
import type { OwnAgreement } from './agreements.ts';
import type { LinkedStatement } from './linked.ts';
import { byText, sortedBy } from './sort.ts';

type Evidence = Agreement['laterEvidence'][number];

/** Words of a matter that is held up: no verdict, only what a source says. */
const DELAY =
  /\b(?:delay(?:s|ed|ing)?|behind schedule|stall(?:s|ed|ing)?|postpone[ds]?|suspend(?:s|ed)?|suspension|halt(?:ed|s)?|slow(?:ed|er)? (?:pace|progress|down)|overdue|(?:years?|months?|weeks?|days|running|runs|ran|too) late|not yet|has yet to|have yet to)\b/iu;
/** Words of a matter that advances, where the action alone does not say so: "welcomed the inauguration of". */
const ADVANCE =
  /\b(?:inaugurat(?:ed|ion)|complet(?:ed|ion)|open(?:ed|ing) of|launch(?:ed)? of|commission(?:ed|ing)|enter(?:ed|ing|s)? into force|start(?:ed)? of (?:work|construction)|groundbreaking|ratifi(?:ed|cation)|preparations for)\b/iu;

/** What a later report says of a matter, by its action and its words: a delay goes before an advance. */
export const saysOf = ({ action, quote }: Pick<Statement, 'action' | 'quote'>): Evidence['says'] => {
  if (DELAY.test(quote)) return 'delay';
  return action === 'progress' || ADVANCE.test(quote) ? 'progress' : 'mention';
};

/**
 * Evidence on an agreement from after its visit: what follow-ups say of the matter, and the progress or delay that a later
 * visit's sources report on the same topic.
 * @param statements all statements of the pair
 * @param laterVisits ids of the visits after it
 */
export function laterEvidence(
  agreement: OwnAgreement,
  statements: readonly LinkedStatement[],
  laterVisits: ReadonlySet<string>,
): Evidence[] {
  const cited = new Set(agreement.sources.flatMap((source) => source.statements));
  const found = statements.filter(({ record, role, visit }) => {
    if (cited.has(record.id)) return false;
    if (visit === agreement.visit) return role === 'follow-up';
    return visit !== null && laterVisits.has(visit) && isReport(record);
  });
  return sortedBy(found, ({ article, record }) => `${article.facts.date.value ?? '9999'} ${record.id}`)
    .map(({ article, record, visit }) => ({
      statement: record.id,
      article: record.article,
      date: article.facts.date.value,
      says: saysOf(record),
      visit: visit === agreement.visit ? null : visit,
    }))
    .sort((a, b) => byText(a.date ?? '9999', b.date ?? '9999'));
}

/** A later visit's own undertakings are its own record; only what reports on the matter's course is evidence on an earlier one. */
const isReport = ({ action, quote }: Statement): boolean =>
  action === 'progress' || (action === 'noted' && saysOf({ action, quote }) !== 'mention');
