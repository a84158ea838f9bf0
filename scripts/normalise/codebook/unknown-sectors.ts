import type { Problem } from '../user-error.ts';
import { didYouMean } from './did-you-mean.ts';
import type { YamlPath } from './yaml-lines.ts';

/** The entry of a list that names sectors. */
interface Naming {
  file: string;
  /** Where its sectors stand in the file. */
  at: YamlPath;
  /** What messages call the entry: `entry 3 (ferry-terminal)`. */
  field: string;
}

/** A problem for each sector that is named and that the codebook does not have. */
export const unknownSectors = (
  named: readonly string[],
  sectors: readonly { id: string }[],
  { file, at, field }: Naming,
): Problem[] => {
  const known = sectors.map(({ id }) => id);
  return named.flatMap((sector, place): Problem[] => {
    if (known.includes(sector)) return [];
    const message = `expected one of ${known.join(', ')}, found "${sector}"${didYouMean(sector, known)}`;
    return [
      {
        file,
        at: [...at, place],
        field: `${field}, sectors`,
        message,
        fix: 'Correct the name, or add the sector to sectors.yaml.',
      },
    ];
  });
};
