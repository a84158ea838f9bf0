import { describe, expect, it } from 'vitest';
import { partiesInText, partyCode, partyName } from '../../../src/lib/wording/parties.ts';
import type { Codebook } from '../../../src/schemas/codebook.ts';

const codebook = { parties: [], definite: [] } as unknown as Codebook;

describe('the name of a party', () => {
  it.each([
    ['cote-divoire', "Côte d'Ivoire", 'CIV'],
    ['cabo-verde', 'Cabo Verde', 'CPV'],
    ['holy-see', 'Holy See', 'VAT'],
    ['norway', 'Norway', 'NOR'],
    ['castellan-islands', 'Castellan Islands', null],
    ['unnamed-in-report-a', 'A country not named', null],
  ])('of %s is “%s”', (party, name, code) => {
    expect(partyName(party, codebook)).toBe(name);
    expect(partyCode(party, codebook)).toBe(code);
  });

  it('that an article does not name is small in running text', () => {
    expect(partiesInText(['norway', 'unnamed-in-report-a'], codebook)).toBe('Norway and a country not named');
  });
});
