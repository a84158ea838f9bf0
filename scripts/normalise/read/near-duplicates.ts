import type { Problem } from '../user-error.ts';
import type { ReadArticle } from './article-text.ts';
import { bareWords } from './page-words.ts';
import { RowHolders } from './row-holders.ts';

/** Words in a row that two texts are compared by. */
const ROW = 5;
/** One row in so many is compared; the same ones in every text. */
const SAMPLED = 4;
/** Share of the shorter text's rows from which two texts are told. */
const LIKE = 0.6;
/** Texts remembered for a row: a hundred copies of one article are told by the first few. */
const REMEMBERED = 8;
/** With fewer sampled rows a share says nothing. */
const FEWEST = 5;

/**
 * Articles that say mostly the same in the same words: a copy, a rerun, an earlier edition. They are told, not refused:
 * a rerun is a fact about a source.
 */
export const nearDuplicates = (articles: readonly ReadArticle[]): Problem[] =>
  duplicatesAmong(articles.map(({ file, text }) => ({ file, rows: sampledRows(text) })));

/** A text by a sample of its rows of words: what copies share. */
export interface TextSample {
  file: string;
  /** Each once. */
  rows: Uint32Array;
}

/** The near-duplicates among texts of which only a sample is at hand. */
export function duplicatesAmong(samples: readonly TextSample[]): Problem[] {
  const holders = new RowHolders(
    samples.reduce((total, { rows }) => total + rows.length, 0),
    REMEMBERED,
  );
  /** By place of an earlier text, how many rows the text at hand shares with it. */
  const shared = new Uint32Array(samples.length);
  return samples.flatMap(({ file, rows }, at) => {
    const met: number[] = [];
    const onHolder = (other: number): void => {
      if ((shared[other] = (shared[other] ?? 0) + 1) === 1) met.push(other);
    };
    for (const row of rows) holders.add(row, at, onHolder);
    const other = met.reduce((best, one) => (isMore(shared, one, best) ? one : best), met[0] ?? 0);
    const count = shared[other] ?? 0;
    for (const one of met) shared[one] = 0;
    const shorter = Math.min(rows.length, samples[other]?.rows.length ?? 0);
    if (shorter < FEWEST || count < shorter * LIKE) return [];
    return [note(file, samples[other]?.file ?? '', count / shorter)];
  });
}

/** Whether one place counts more than another; of equals the first comes first. */
const isMore = (counts: Uint32Array, one: number, other: number): boolean => {
  const [own, others] = [counts[one] ?? 0, counts[other] ?? 0];
  return own > others || (own === others && one < other);
};

const note = (file: string, other: string, share: number): Problem => ({
  file,
  message:
    share > 0.99
      ? `has the words of ${other}`
      : `has ${Math.round(share * 100)} % of its wording in common with ${other}`,
  fix: 'Remove one of the two if they are the same article; two sources that print one report may both stay.',
});

/** Hashes of the sampled rows of words of a text, each once. */
export const sampledRows = (text: string): Uint32Array => {
  const words = bareWords(text).split(' ');
  const rows = new Set<number>();
  for (let at = 0; at + ROW <= words.length; at += 1) {
    const hash = hashOf(words.slice(at, at + ROW).join(' '));
    if (hash % SAMPLED === 0) rows.add(hash);
  }
  return Uint32Array.from(rows);
};

/** FNV-1a, 32 bits. */
const hashOf = (words: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};
