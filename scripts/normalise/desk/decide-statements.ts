import type { Decision, DecisionEntry } from '../../../src/schemas/desk.ts';
import type { CodedStatement } from '../code/coded-article.ts';
import { addStatement } from './add-statement.ts';
import { correctStatement, type Given } from './correct-statement.ts';
import type { Decided, StatementTrail } from './decided-article.ts';
import { codesInWords, deskRule, entryOf } from './decision-entry.ts';
import { knowFacts } from './know-facts.ts';
import type { DeskDecision } from './load-desk.ts';
import { holdsPassage } from './passage.ts';

/** Applies a decision of one kind. @returns null where it matches nothing in the article */
type Apply<Kind extends Decision['decision']> = (
  article: Decided,
  one: DeskDecision,
  decision: Extract<Decision, { decision: Kind }>,
) => Decided | null;

/** Other codes, or other words, for statements. Where the machine agrees by now, nothing is decided. */
export const correct: Apply<'correct'> = (article, one, decision) => {
  const { text } = article.article;
  const matching = article.statements.filter((statement) => holdsPassage(text, statement, decision));
  const corrections = new Map(
    matching.map((statement) => [statement, correctStatement(text, statement, decision, deskRule(one.file))]),
  );
  if (matching.length === 0 || [...corrections.values()].includes(null)) return null;
  const decided = new Map(article.decided);
  const statements = article.statements.map((statement) => {
    const { statement: corrected, before, now } = corrections.get(statement) ?? { statement, before: {}, now: {} };
    if (corrected === statement || Object.keys(now).length === 0) return statement;
    decided.set(
      corrected,
      grown(decided.get(statement), before, entryOf(one, codesInWords(before), codesInWords(now))),
    );
    decided.delete(statement);
    return corrected;
  });
  return { ...article, statements, decided };
};

/** A trail with one more decision; what the machine had stays what it was before the first. */
const grown = (trail: StatementTrail | undefined, before: Given, entry: DecisionEntry): StatementTrail => ({
  machine: { ...before, ...trail?.machine },
  rule: deskRule(entry.file),
  entries: [...(trail?.entries ?? []), entry],
});

/** No statement. Where the machine finds none by now, and the words still stand in the article, the decision holds. */
export const reject: Apply<'reject'> = (article, one, decision) => {
  const { text } = article.article;
  const gone = article.statements.filter((statement) => holdsPassage(text, statement, decision));
  if (gone.length === 0 && !text.includes(decision.words)) return null;
  const about = gone.map(({ visit, clause, topic }) => ({
    visit,
    entry: entryOf(one, codesInWords({ action: clause.action, topic }), null),
  }));
  return {
    ...article,
    statements: article.statements.filter((statement) => !gone.includes(statement)),
    aboutVisits: [...article.aboutVisits, ...about],
  };
};

/** A statement that the machine missed. Where it finds one with the same action there by now, the desk's takes its place. */
export const add: Apply<'add'> = (article, one, decision) => {
  const statement = addStatement(article, decision, deskRule(one.file));
  if (!statement) return null;
  const { action, topic } = decision;
  const replaced = article.statements.find((other) => other.clause.action === action && areOne(other, statement));
  const machine = replaced ? { action: replaced.clause.action, topic: replaced.topic } : {};
  const trail = {
    machine: { action: null, parties: null, sectors: null, topic: null },
    rule: deskRule(one.file),
    entries: [entryOf(one, codesInWords(machine), codesInWords({ action, topic }))],
  };
  return {
    ...article,
    statements: [...article.statements.filter((other) => other !== replaced), statement],
    decided: new Map(article.decided).set(statement, trail),
  };
};

/** Whether the machine's statement is the desk's: most of its quotation is in the desk's, or, on one matter, most of the shorter. */
const areOne = (machine: CodedStatement, desk: CodedStatement): boolean => {
  const [own, added] = [machine.clause, desk.clause];
  const shared = Math.min(own.end, added.end) - Math.max(own.start, added.start);
  const least =
    machine.topic === desk.topic ? Math.min(own.end - own.start, added.end - added.start) : own.end - own.start;
  return shared > least / 2;
};

/** What the desk knows, of the article or of the visit that it tells of. */
export const know: Apply<'know'> = (article, one, decision) => {
  const known = knowFacts(article, decision);
  if (!known) return null;
  const entry = entryOf(one, codesInWords(known.machine), codesInWords(known.now));
  const renewed = new Map(
    article.statements.map((statement, at) => [statement, known.article.statements[at] ?? statement]),
  );
  const decided = new Map(
    [...article.decided].map(([statement, trail]) => [renewed.get(statement) ?? statement, trail]),
  );
  const renewedVisits = new Map(article.visits.map((visit, at) => [visit, known.article.visits[at] ?? visit]));
  const before = article.aboutVisits.map((about) => ({
    ...about,
    visit: (about.visit && renewedVisits.get(about.visit)) ?? about.visit,
  }));
  return { ...known.article, decided, aboutVisits: [...before, ...known.visits.map((visit) => ({ visit, entry }))] };
};
