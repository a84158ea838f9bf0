import { z } from 'astro/zod';
import { action } from './action.ts';
import { lineageRelation } from './agreement.ts';
import { slug, slugPath, statementId } from './common.ts';
import { decidedRecord } from './desk.ts';

/**
 * The topic of every bare count of instruments ("over 20 agreements covering …"), whatever the pair. Its record holds what
 * the sources count and no matter of its own, so it is never counted as an agreement.
 */
export const COUNT_TOPIC = 'instruments-signed';

/** One visit's stand on a topic. */
export const topicStage = z.strictObject({
  visit: slug,
  relation: lineageRelation,
  /** Null where the visit's sources do not mention it. */
  agreement: slugPath.nullable(),
  action: action.nullable(),
  /** The statement whose wording stands for the visit. */
  wording: statementId.nullable(),
});

/** The same matter between the same pair of countries, across visits. */
export const topicSchema = z.strictObject({
  /** `nordhavn-ruritania/ferry-terminal` */
  id: slugPath,
  topic: slug,
  pair: slug,
  /** `Ferry terminal` */
  title: z.string(),
  /** Whether the codebook knows the matter, or its name was made from the sources' words. */
  titleFrom: z.enum(['clause', 'codebook', 'desk']),
  aliases: z.array(z.string()),
  sectors: z.array(slug).min(1),
  /** From the first visit that mentions it to the pair's last, in the order of visits. */
  course: z.array(topicStage).min(1),
  ...decidedRecord,
});
export type Topic = z.infer<typeof topicSchema>;
