import type { Decision } from '../../../src/schemas/desk.ts';
import type { CodedArticle } from '../code/coded-article.ts';
import { type Problem, UserError } from '../user-error.ts';
import { addStatement } from './add-statement.ts';
import { correctStatement } from './correct-statement.ts';
import type { CodeName, DecidedArticle, StatementTrail } from './decided-article.ts';
import { codesInWords, deskRule, entryOf } from './decision-entry.ts';
import { knowFacts } from './know-facts.ts';
import type { DeskDecision } from './load-desk.ts';
import { holdsPassage, statementWith, unmatched } from './passage.ts';

type Decided = Required<DecidedArticle>;
/** A decision of one kind, with the file that it stands in. */
type Of<Kind extends Decision['decision']> = DeskDecision & { decision: Extract<Decision, { decision: Kind }> };

/**
 * Applies the desk's decisions on passages, after the machine: corrections, rejections, additions, and what the desk knows.
 * Decisions on matters and records are applied when the record is linked. A decision on an article that is not among the
 * inputs does not apply.
 * @param coded the machine's coding; not changed
 * @throws UserError naming each decision whose words match nothing any more
 */
export function applyDesk(coded: readonly CodedArticle[], desk: readonly DeskDecision[]): DecidedArticle[] {
  const problems: Problem[] = [];
  const decided = coded.map((article) => {
    const own = desk.filter(({ decision }) => 'article' in decision && decision.article === article.article.id);
    return own.reduce<Decided>(
      (now, one) => {
        const next = applyOne(now, one);
        if (next) return next;
        problems.push(unmatched(one, expectedOf(one)));
        return now;
      },
      { ...article, decided: new Map(), aboutVisits: [] },
    );
  });
  if (problems.length > 0) throw new UserError(problems);
  return decided;
}

/** The article with one decision applied; null where it matches nothing. */
const applyOne = (article: Decided, one: DeskDecision): Decided | null => {
  switch (one.decision.decision) {
    case 'correct':
      return correct(article, one as Of<'correct'>);
    case 'reject':
      return reject(article, one as Of<'reject'>);
    case 'add':
      return add(article, one as Of<'add'>);
    case 'know':
      return know(article, one as Of<'know'>);
    default:
      return article;
  }
};

const correct = (article: Decided, one: Of<'correct'>): Decided | null => {
  const { text } = article.article;
  const matching = new Set(article.statements.filter((statement) => holdsPassage(text, statement, one.decision)));
  if (matching.size === 0) return null;
  const decided = new Map(article.decided);
  const statements = article.statements.map((statement) => {
    if (!matching.has(statement)) return statement;
    const { statement: corrected, before, now } = correctStatement(statement, one.decision, deskRule(one.file));
    const entry = entryOf(one, codesInWords(before), codesInWords(now));
    decided.set(corrected, grown(decided.get(statement), before, entry, one.file));
    decided.delete(statement);
    return corrected;
  });
  return { ...article, statements, decided };
};

/** A trail with one more decision; what the machine had stays what it was before the first. */
const grown = (
  trail: StatementTrail | undefined,
  before: Partial<Record<CodeName, string>>,
  entry: StatementTrail['entries'][number],
  file: string,
): StatementTrail => ({
  machine: { ...before, ...trail?.machine },
  rule: deskRule(file),
  entries: [...(trail?.entries ?? []), entry],
});

const reject = (article: Decided, one: Of<'reject'>): Decided | null => {
  const gone = article.statements.filter((statement) => holdsPassage(article.article.text, statement, one.decision));
  if (gone.length === 0) return null;
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

const add = (article: Decided, one: Of<'add'>): Decided | null => {
  const statement = addStatement(article, one.decision, deskRule(one.file));
  if (!statement) return null;
  const { action, topic } = one.decision;
  const trail = {
    machine: { action: null, parties: null, sectors: null, topic: null },
    rule: deskRule(one.file),
    entries: [entryOf(one, null, codesInWords({ action, topic }))],
  };
  return {
    ...article,
    statements: [...article.statements, statement],
    decided: new Map(article.decided).set(statement, trail),
  };
};

const know = (article: Decided, one: Of<'know'>): Decided | null => {
  const known = knowFacts(article, one.decision);
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

const expectedOf = ({ decision }: DeskDecision): string => {
  if (decision.decision === 'know')
    return `a visit that ${decision.article} tells of${decision.words ? ` in the words “${decision.words}”` : ''}`;
  return 'words' in decision && 'article' in decision
    ? statementWith(decision.article, decision.words ?? '')
    : 'a record';
};
