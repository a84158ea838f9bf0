import type { Article } from '../../schemas/article.ts';
import type { Corpus } from '../corpus.ts';
import { retellingOf } from '../record/retelling.ts';
import { covered } from '../record/quotable.ts';
import { count, inFigures } from './numbers.ts';
import { retellsText } from './sources.ts';
import { capitalised } from './text.ts';

/** `Retells a joint statement, and says so. 17 statements of the record rest on it.` */
export const articleStand = (corpus: Corpus, article: Article): string => {
  const number = corpus.statements.where('article', article.id).length;
  const rest = `${capitalised(count(number, 'statement'))} of the record ${number === 1 ? 'rests' : 'rest'} on it.`;
  return `${retellsText(retellingOf(corpus, article))} ${rest}`.trim();
};

/** How to read the list of passages, and why it is not the whole text. */
export const passagesIntro = (article: Article): string =>
  article.rights === 'open'
    ? 'The whole text, with the clauses that the record rests on set apart.'
    : 'The clauses that the record rests on, in the order of the text. The article belongs to its publisher: what lies between is left out.';

/** `61 % of 8,412 characters` that are quoted. */
export const quotedShare = (corpus: Corpus, article: Article): string => {
  const shown = corpus.statements.where('article', article.id).filter(({ id }) => corpus.quotable.has(id));
  return `${Math.round((covered(shown) / article.length) * 100)} % of ${inFigures(article.length)} characters`;
};
