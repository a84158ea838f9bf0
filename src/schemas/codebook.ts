import { z } from 'astro/zod';
import { action } from './action.ts';
import { slug } from './common.ts';

/** An action as the codebook explains it to readers, with its crosswalk to other vocabularies. */
export const codebookAction = z.strictObject({
  id: action,
  /** `Signed` */
  title: z.string(),
  /** What it says, one clause: `an instrument was concluded`. */
  meaning: z.string(),
  /** Typical wording. */
  wording: z.array(z.string()),
  cameo: z.array(z.string()),
  plover: z.array(z.string()),
});

/** A sector: its name, what belongs to it, and its OECD DAC CRS codes. */
export const codebookSector = z.strictObject({
  id: slug,
  title: z.string(),
  scope: z.string(),
  crs: z.array(z.string()),
});

/** A matter between two countries that the codebook knows by name. */
export const codebookTopic = z.strictObject({
  id: slug,
  /** Both countries, sorted and joined: `nordhavn-ruritania`. */
  pair: slug,
  /** `Ferry terminal` */
  title: z.string(),
  /** The first is the primary one. */
  sectors: z.array(slug).min(1),
  /** Words or phrases of which any, in a clause's object, points to this matter: `ferry terminal`. */
  terms: z.array(z.string()),
  /** Other names that readers search for: `KKH`. */
  aliases: z.array(z.string()).default([]),
});

/** A country as this corpus calls it, where the general list of countries is not enough. */
export const codebookParty = z.strictObject({
  id: slug,
  /** `Ruritania` */
  name: z.string(),
  /** `the` where running text wants the article: `the Marches`. */
  article: z.enum(['', 'the']).default(''),
  /** Full and other names: `Kingdom of Ruritania`. */
  names: z.array(z.string()).default([]),
  /** Adjectives and names of its people: `Ruritanian`. */
  demonyms: z.array(z.string()).default([]),
  /** Capitals and seats that stand for the government: `Strel`. */
  seats: z.array(z.string()).default([]),
});

/** A place that the record names, for the map. */
export const codebookPlace = z.strictObject({
  id: slug,
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  /** The topic whose matter lies here. */
  topics: z.array(slug).default([]),
  note: z.string().optional(),
});

/** A name or an abbreviation that the record uses. */
export const glossaryEntry = z.strictObject({
  id: slug,
  /** `NRC` */
  term: z.string(),
  /** `Nordhavn-Ruritania Corridor` */
  full: z.string(),
  meaning: z.string(),
});

/** The lists of `content/codebook/` that readers see; published with the record as `codebook.json`. */
export const codebookSchema = z.strictObject({
  actions: z.array(codebookAction),
  sectors: z.array(codebookSector),
  topics: z.array(codebookTopic),
  parties: z.array(codebookParty),
  /** Countries of the general list whose names take the article: `philippines`. */
  definite: z.array(slug),
  places: z.array(codebookPlace),
  glossary: z.array(glossaryEntry),
});
export type Codebook = z.infer<typeof codebookSchema>;
export type CodebookParty = z.infer<typeof codebookParty>;
