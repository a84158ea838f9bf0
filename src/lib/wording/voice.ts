import countries from 'world-countries';
import type { Codebook } from '../../schemas/codebook.ts';
import type { Speaker } from '../../schemas/statement.ts';
import { partyName } from './parties.ts';

/** Whether a source quotes a side and no person: `Kelmora`, or by an adjective, `Kelmoran`. */
const isSide = (name: string, party: string, codebook: Codebook): boolean => {
  const known = codebook.parties.find(({ id }) => id === party);
  const own = partyName(party, codebook);
  const general = countries.find(({ name: { common } }) => common === own)?.demonyms.eng;
  return [own, ...(known?.names ?? []), ...(known?.demonyms ?? []), general?.m, general?.f].includes(name);
};

/**
 * Whom a source quotes, with office and side: `Jo Lind, chair of the assembly (Sundhal)`. An office that stands in the
 * name is not said twice; a side that is not known is left out, because the source does not say for whom.
 */
export const voiceText = ({ name, office, party }: Speaker, codebook: Codebook): string => {
  if (party && isSide(name, party, codebook)) return partyName(party, codebook);
  const held = office && !name.toLowerCase().startsWith(office.toLowerCase()) ? `${name}, ${office}` : name;
  return party ? `${held} (${partyName(party, codebook)})` : held;
};
