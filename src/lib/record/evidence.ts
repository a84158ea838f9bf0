import type { Agreement } from '../../schemas/agreement.ts';
import type { Article } from '../../schemas/article.ts';
import type { Statement } from '../../schemas/statement.ts';
import { passageAddress } from '../addresses.ts';
import type { Corpus } from '../corpus.ts';
import { nested } from '../wording/quotation.ts';
import { genreText } from '../wording/sources.ts';
import { voiceText } from '../wording/voice.ts';
import { retellingOf } from './retelling.ts';

/** A stretch of a quotation; `mark` where it is the words that decided the code. */
export interface QuotePart {
  text: string;
  mark: boolean;
  /** Where words of the source are left out: the text is ours. */
  cut?: true;
}

/** A quotation with its source: the words that a line of the record rests on. */
export interface Evidence {
  statement: Statement;
  article: Article;
  /** Null where the share of the article that may be quoted is used up. */
  parts: readonly QuotePart[] | null;
  address: string;
  /** Whom the source quotes, with office and side; null where it speaks itself. */
  voice: string | null;
  /** What kind of text it is, and what it retells. */
  genre: string;
}

/**
 * Cuts a quotation at the words that decided its action: offsets are code points of the stored text. The source's own
 * quotation marks are made single, because every quotation stands in double ones.
 */
export const quoteParts = ({ quote, start, end, rules }: Statement): QuotePart[] => {
  const { start: from, end: to } = rules.action;
  const points = Array.from(nested(quote));
  if (from === undefined || to === undefined || from < start || to > end)
    return [{ text: points.join(''), mark: false }];
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
  const article = corpus.articles.get(statement.article);
  return {
    statement,
    article,
    parts: corpus.quotable.has(id) ? quoteParts(statement) : null,
    address: passageAddress(statement),
    voice: statement.speaker && voiceText(statement.speaker, corpus.codebook),
    genre: genreText(article, retellingOf(corpus, article)),
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
