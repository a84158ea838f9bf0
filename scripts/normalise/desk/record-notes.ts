import type { DecisionEntry } from '../../../src/schemas/desk.ts';
import { count } from '../../../src/lib/wording/numbers.ts';
import type { TheRecord } from '../link/record.ts';
import type { Problem } from '../user-error.ts';
import { entryOf } from './decision-entry.ts';
import { aboutDecision } from './decision-problem.ts';
import type { DeskDecision } from './load-desk.ts';
import { newTopicNotes } from './new-topic-notes.ts';
import { changesNothing } from './passage-notes.ts';

/** Where a decision shows in the record, and what became of it there. */
interface Trace {
  id: string;
  entry: DecisionEntry;
}

/**
 * What is worth a look in the decisions on matters and records, once they are applied: a title or a merge that changes
 * nothing, words that several records hold, a topic that nobody else knows.
 * @param topics those of the codebook by `<pair>/<id>`, standing matters by id
 */
export function recordNotes(
  record: Pick<TheRecord, 'articles' | 'agreements' | 'statements'>,
  desk: readonly DeskDecision[],
  topics: ReadonlySet<string>,
): Problem[] {
  const traces = Map.groupBy(
    record.agreements.flatMap(({ id, history }) => history.map((entry): Trace => ({ id, entry }))),
    ({ entry }) => nameOf(entry),
  );
  const here = new Set(record.articles.map(({ id }) => id));
  const own = desk.filter(({ decision }) => 'article' in decision && here.has(decision.article));
  return [
    ...own.flatMap((one) => noteOn(one, traces.get(nameOf(entryOf(one, null, null))) ?? [], record)),
    ...newTopicNotes(record.statements, own, topics),
  ];
}

/** What a decision is known by in every record that it touched. */
const nameOf = (entry: DecisionEntry): string => JSON.stringify({ ...entry, machine: null, now: null });

const noteOn = (
  one: DeskDecision,
  traces: readonly Trace[],
  { statements }: Pick<TheRecord, 'statements'>,
): Problem[] => {
  const { decision } = one;
  if (decision.decision === 'retitle') {
    if (traces.every(({ entry }) => entry.machine === entry.now)) return [changesNothing(one)];
    return several(one, traces.map(({ id }) => id), 'record'); // prettier-ignore
  }
  if (decision.decision !== 'merge' && decision.decision !== 'split') return [];
  const isMoved = statements.some(({ rules, topic, article }) => {
    const isInto = topic?.endsWith(`/${decision.into}`) ?? false;
    return article === decision.article && isInto && rules.topic.rule.startsWith('desk/');
  });
  if (!isMoved && traces.length === 0) return [changesNothing(one)];
  return decision.decision === 'merge' ? several(one, traces.map(({ entry }) => entry.machine ?? ''), 'matter') : []; // prettier-ignore
};

/** Words that are meant to name one thing, and name several. */
const several = (one: DeskDecision, named: readonly string[], thing: string): Problem[] => {
  const found = [...new Set(named)].sort();
  if (found.length < 2) return [];
  const message = `the words are about ${count(found.length, thing)} (${found.join('; ')}), and the decision is about each`;
  return [aboutDecision(one, 'words', { message, fix: 'If only one is meant, name more of its words.' })];
};
