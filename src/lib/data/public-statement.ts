import type { Statement } from '../../schemas/statement.ts';
import type { Corpus } from '../corpus.ts';

/** A statement as it is published: without the sentence, and without words beyond the share that may be quoted. */
export type PublicStatement = Omit<Statement, 'sentence' | 'quote' | 'prefix' | 'suffix'> & {
  sentence: string | null;
  quote: string | null;
  prefix: string | null;
  suffix: string | null;
};

/** The articles belong to their publishers: whole sentences and what surrounds a clause go out only where rights are open. */
export const toPublic = (corpus: Corpus, statement: Statement): PublicStatement => {
  const open = corpus.articles.get(statement.article).rights === 'open';
  return {
    ...statement,
    sentence: open ? statement.sentence : null,
    quote: corpus.quotable.has(statement.id) ? statement.quote : null,
    prefix: open ? statement.prefix : null,
    suffix: open ? statement.suffix : null,
  };
};
