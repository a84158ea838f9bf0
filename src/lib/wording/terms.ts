import type { Codebook } from '../../schemas/codebook.ts';

type Term = Codebook['glossary'][number];

const escapeForPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const escapeAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** A tag or a comment, or the text up to the next one; what an attribute quotes may hold `>`. */
const PIECE = /<!--[\s\S]*?-->|<(?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+/g;
const TAG = /^<(?<close>\/)?(?<name>[a-z][a-z0-9-]*)/i;

/** Inside these no term is linked: they lead somewhere already, are read out as names, or are no running text. */
const SKIPPED = new Set(
  'a button h1 h2 h3 label option script select style summary svg textarea title th caption ins del mark noscript'.split(
    ' ',
  ),
);

/** All terms as one pattern, longer ones first. */
const patternOf = (glossary: readonly Term[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${[...glossary]
      .map(({ term }) => term)
      .sort((a, b) => b.length - a.length)
      .map(escapeForPattern)
      .join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );

/**
 * Links each glossary term where it first appears in the running text of a page.
 * `<p>the VL-1 and the VL-1</p>` → the first `VL-1` leads to `<page>#term-vl-1`.
 * @param page the glossary's address
 */
export const linkTerms = (html: string, glossary: readonly Term[], page: string): string => {
  // Most pages hold few of the terms, and looking for these alone is much faster.
  const present = glossary.filter(({ term }) => html.includes(term));
  if (present.length === 0) return html;
  const byTerm = new Map(present.map((term) => [term.term, term]));
  const pattern = patternOf(present);
  const linked = new Set<string>();
  let skipping: string | null = null;
  let depth = 0;
  return html.replace(PIECE, (piece) => {
    if (linked.size === present.length) return piece;
    if (piece.startsWith('<')) {
      const { name, close } = TAG.exec(piece)?.groups ?? {};
      if (skipping === null && !close && name && SKIPPED.has(name)) [skipping, depth] = [name, 0];
      if (skipping !== null && name === skipping && !piece.endsWith('/>')) depth += close ? -1 : 1;
      if (depth === 0) skipping = null;
      return piece;
    }
    if (skipping !== null) return piece;
    return piece.replace(pattern, (found) => {
      const term = byTerm.get(found);
      if (!term || linked.has(found)) return found;
      linked.add(found);
      return `<a class="term" href="${page}#term-${term.id}" title="${escapeAttribute(term.full)}">${found}</a>`;
    });
  });
};
