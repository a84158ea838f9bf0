import type { Statement } from '../../../src/schemas/statement.ts';
import type { CodedStatement } from '../code/coded-article.ts';
import type { StatementTrail } from '../desk/decided-article.ts';
import type { ReadArticle } from '../read/article-text.ts';

/** A coded statement tied to its visit and its matter. */
export interface LinkedStatement {
  article: ReadArticle;
  coded: CodedStatement;
  /** Visit id; null where the article tells of none. */
  visit: string | null;
  /** What the article is to that visit. */
  role: 'report' | 'follow-up';
  /** The article in whose column it stands: its own, or the one that its article repeats. */
  column: string;
  /** `nordhavn-ruritania`; null without a visit. */
  pair: string | null;
  topic: string;
  topicTitle: string;
  topicFrom: 'codebook' | 'clause' | 'desk';
  /** What a person did to it; null where the machine's coding stands. */
  trail: StatementTrail | null;
  /** The statement as the record has it. */
  record: Statement;
}
