import { defineCollection } from 'astro:content';
import { file } from 'astro/loaders';
import { evaluationSchema } from './lib/method/evaluation.ts';
import { lines, list, records, single } from './lib/record-loader.ts';
import { agreementSchema } from './schemas/agreement.ts';
import { articleSchema } from './schemas/article.ts';
import { changeSchema } from './schemas/change.ts';
import { codebookSchema } from './schemas/codebook.ts';
import { redirectSchema } from './schemas/ledger.ts';
import { sectorSchema } from './schemas/sector.ts';
import { siteSchema } from './schemas/site.ts';
import { statementSchema } from './schemas/statement.ts';
import { topicSchema } from './schemas/topic.ts';
import { visitSchema } from './schemas/visit.ts';

const RECORD = 'content/record';

/** One record a line. */
const jsonLines = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

export const collections = {
  site: defineCollection({ loader: single('content/site.yaml', 'site'), schema: siteSchema }),
  codebook: defineCollection({ loader: single(`${RECORD}/codebook.json`, 'codebook'), schema: codebookSchema }),
  evaluation: defineCollection({ loader: single(`${RECORD}/evaluation.json`, 'evaluation'), schema: evaluationSchema }),
  redirects: defineCollection({ loader: list(`${RECORD}/redirects.json`, 'from'), schema: redirectSchema }),
  articles: defineCollection({ loader: records(`${RECORD}/articles`), schema: articleSchema }),
  changes: defineCollection({ loader: lines(`${RECORD}/changes.jsonl`, 'address'), schema: changeSchema }),
  visits: defineCollection({ loader: records(`${RECORD}/visits`), schema: visitSchema }),
  agreements: defineCollection({ loader: records(`${RECORD}/agreements`), schema: agreementSchema }),
  topics: defineCollection({ loader: records(`${RECORD}/topics`), schema: topicSchema }),
  sectors: defineCollection({ loader: records(`${RECORD}/sectors`), schema: sectorSchema }),
  statements: defineCollection({
    loader: file(`${RECORD}/statements.jsonl`, { parser: jsonLines }),
    schema: statementSchema,
  }),
};
