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
 * Names for the sources of one visit, in the order given. An outlet that the text does not name is "Unnamed outlet", told
 * apart by letters; a second text of one outlet gets its date or a number.
 * @param articles reports of the visit first, then follow-ups; each part in the order of ids
 */
export function nameSources(articles: readonly ReadArticle[]): Map<string, SourceName> {
  const names = new Map<string, SourceName>();
  const perOutlet = new Map<string, number>();
  let unnamed = 0;
  for (const article of articles) {
    const outlet = article.facts.outlet.value;
    const date = article.facts.date.value;
    if (outlet === null) {
      const mark = letter(unnamed);
      unnamed += 1;
      const when = date === null ? `undated report ${mark}` : `report ${mark}, ${dateText(date)}`;
      names.set(article.id, { name: `Unnamed outlet, ${when}`, shortName: `Report ${mark}` });
      continue;
    }
    const nth = (perOutlet.get(outlet) ?? 0) + 1;
    perOutlet.set(outlet, nth);
    const parts = [outlet, article.facts.dateline.value, date === null ? 'undated' : dateText(date)].filter(
      (part) => part !== null,
    );
    names.set(article.id, {
      name: parts.join(', '),
      shortName: nth === 1 ? shortOutlet(outlet) : `${shortOutlet(outlet)} (${nth})`,
    });
  }
  return names;
}

/** `Coast Wire / Coast News` is `Coast Wire` in a column head. */
const shortOutlet = (outlet: string): string => outlet.split(/\s*[/|]\s*/u)[0] ?? outlet;
