import { codeClauses } from '../../../scripts/normalise/code/code-clauses.ts';
import type { Clause } from '../../../scripts/normalise/code/clause.ts';
import { noFilters } from '../../../scripts/normalise/code/filters/filter-model.ts';
import type { GateModel } from '../../../scripts/normalise/code/gate/gate-model.ts';
import { splitSentences } from '../../../scripts/normalise/code/sentences.ts';
import type { Block, ReadArticle } from '../../../scripts/normalise/read/article-text.ts';
import { lexicon } from './load-test-lexicon.ts';

/** What a test may say of an article beyond its text. */
interface Given {
  genre?: 'joint-statement' | 'official-release' | 'news-report' | 'opinion' | 'analysis';
  blocks?: Block[];
}

const unknown = { value: null, basis: 'unknown' as const };

/** An article of one paragraph a line, dated in May 2025. */
export function articleOf(text: string, { genre = 'news-report', blocks }: Given = {}): ReadArticle {
  let start = 0;
  const paragraphs = text.split('\n').map((line): Block => {
    const block: Block = { kind: 'paragraph', start, end: start + line.length };
    start = block.end + 1;
    return block;
  });
  return {
    id: 'test',
    file: 'test.txt',
    sha256: '',
    text,
    input: {},
    blocks: blocks ?? paragraphs,
    facts: {
      outlet: unknown,
      title: unknown,
      author: unknown,
      dateline: unknown,
      retells: unknown,
      language: 'en',
      rights: 'quotation',
      address: null,
      date: { value: '2025-05-14', basis: 'stated' },
      genre: { value: genre, basis: 'stated' },
    },
  };
}

/** A model that knows nothing: what is coded is the rules' work. */
const CLOSED: GateModel = {
  version: 'none',
  proposes: 2,
  keeps: 0,
  overrules: 1,
  weights: new Map(),
  filters: noFilters(0),
  vectors: { dimensions: 0, of: new Map() },
};

/** The clauses that the rules find in a text. */
export function codeText(text: string, given: Given = {}): Clause[] {
  const article = articleOf(text, given);
  return codeClauses(article, splitSentences(article), lexicon, CLOSED);
}

/** The actions of a text, in order. */
export const actionsOf = (text: string, given: Given = {}): string[] =>
  codeText(text, given).map(({ action }) => action);
