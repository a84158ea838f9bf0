import type { Agreement } from '../../../src/schemas/agreement.ts';
import type { DecisionEntry, DeskText } from '../../../src/schemas/desk.ts';
import type { LinkedStatement } from '../link/linked.ts';
import type { TheRecord } from '../link/record.ts';
import { byText, sortedBy } from '../link/sort.ts';
import { didYouMean } from '../codebook/did-you-mean.ts';
import { type Problem, UserError } from '../user-error.ts';
import { entryOf } from './decision-entry.ts';
import { aboutDecision } from './decision-problem.ts';
import type { DeskDecision } from './load-desk.ts';
import { holdsPassage, unmatched } from './passage.ts';

/** What the desk decided on records as wholes, by address. */
interface RecordDecisions {
  titles: Map<string, string>;
  texts: Map<string, DeskText[]>;
  entries: Map<string, DecisionEntry[]>;
}

/** The lists of a record on which the desk may decide. */
type Records = Pick<TheRecord, 'visits' | 'agreements' | 'topics' | 'sectors'>;

/**
 * The record with the desk's titles, notes and analyses, and with every decision listed where it tells.
 * A text about a visit, or a matter of a pair, that is not among the inputs does not apply.
 * @param statements all statements, each with what a person did to it
 * @param aboutVisits decisions about visits as wholes, by the visit's id
 * @throws UserError naming each decision whose passage or record is not there any more
 */
export function decideRecords<T extends Records>(
  record: T,
  statements: readonly LinkedStatement[],
  aboutVisits: ReadonlyMap<string, readonly DecisionEntry[]>,
  desk: readonly DeskDecision[],
): T {
  const decisions: RecordDecisions = { titles: new Map(), texts: new Map(), entries: new Map() };
  const problems = desk.flatMap((one) => [
    ...retitle(one, record, statements, decisions),
    ...write(one, record, decisions),
  ]);
  if (problems.length > 0) throw new UserError(problems);
  for (const { record: own, trail } of statements)
    if (own.agreement && trail) push(decisions.entries, `/agreements/${own.agreement}/`, ...trail.entries);
  const decided = <R extends { id: string }>(
    kind: string,
    list: readonly R[],
    more: (id: string) => readonly DecisionEntry[] = () => [],
  ): R[] =>
    list.map((one) => {
      const at = `/${kind}/${one.id}/`;
      const history = inOrder([...more(one.id), ...(decisions.entries.get(at) ?? [])]);
      return {
        ...one,
        texts: sortedBy(decisions.texts.get(at) ?? [], ({ date }) => date),
        ...(kind === 'sectors' ? {} : { history }),
      };
    });
  return {
    ...record,
    visits: decided('visits', record.visits, (id) => aboutVisits.get(id) ?? []),
    agreements: decided('agreements', record.agreements).map((agreement) => entitled(agreement, decisions.titles)),
    topics: decided('topics', record.topics),
    sectors: decided('sectors', record.sectors),
  };
}

const push = <T>(lists: Map<string, T[]>, at: string, ...items: readonly T[]): void =>
  void lists.set(at, [...(lists.get(at) ?? []), ...items]);

/** Each decision once, in the order of days, then of words. */
const inOrder = (entries: readonly DecisionEntry[]): DecisionEntry[] => {
  const unique = new Map(entries.map((entry) => [JSON.stringify(entry), entry]));
  return [...unique].sort(([a, x], [b, y]) => byText(x.date, y.date) || byText(a, b)).map(([, entry]) => entry);
};

const entitled = (agreement: Agreement, titles: RecordDecisions['titles']): Agreement => {
  const title = titles.get(`/agreements/${agreement.id}/`);
  return title === undefined ? agreement : { ...agreement, title, titleFrom: 'desk' };
};

const retitle = (
  one: DeskDecision,
  { agreements }: Records,
  statements: readonly LinkedStatement[],
  { titles, entries }: RecordDecisions,
): Problem[] => {
  const { decision } = one;
  if (decision.decision !== 'retitle') return [];
  const own = statements.filter(({ article }) => article.id === decision.article);
  const article = own[0]?.article;
  if (!article) return [];
  const holding = own.filter(({ coded }) => holdsPassage(article.text, coded, decision));
  const meant = new Set(holding.flatMap(({ record }) => record.agreement ?? []));
  const found = agreements.filter(({ id }) => meant.has(id));
  for (const { id, title } of found) {
    titles.set(`/agreements/${id}/`, decision.title);
    push(entries, `/agreements/${id}/`, entryOf(one, `title: ${title}`, `title: ${decision.title}`));
  }
  if (found.length > 0) return [];
  if (holding.length > 0) return [noRecord(one, article.id, decision.words)];
  return [unmatched(one, 'words', decision, { ...article, statements: own.map(({ coded }) => coded) })];
};

const noRecord = (one: DeskDecision, article: string, words: string): Problem =>
  aboutDecision(one, 'words', {
    message: `expected a statement of ${article} that belongs to an agreement, an aim or a position; “${words}” belongs to none`,
    fix: 'Name words of a statement that has a page, or remove the decision.',
  });

const write = (one: DeskDecision, record: Records, { texts, entries }: RecordDecisions): Problem[] => {
  const { decision } = one;
  if (decision.decision !== 'note' && decision.decision !== 'analysis') return [];
  const { record: address } = decision;
  const [, kind = '', home = ''] = address.split('/');
  const lists: Record<string, readonly { id: string; pair?: string }[]> = {
    visits: record.visits,
    agreements: record.agreements,
    topics: record.topics,
    sectors: record.sectors,
  };
  if (!(lists[kind] ?? []).some(({ id }) => `/${kind}/${id}/` === address))
    return isAmongInputs(kind, home, record) ? [noSuchRecord(one, address, addressesOf(lists))] : [];
  push(texts, address, { kind: decision.decision, text: decision.text.trim(), by: decision.by, date: decision.date });
  push(entries, address, entryOf(one, null, null));
  return [];
};

const addressesOf = (lists: Readonly<Record<string, readonly { id: string }[]>>): string[] =>
  Object.entries(lists).flatMap(([kind, list]) => list.map(({ id }) => `/${kind}/${id}/`));

/** A text on a record that is not there. */
export const noSuchRecord = (one: DeskDecision, address: string, addresses: Iterable<string>): Problem =>
  aboutDecision(one, 'record', {
    message: `expected the address of a record, found ${address}, where there is none${didYouMean(address, addresses)}`,
    fix: 'Copy the address from the page, or remove the decision.',
  });

/** Whether the visit or the pair of an address is in the record; a sector always is. */
const isAmongInputs = (kind: string, home: string, { visits }: Records): boolean =>
  kind === 'sectors' ||
  (kind === 'topics' ? visits.some(({ pair }) => pair === home) : visits.some(({ id }) => id === home));
