import type { Problem } from '../user-error.ts';
import { didYouMean } from './did-you-mean.ts';
import type { YamlPath } from './yaml-lines.ts';

/** Where a sector is named. */
interface Naming {
  file: string;
  /** Where it stands in the file. */
  at: YamlPath;
  /** What messages call the place: `entry 3 (ferry-terminal), sectors`. */
  field: string;
}

/** The problem of a sector that is named and that the codebook does not have; none for one that it has. */
export function unknownSector(sector: string, sectors: readonly { id: string }[], naming: Naming): Problem[] {
  const known = sectors.map(({ id }) => id);
  if (known.includes(sector)) return [];
  return [
    {
      ...naming,
      message: `expected one of ${known.join(', ')}, found "${sector}"${didYouMean(sector, known)}`,
      fix: 'Correct the name, or add the sector to sectors.yaml.',
    },
  ];
}

/** The problems of an entry's list of sectors, `at` and `field` being the entry's. */
export const unknownSectors = (
  named: readonly string[],
  sectors: readonly { id: string }[],
  { file, at, field }: Naming,
): Problem[] =>
  named.flatMap((sector, place) =>
    unknownSector(sector, sectors, { file, at: [...at, 'sectors', place], field: `${field}, sectors` }),
  );
