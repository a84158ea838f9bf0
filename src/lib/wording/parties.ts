import type { Codebook } from '../../schemas/codebook.ts';
import { LISTED_COUNTRIES } from '../countries.ts';
import { toSlug } from '../slug.ts';
import { withAnd } from './lists.ts';
import { capitalised } from './text.ts';

const byId = new Map(LISTED_COUNTRIES.map((listed) => [listed.id, listed]));

/** Ids of countries that an article does not name begin so; see `unnamedIn` in the reader. */
export const isUnnamed = (party: string): boolean => party.startsWith('unnamed-in-');

/** A party's name: the codebook's, else the general list of countries', else the id with capitals; a party that its article does not name has none. */
export const partyName = (party: string, codebook: Codebook): string =>
  codebook.parties.find(({ id }) => id === party)?.name ??
  byId.get(party)?.name ??
  (isUnnamed(party) ? 'A country not named' : null) ??
  party.split('-').map(capitalised).join(' ');

/** As in running text: `the Marches`. */
export const partyInText = (party: string, codebook: Codebook): string => {
  if (isUnnamed(party)) return 'a country not named';
  const own = codebook.parties.find(({ id }) => id === party);
  const article = own ? own.article : codebook.definite.includes(party) ? 'the' : '';
  return article ? `${article} ${partyName(party, codebook)}` : partyName(party, codebook);
};

/** `[kelmora, sundhal]` → `Kelmora and Sundhal`. */
export const partiesInText = (parties: readonly string[], codebook: Codebook): string =>
  withAnd(parties.map((party) => partyInText(party, codebook)));

/** ISO 3166-1 alpha-3, where the party is a country of that list: `CHN`. */
export const partyCode = (party: string, codebook: Codebook): string | null =>
  (byId.get(party) ?? byId.get(toSlug(partyName(party, codebook))))?.country.cca3 ?? null;
