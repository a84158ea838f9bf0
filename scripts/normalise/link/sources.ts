import { dateText } from '../../../src/lib/dates.ts';
import type { ReadArticle } from '../read/article-text.ts';

/** How the record calls a source. */
export interface SourceName {
  /** In a citation: `Coast Wire, Strel, 14 March 2024`. */
  name: string;
  /** In a column head: `WAI`. */
  shortName: string;
}

/** `A`, `B`, … `Z`, `AA`, … for the nth unnamed source, from 0. */
const letter = (index: number): string =>
  (index < 26 ? '' : letter(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/**
 * Names for the sources of one visit, in the order given; no two have one short name. An outlet that the text does not name
 * is "Unnamed outlet", told apart by letters; a second text of one outlet gets a number.
 * @param articles reports of the visit first, then follow-ups; each part in the order of ids
 * @param known names that articles have from another visit, by article: they keep them
 */
export function nameSources(
  articles: readonly ReadArticle[],
  known: ReadonlyMap<string, SourceName> = new Map(),
): Map<string, SourceName> {
  const taken = new Set(articles.flatMap(({ id }) => known.get(id)?.shortName ?? []));
  const named = articles.map(({ id, facts }): [string, SourceName] => {
    const name = known.get(id) ?? nameOf(facts, taken);
    taken.add(name.shortName);
    return [id, name];
  });
  return new Map(named);
}

/** @param taken short names that other sources have */
function nameOf({ outlet, date, dateline }: ReadArticle['facts'], taken: ReadonlySet<string>): SourceName {
  const day = date.value === null ? null : dateText(date.value);
  if (outlet.value === null) {
    const mark = firstFree(letter, (one) => !taken.has(`Report ${one}`));
    const name = day === null ? `undated report ${mark}` : `report ${mark}, ${day}`;
    return { name: `Unnamed outlet, ${name}`, shortName: `Report ${mark}` };
  }
  const short = shortOutlet(outlet.value);
  return {
    name: [outlet.value, dateline.value, day ?? 'undated'].filter((part) => part !== null).join(', '),
    shortName: firstFree(
      (index) => (index === 0 ? short : `${short} (${index + 1})`),
      (name) => !taken.has(name),
    ),
  };
}

/** The first of a series that may be had. */
function firstFree(nth: (index: number) => string, isFree: (text: string) => boolean): string {
  let index = 0;
  while (!isFree(nth(index))) index += 1;
  return nth(index);
}

/** `Coast Wire / Coast News` is `Coast Wire` in a column head. */
const shortOutlet = (outlet: string): string => outlet.split(/\s*[/|]\s*/u)[0] ?? outlet;
