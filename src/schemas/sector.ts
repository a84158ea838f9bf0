import { z } from 'astro/zod';
import { slug, slugPath } from './common.ts';
import { decidedRecord } from './desk.ts';

/** A sector: a field of cooperation, with what the record holds on it. */
export const sectorSchema = z.strictObject({
  /** `transport` */
  id: slug,
  /** Place in the codebook's list, from 1. */
  order: z.int().positive(),
  /** `Transport` */
  title: z.string(),
  /** What belongs to it, one sentence. */
  scope: z.string(),
  /** OECD DAC CRS codes; empty where the sector is our own. */
  crs: z.array(z.string()),
  /** A few sentences written from the record. */
  brief: z.array(z.string()),
  /** Records in which this is the primary sector, then those in which it is another. */
  agreements: z.array(slugPath),
  alsoIn: z.array(slugPath),
  topics: z.array(slugPath),
  texts: decidedRecord.texts,
});
export type Sector = z.infer<typeof sectorSchema>;
