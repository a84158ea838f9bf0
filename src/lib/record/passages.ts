import type { Article } from '../../schemas/article.ts';
import type { Statement } from '../../schemas/statement.ts';
import type { Corpus } from '../corpus.ts';
import { evidenceOf, type Evidence } from './evidence.ts';

/** A stretch of an article: a coded passage, or what lies between. */
export type Passage =
  | { kind: 'coded'; start: number; evidence: readonly Evidence[] }
  /** Left out, with its length in code points; with its text where the article's rights are open. */
  | { kind: 'between'; start: number; length: number; text: string | null };

/** Statements that share words, or overlap, make one passage. */
const toPassages = (statements: readonly Statement[]): Statement[][] => {
  const groups: Statement[][] = [];
  let end = -1;
  for (const statement of statements) {
    if (statement.start < end) groups.at(-1)?.push(statement);
    else groups.push([statement]);
    end = Math.max(end, statement.end);
  }
  return groups;
};

/** Where the body's offsets start, if the file's writer set blank space before it. */
const shiftOf = (body: readonly string[], [first]: readonly Statement[]): number => {
  if (!first) return 0;
  const fits = (shift: number): boolean => body.slice(first.start + shift, first.end + shift).join('') === first.quote;
  return [0, 1, 2].find(fits) ?? 0;
};

/** The article as its passages in order, with what lies between them. `stored` is its text, used only where rights are open. */
export const passagesOf = (corpus: Corpus, article: Article, stored: string): Passage[] => {
  const statements = corpus.statements.where('article', article.id);
  const body = article.rights === 'open' ? Array.from(stored) : [];
  const shift = shiftOf(body, statements);
  const between = (start: number, end: number): Passage[] => {
    if (end <= start) return [];
    const text = article.rights === 'open' ? body.slice(start + shift, end + shift).join('') : null;
    return [{ kind: 'between', start, length: end - start, text }];
  };
  const passages: Passage[] = [];
  let at = 0;
  for (const group of toPassages(statements)) {
    const start = group[0]?.start ?? at;
    passages.push(...between(at, start), {
      kind: 'coded',
      start,
      evidence: group.map(({ id }) => evidenceOf(corpus, id)),
    });
    at = Math.max(at, ...group.map(({ end }) => end));
  }
  return [...passages, ...between(at, article.length)];
};
