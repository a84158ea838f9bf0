import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';

/** So much of a word must agree: what the index takes for one word, such as `vaccine` and `vaccines`. */
const STEM = 6;

const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u);

/** The words by which a page can be found; null where it is not indexed. */
function findableWords(html: string): Set<string> | null {
  const { document } = parseHTML(html);
  const body = document.querySelector('[data-pagefind-body]');
  if (!body) return null;
  for (const part of body.querySelectorAll('[data-pagefind-ignore], script, style, svg')) part.remove();
  const notes = [...body.querySelectorAll('[data-pagefind-meta]')].map(
    (part) => part.getAttribute('data-pagefind-meta')?.replace(/^[a-z]+:/u, '') ?? '',
  );
  return new Set(wordsOf([body.textContent, ...notes].join(' ')).map((word) => word.slice(0, STEM)));
}

/** Counts the pages that hold all words of each query, by reading every page. */
export function exactScan(dist: string, queries: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map(queries.map((query) => [query, 0]));
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue;
    const html = readFileSync(join(dist, file), 'utf8');
    const words = html.includes('data-pagefind-body') ? findableWords(html) : null;
    if (!words) continue;
    for (const query of queries)
      if (wordsOf(query).every((word) => words.has(word.slice(0, STEM))))
        counts.set(query, (counts.get(query) ?? 0) + 1);
  }
  return counts;
}
