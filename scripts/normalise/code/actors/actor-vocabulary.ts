import { join } from 'node:path';
import { z } from 'astro/zod';
import { slug } from '../../../../src/schemas/common.ts';
import { readYaml } from '../../codebook/read-yaml.ts';
import { countryNames } from './country-lexicon.ts';
import { type FormerState, formerState } from './former-states.ts';
import { type Leaders, leadersSchema } from './leader-index.ts';
import { type Organisation, organisation } from './organisations.ts';
import { sidesSchema, type SideVocabulary } from './side-vocabulary.ts';

const list = z.array(z.string());

/** An office by its head noun: an entry of `offices` in `offices.yaml`. */
export const officeEntry = z.strictObject({
  id: slug,
  rank: z.enum(['head', 'minister', 'envoy', 'other']),
  /** Set where only one country has an office of that name. */
  country: slug.optional(),
  /** Titles that go with a name: `foreign secretary`. */
  names: list,
});
export type OfficeEntry = z.infer<typeof officeEntry>;

/** `content/codebook/offices.yaml` */
export const officesSchema = z.strictObject({
  offices: z.array(officeEntry),
  modifiers: list,
  loose: list,
  honorifics: list,
  particles: list,
  bodies: list,
  notNames: list,
  nameOpeners: list,
  landOpeners: list,
  landKinds: list,
  collective: list,
  sideNouns: list,
  outsiders: list,
});

/** `content/codebook/visits.yaml` */
export const visitsSchema = z.strictObject({
  kinds: list,
  nouns: list,
  going: list,
  arriving: list,
  staying: list,
  treated: list,
  ceremonies: list,
  trains: list,
  leaving: list,
  homecoming: list,
  hosting: list,
  meeting: list,
  unreal: list,
  unrealAfter: list,
  stateWords: list,
  businessWords: list,
  sportWords: list,
  localWords: list,
  cancelled: list,
  remote: list,
  events: list,
  occasionLeads: list,
  placeNouns: list,
  descriptions: z.strictObject({
    official: z.record(z.string(), list),
    island: list,
    landlocked: list,
    nouns: list,
  }),
});

/** General English for offices, visits and countries, as the codebook folder has it. */
export interface ActorVocabulary {
  offices: z.infer<typeof officesSchema>;
  visits: z.infer<typeof visitsSchema>;
  countries: z.infer<typeof countryNames>[];
  formerStates: FormerState[];
  organisations: Organisation[];
  /** Towns by country: `{ ruritania: [Strel] }`. */
  towns: Record<string, string[]>;
  leaders: Leaders;
  /** Firms and agencies by country. */
  firms: Record<string, string[]>;
  sides: SideVocabulary;
}

/**
 * Reads the general vocabulary of a codebook folder.
 * @param folder e.g. `content/codebook`
 * @throws UserError when a list is missing or malformed
 */
export async function loadActorVocabulary(folder: string): Promise<ActorVocabulary> {
  const [offices, visits, countries, formerStates, towns, organisations, leaders, firms, sides] = await Promise.all([
    readYaml(join(folder, 'offices.yaml'), officesSchema),
    readYaml(join(folder, 'visits.yaml'), visitsSchema),
    readYaml(join(folder, 'country-names.yaml'), z.array(countryNames)),
    readYaml(join(folder, 'former-states.yaml'), z.array(formerState)),
    readYaml(join(folder, 'towns.yaml'), z.record(slug, list)),
    readYaml(join(folder, 'organisations.yaml'), z.array(organisation)),
    readYaml(join(folder, 'leaders.yaml'), leadersSchema),
    readYaml(join(folder, 'firms.yaml'), z.record(slug, list)),
    readYaml(join(folder, 'language', 'sides.yaml'), sidesSchema),
  ]);
  return { offices, visits, countries, formerStates, towns, organisations, leaders, firms, sides };
}
