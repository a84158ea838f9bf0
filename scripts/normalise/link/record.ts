import type { Agreement } from '../../../src/schemas/agreement.ts';
import type { Article } from '../../../src/schemas/article.ts';
import type { Codebook } from '../../../src/schemas/codebook.ts';
import type { Sector } from '../../../src/schemas/sector.ts';
import type { Statement } from '../../../src/schemas/statement.ts';
import type { Topic } from '../../../src/schemas/topic.ts';
import type { Visit } from '../../../src/schemas/visit.ts';

/** Everything that is published, before it is written. Each list is sorted by id unless its schema says otherwise. */
export interface TheRecord {
  articles: Article[];
  /** The stored text of each article, by id. */
  texts: ReadonlyMap<string, string>;
  visits: Visit[];
  agreements: Agreement[];
  topics: Topic[];
  sectors: Sector[];
  /** In the order of article and place. */
  statements: Statement[];
  codebook: Codebook;
}
