import type { z } from 'astro/zod';
import { agreementSchema } from '../../../src/schemas/agreement.ts';
import { articleSchema } from '../../../src/schemas/article.ts';
import { sectorSchema } from '../../../src/schemas/sector.ts';
import { statementSchema } from '../../../src/schemas/statement.ts';
import { topicSchema } from '../../../src/schemas/topic.ts';
import { visitSchema } from '../../../src/schemas/visit.ts';
import type { TheRecord } from '../link/record.ts';
import type { Problem } from '../user-error.ts';
import { checkQuotations } from './quotations.ts';
import { checkReferences, checkSectorReferences } from './references.ts';

/**
 * Proves a record before it is written: every shape is right, every id unique, every quotation stands verbatim at its
 * offsets in the stored text, every reference resolves.
 * @returns what is wrong; empty for a sound record
 */
export const checkRecord = (record: TheRecord): Problem[] => [
  ...checkShapes('articles', record.articles, articleSchema),
  ...checkShapes('visits', record.visits, visitSchema),
  ...checkShapes('agreements', record.agreements, agreementSchema),
  ...checkShapes('topics', record.topics, topicSchema),
  ...checkShapes('sectors', record.sectors, sectorSchema),
  ...checkShapes('statements', record.statements, statementSchema),
  ...checkQuotations(record.statements, record.texts),
  ...checkReferences(record),
];

/**
 * Proves the sectors of a record whose other lists were proved group by group.
 * @returns what is wrong; empty where they are sound
 */
export const checkSectors = (record: Parameters<typeof checkSectorReferences>[0]): Problem[] => [
  ...checkShapes('sectors', record.sectors, sectorSchema),
  ...checkSectorReferences(record),
];

const checkShapes = (list: string, items: readonly { id: string }[], schema: z.ZodType): Problem[] => {
  const seen = new Set<string>();
  return items.flatMap((item): Problem[] => {
    const file = `${list}/${item.id}`;
    const twice: Problem[] = seen.has(item.id)
      ? [{ file, field: 'id', message: 'expected an id of its own, found it twice' }]
      : [];
    seen.add(item.id);
    const result = schema.safeParse(item);
    const shape = result.success
      ? []
      : result.error.issues.map(({ path, message }) => ({ file, field: path.join('.'), message }));
    return [...twice, ...shape];
  });
};
