import type { Codebook } from '../../schemas/codebook.ts';

type Term = Codebook['glossary'][number];

/** A stretch of running text; with a term where it is the first mention of one. */
export interface TextPart {
  text: string;
  term: Term | null;
}

const escapeForPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Cuts a text at the first mention of each glossary term: `VL-1 bridges` → [`VL-1` with its term, ` bridges`]. */
export const withTerms = (text: string, glossary: readonly Term[]): TextPart[] => {
  const hits = glossary
    .flatMap((term) => {
      const found = new RegExp(`(?<![\\p{L}\\p{N}])${escapeForPattern(term.term)}(?![\\p{L}\\p{N}])`, 'u').exec(text);
      return found ? [{ term, start: found.index, end: found.index + term.term.length }] : [];
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const parts: TextPart[] = [];
  let at = 0;
  for (const { term, start, end } of hits) {
    if (start < at) continue;
    parts.push({ text: text.slice(at, start), term: null }, { text: text.slice(start, end), term });
    at = end;
  }
  return [...parts, { text: text.slice(at), term: null }].filter((part) => part.text !== '');
};
