import countries from 'world-countries';
import type { Codebook } from '../../schemas/codebook.ts';
import { toSlug } from '../slug.ts';
import { withAnd } from './lists.ts';
import { capitalised } from './text.ts';

const bySlug = new Map(countries.map((country) => [toSlug(country.name.common), country]));

/** A party's name: the codebook's, else the general list of countries', else the id with capitals. */
export const partyName = (party: string, codebook: Codebook): string =>
  codebook.parties.find(({ id }) => id === party)?.name ??
  bySlug.get(party)?.name.common ??
  party.split('-').map(capitalised).join(' ');

/** As in running text: `the Marches`. */
export const partyInText = (party: string, codebook: Codebook): string => {
  const own = codebook.parties.find(({ id }) => id === party);
  const article = own ? own.article : codebook.definite.includes(party) ? 'the' : '';
  return article ? `${article} ${partyName(party, codebook)}` : partyName(party, codebook);
};

/** `[kelmora, sundhal]` → `Kelmora and Sundhal`. */
export const partiesInText = (parties: readonly string[], codebook: Codebook): string =>
  withAnd(parties.map((party) => partyInText(party, codebook)));

/** ISO 3166-1 alpha-3, where the party is a country of that list: `CHN`. */
export const partyCode = (party: string, codebook: Codebook): string | null =>
  (bySlug.get(party) ?? bySlug.get(toSlug(partyName(party, codebook))))?.cca3 ?? null;
