import { RERUN_SHARE, SEQUENCE_WORDS } from '../../../src/lib/method/merging-rules.ts';
import { beginsWord, widthAt } from '../code/letters.ts';
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
  const holders = new Map<number, readonly string[]>();
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
    const alone = [original];
    for (const sequence of own) {
      const known = holders.get(sequence);
      if (!known) holders.set(sequence, alone);
      else if (known.length < HOLDERS && !known.includes(original)) holders.set(sequence, [...known, original]);
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

/** Every run of five words as one number, made of the numbers of its words. */
function sequencesOf(text: string): Set<number> {
  const words = wordNumbers(text.toLowerCase());
  const sequences = new Set<number>();
  for (let last = SEQUENCE_WORDS; last <= words.length; last += 1) {
    let sequence = BASIS;
    for (let at = last - SEQUENCE_WORDS; at < last; at += 1) sequence = mixed(sequence, words[at] ?? 0);
    sequences.add(sequence);
  }
  return sequences;
}

/** A number for each run of letters and figures: FNV-1a. */
function wordNumbers(text: string): number[] {
  const words: number[] = [];
  let word = BASIS;
  let isInside = false;
  for (let at = 0; at < text.length; at += widthAt(text, at)) {
    const goesOn = beginsWord(text, at);
    if (goesOn) word = mixed(word, text.codePointAt(at) ?? 0);
    else if (isInside) {
      words.push(word);
      word = BASIS;
    }
    isInside = goesOn;
  }
  if (isInside) words.push(word);
  return words;
}

const BASIS = 0x811c9dc5 | 0;
const mixed = (sum: number, value: number): number => Math.imul(sum ^ value, 0x01000193);
