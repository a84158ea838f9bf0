import { join } from 'node:path';
import { rememberingFew } from '../../remembering.ts';
import { type FilterModel, widthOf } from '../filters/filter-model.ts';
import { filterLines, readFilters } from '../filters/filter-table.ts';
import { WordFilters } from '../filters/word-filters.ts';
import { tagAt, VECTORLESS, type WordRow, wordNumbersOf } from '../filters/word-row.ts';
import { readModelLines } from '../weight-table.ts';
import type { WordVectors } from '../word-vectors.ts';
import type { MatterLexicon } from './matter-lexicon.ts';
import type { Stretch } from './stretch.ts';
import { asides } from './telling-words.ts';

const FILE = 'sector-filters.tsv';

/** Filters over the words of a clause's sentence, and what their answers say to each sector, in the order of the model's `bias`. */
export interface SectorFilters {
  filters: FilterModel;
  vectors: WordVectors;
}

/** The words of a stretch as filters see them; countries and people are names like any other: no filter looks for one of them. */
export const rowOf = (stretch: Stretch, lexicon: MatterLexicon): WordRow => (stretch.row ??= readRow(stretch, lexicon));

function readRow(stretch: Stretch, lexicon: MatterLexicon): WordRow {
  const aside = asides(stretch, lexicon);
  const numberOf = ({ role, lexeme }: Stretch['words'][number], place: number): number =>
    aside.has(place) ? VECTORLESS.unknown : role === 'plain' ? lexeme.number : VECTORLESS.name;
  return { words: stretch.words.map(numberOf), tags: stretch.words.map(({ tag }) => tagAt(tag)) };
}

/** What filters say of a row to each sector; several clauses of a sentence ask for the same. */
export const toldBy = rememberingFew(({ filters, vectors }: SectorFilters) => {
  const reader = new WordFilters(filters, wordNumbersOf(vectors));
  return rememberingFew((row: WordRow) => {
    const told = new Float64Array(filters.questions);
    reader.read(row);
    reader.addTo(told);
    return told;
  });
});

/**
 * Reads the filters, written by `npm run train`.
 * @param folder of the models
 * @param sectors how many there are
 * @throws UserError when a line is malformed or missing
 */
export async function loadSectorFilters(folder: string, vectors: WordVectors, sectors: number): Promise<SectorFilters> {
  const path = join(folder, FILE);
  const lines = await readModelLines(path);
  const width = widthOf(vectors.dimensions);
  return { filters: readFilters(lines, { file: path, width, questions: sectors }), vectors };
}

/** The file's text. */
export const sectorFiltersFile = (filters: FilterModel): string => `${filterLines(filters)}\n`;
