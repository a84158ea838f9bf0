import { ACTIONS, type Action } from '../../schemas/action.ts';
import type { Agreement } from '../../schemas/agreement.ts';
import type { Article } from '../../schemas/article.ts';
import type { Visit } from '../../schemas/visit.ts';
import type { Corpus } from '../corpus.ts';
import { evidenceOf, strongestOf, type Evidence } from './evidence.ts';
import { reportsOf, rerunsOf, undertakenAt } from './visits.ts';

/** What one source says of one matter; no action where it does not mention it. */
export interface Cell {
  article: Article;
  action: Action | null;
  evidence: readonly Evidence[];
}

export interface MatrixRow {
  agreement: Agreement;
  cells: readonly Cell[];
  /** Whether its words stand open from the start: where sources differ most and the words are short. */
  open: boolean;
}

export interface MatrixGroup {
  action: Action;
  rows: readonly MatrixRow[];
}

/** The agreement × source matrix of a visit: what was undertaken, grouped by firmness. */
export interface Matrix {
  columns: readonly Article[];
  /** Copies that stand in the column of what they repeat, by its id. */
  reruns: ReadonlyMap<string, readonly Article[]>;
  groups: readonly MatrixGroup[];
}

const toCell = (corpus: Corpus, agreement: Agreement, article: Article): Cell => {
  const report = agreement.sources.find((source) => source.article === article.id);
  if (!report) return { article, action: null, evidence: [] };
  const strongest = strongestOf(corpus, report);
  const rest = report.statements.filter((id) => id !== strongest);
  const evidence = [strongest, ...rest].map((id) => evidenceOf(corpus, id));
  return { article, action: report.action, evidence: evidence.filter(isNotRepeated) };
};

/** A rerun stands in the column of what it repeats: the words that both have are shown once. */
const isNotRepeated = ({ statement }: Evidence, index: number, all: readonly Evidence[]): boolean =>
  all.findIndex((one) => one.statement.quote === statement.quote) === index;

/** One row of the matrix: an agreement with a cell for each column. */
export const toRow = (corpus: Corpus, agreement: Agreement, columns: readonly Article[]): MatrixRow => {
  const cells = columns.map((article) => toCell(corpus, agreement, article));
  return {
    agreement,
    cells,
    open: agreement.action === 'signed' && agreement.differences.length > 0 && cells.every(isShort),
  };
};

const SHORT = 260;
const isShort = ({ evidence }: Cell): boolean =>
  evidence.reduce((sum, { statement }) => sum + statement.quote.length, 0) < SHORT;

export const matrixOf = (corpus: Corpus, visit: Visit): Matrix => {
  const columns = reportsOf(corpus, visit);
  const undertaken = undertakenAt(corpus, visit);
  const groups = ACTIONS.map((action) => ({
    action,
    rows: undertaken.filter((one) => one.action === action).map((agreement) => toRow(corpus, agreement, columns)),
  }));
  const reruns = new Map(columns.map((article) => [article.id, rerunsOf(corpus, visit, article)]));
  return { columns, reruns, groups: groups.filter(({ rows }) => rows.length > 0) };
};
