import type { ReadArticle } from '../../read/article-text.ts';
import type { MatterLexicon } from './matter-lexicon.ts';
import type { MatterWord } from './word.ts';
import { isName } from './phrase-bounds.ts';
import { scoreSectors } from './score-sectors.ts';
import { even } from './stretch.ts';
import type { WordReader } from './word-reader.ts';

/** What an article tells elsewhere of the names in a stretch: by sector the share of their other mentions that speak for it. */
export type NameMemory = (words: readonly MatterWord[]) => ReadonlyMap<string, number>;

/** What stands so near a name tells of it. */
const AROUND = 60;
/** So many mentions of a name are looked at. */
const MENTIONS = 8;

/**
 * Remembers what the article says of its names, so that a short reference takes the sector of the full one.
 * @example after `the Veld Line railway`, `the Veld Line` alone speaks for transport
 */
export function nameMemory({ text }: Pick<ReadArticle, 'text'>, lexicon: MatterLexicon, read: WordReader): NameMemory {
  const known = new Map<string, ReadonlyMap<string, number>>();
  const told = (name: string): ReadonlyMap<string, number> => {
    const old = known.get(name);
    if (old) return old;
    const shares = sharesOf(mentionsOf(text, name), (at) => {
      const span = { start: Math.max(0, at - AROUND), end: at + name.length + AROUND };
      const words = read(span).words.filter(({ role }) => role === 'plain');
      return scoreSectors(even(words, true), lexicon)
        .filter(({ strength }) => strength > 1)
        .map(({ sector }) => sector);
    });
    known.set(name, shares);
    return shares;
  };
  return (words) => {
    const all = new Map<string, number>();
    for (const name of namesIn(words, text))
      for (const [sector, share] of told(name)) all.set(sector, Math.max(all.get(sector) ?? 0, share));
    return all;
  };
}

/** Runs of capitalised words, as written. */
function namesIn(words: readonly MatterWord[], text: string): string[] {
  const names: string[] = [];
  for (let from = 0; from < words.length; from += 1) {
    let to = from;
    while (to < words.length && isName(words, to) && (to === from || !words[to]?.mark)) to += 1;
    const [first, last] = [words[from], words[to - 1]];
    if (to > from && first && last) names.push(text.slice(first.start, last.end));
    from = Math.max(from, to);
  }
  return names;
}

function mentionsOf(text: string, name: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0 && places.length < MENTIONS; at = text.indexOf(name, at + name.length))
    places.push(at);
  return places;
}

function sharesOf(mentions: readonly number[], sectorsAt: (at: number) => readonly string[]): Map<string, number> {
  const shares = new Map<string, number>();
  for (const at of mentions)
    for (const sector of new Set(sectorsAt(at))) shares.set(sector, (shares.get(sector) ?? 0) + 1 / mentions.length);
  return shares;
}
