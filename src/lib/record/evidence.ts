import type { Agreement } from '../../schemas/agreement.ts';
import type { Article } from '../../schemas/article.ts';
import type { Statement } from '../../schemas/statement.ts';
import { passageAddress } from '../addresses.ts';
import type { Corpus } from '../corpus.ts';

/** A stretch of a quotation; `mark` where it is the words that decided the code. */
export interface QuotePart {
  text: string;
  mark: boolean;
}

/** A quotation with its source: the words that a line of the record rests on. */
export interface Evidence {
  statement: Statement;
  article: Article;
  /** Null where the share of the article that may be quoted is used up. */
  parts: readonly QuotePart[] | null;
  address: string;
}

/** Cuts a quotation at the words that decided its action: offsets are code points of the stored text. */
export const quoteParts = ({ quote, start, end, rules }: Statement): QuotePart[] => {
  const { start: from, end: to } = rules.action;
  if (from === undefined || to === undefined || from < start || to > end) return [{ text: quote, mark: false }];
  const points = Array.from(quote);
  const piece = (a: number, b: number, mark: boolean): QuotePart => ({ text: points.slice(a, b).join(''), mark });
  return [
    piece(0, from - start, false),
    piece(from - start, to - start, true),
    piece(to - start, points.length, false),
  ].filter(({ text }) => text !== '');
};

/** A statement as evidence. */
export const evidenceOf = (corpus: Corpus, id: string): Evidence => {
  const statement = corpus.statements.get(id);
  return {
    statement,
    article: corpus.articles.get(statement.article),
    parts: corpus.quotable.has(id) ? quoteParts(statement) : null,
    address: passageAddress(statement),
  };
};

/** The words that stand for a record in a list: of those that carry its action, the shortest. */
export const briefEvidence = (
  corpus: Corpus,
  { action, sources }: Pick<Agreement, 'action' | 'sources'>,
): Evidence | null => {
  const all = sources.flatMap(({ statements }) => statements.map((id) => evidenceOf(corpus, id)));
  const carrying = all.filter(({ statement }) => statement.action === action);
  const shown = carrying.filter(({ parts }) => parts !== null);
  const [shortest] = (shown.length > 0 ? shown : carrying).sort(
    (a, b) => a.statement.quote.length - b.statement.quote.length,
  );
  return shortest ?? all[0] ?? null;
};

/** The statement of a source that carries its firmest action: its words in short. */
export const strongestOf = (
  corpus: Corpus,
  report: { action: Statement['action']; statements: readonly string[] },
): string => {
  const [first] = report.statements;
  if (first === undefined) throw new Error('A source without a statement stands in the record.');
  return report.statements.find((id) => corpus.statements.get(id).action === report.action) ?? first;
};
