import countries, { type Country } from 'world-countries';
import { toSlug } from './slug.ts';

/** A country of the general list. */
export interface ListedCountry {
  /** Its short name in lower case with hyphens. */
  id: string;
  /** English short name. */
  name: string;
  country: Country;
}

/** Those that the general list calls by another name than they go by at the UN. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  'Cape Verde': 'Cabo Verde',
  'Ivory Coast': "Côte d'Ivoire",
  'Vatican City': 'Holy See',
};

/** All countries and territories of the general list. */
export const LISTED_COUNTRIES: readonly ListedCountry[] = countries.map((country) => {
  const name = SHORT_NAMES[country.name.common] ?? country.name.common;
  return { id: toSlug(name), name, country };
});
