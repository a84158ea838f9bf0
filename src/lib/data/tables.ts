import { z } from 'astro/zod';
import { agreementSchema } from '../../schemas/agreement.ts';
import { articleSchema } from '../../schemas/article.ts';
import { sectorSchema } from '../../schemas/sector.ts';
import { statementSchema } from '../../schemas/statement.ts';
import { COUNT_TOPIC, topicSchema } from '../../schemas/topic.ts';
import { visitSchema } from '../../schemas/visit.ts';
import type { Corpus } from '../corpus.ts';
import { toPublic } from './public-statement.ts';

/** A table of the record as it is published. */
export interface DataTable {
  name: string;
  title: string;
  description: string;
  /** The shape of one row. */
  schema: z.ZodObject;
  rows: (corpus: Corpus) => readonly object[];
}

/** Published statements may lack words. */
const publicStatementSchema = statementSchema.extend({
  sentence: z.string().nullable(),
  quote: z.string().nullable(),
  prefix: z.string().nullable(),
  suffix: z.string().nullable(),
});

/** Everything that can be taken away, in the order of the data page. */
export const DATA_TABLES: readonly DataTable[] = [
  {
    name: 'agreements',
    title: 'Agreements, aims and positions',
    description:
      'All that the sources of one visit report on one matter, with each source’s action, differences and lineage. ' +
      `Rows with the topic ${COUNT_TOPIC} are counts of instruments, and not agreements.`,
    schema: agreementSchema,
    rows: ({ agreements }) => agreements.all,
  },
  {
    name: 'visits',
    title: 'Visits',
    description: 'Who went where and when, whom they met, and how many instruments each source counts.',
    schema: visitSchema,
    rows: ({ visits }) => visits.all,
  },
  {
    name: 'topics',
    title: 'Topics',
    description: 'Each matter between two countries, with its course over their visits.',
    schema: topicSchema,
    rows: ({ topics }) => topics.all,
  },
  {
    name: 'sectors',
    title: 'Sectors',
    description: 'The fields of cooperation, with the records and topics that belong to each.',
    schema: sectorSchema,
    rows: ({ sectors }) => sectors.all,
  },
  {
    name: 'articles',
    title: 'Articles',
    description: 'What each source states about itself, what was derived, and what stays unknown. Without the texts.',
    schema: articleSchema,
    rows: ({ articles }) => articles.all,
  },
  {
    name: 'statements',
    title: 'Statements',
    description:
      'The evidence: each coded clause with its place in its article, its codes, and the rule that gave each code.',
    schema: publicStatementSchema,
    rows: (corpus) => corpus.statements.all.map((statement) => toPublic(corpus, statement)),
  },
];
