import { RERUN_SHARE, SEQUENCE_WORDS } from '../../../src/lib/method/merging-rules.ts';
import type { ReadArticle } from '../read/article-text.ts';
import { byText } from './sort.ts';

/** A source whose wording is another's. */
export interface Rerun {
  /** The article that it repeats. */
  of: string;
  /** Share of its word sequences that stand in that article too, between 0 and 1. */
  share: number;
}

/** Fewer sequences than this tell nothing. */
const LEAST = 40;
/** Articles remembered for one sequence: a phrase that more hold is common property. */
const HOLDERS = 8;

/**
 * Finds the sources that repeat another's copy: a wire story on a second site, cut or with a line added. Each sequence of
 * five words is looked up once, so the time grows with the words, not with the pairs of articles.
 * @param articles the sources of one visit
 * @returns for each rerun what it repeats: the earlier dated article, of equals the longer
 */
export function findReruns(articles: readonly ReadArticle[]): Map<string, Rerun> {
  const reruns = new Map<string, Rerun>();
  if (articles.length < 2) return reruns;
  const holders = new Map<number, string[]>();
  const ordered = [...articles].sort(
    (a, b) =>
      byText(a.facts.date.value ?? '9999', b.facts.date.value ?? '9999') ||
      b.text.length - a.text.length ||
      byText(a.id, b.id),
  );
  for (const { id, text } of ordered) {
    const own = sequencesOf(text);
    const found = own.size < LEAST ? null : mostShared(own, holders);
    if (found && found.share >= RERUN_SHARE) reruns.set(id, found);
    const original = reruns.get(id)?.of ?? id;
    for (const sequence of own) {
      const known = holders.get(sequence);
      if (!known) holders.set(sequence, [original]);
      else if (known.length < HOLDERS && !known.includes(original)) known.push(original);
    }
  }
  return reruns;
}

const mostShared = (own: ReadonlySet<number>, holders: ReadonlyMap<number, readonly string[]>): Rerun | null => {
  const shared = new Map<string, number>();
  for (const sequence of own)
    for (const holder of holders.get(sequence) ?? []) shared.set(holder, (shared.get(holder) ?? 0) + 1);
  const [best] = [...shared].sort(([a, x], [b, y]) => y - x || byText(a, b));
  return best ? { of: best[0], share: best[1] / own.size } : null;
};

/** Every run of five words as one number (FNV-1a over their letters). */
function sequencesOf(text: string): Set<number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const joined = words.join(' ');
  const sequences = new Set<number>();
  let start = 0;
  let end = words.slice(0, SEQUENCE_WORDS - 1).join(' ').length;
  words.slice(SEQUENCE_WORDS - 1).forEach((last, at) => {
    end += last.length + 1;
    sequences.add(hashOf(joined, start, end));
    start += (words[at]?.length ?? 0) + 1;
  });
  return sequences;
}

const hashOf = (text: string, start: number, end: number): number => {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};
