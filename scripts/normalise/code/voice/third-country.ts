import countries from 'world-countries';
import type { Clause } from '../clause.ts';

/** Names of countries that are names of people as often. */
const PEOPLE: ReadonlySet<string> = new Set(['jordan', 'chad', 'israel', 'georgia', 'dominica', 'marino', 'cyprus']);
const MINIMUM = 4;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
const slugOf = (name: string): string => wordsOf(name.normalize('NFD').replace(/\p{M}/gu, '')).join('-');

/** Word → the one country that it names: from its common name and its people's name. Shared words are left out. */
const COUNTRY_OF: ReadonlyMap<string, string> = (() => {
  const found = new Map<string, string | null>();
  for (const { cca3, name, demonyms } of countries) {
    for (const word of new Set(wordsOf(`${name.common} ${demonyms.eng?.m ?? ''}`))) {
      if (word.length >= MINIMUM && !PEOPLE.has(word)) found.set(word, found.has(word) ? null : cca3);
    }
  }
  return new Map([...found].flatMap(([word, country]) => (country === null ? [] : [[word, country] as const])));
})();

/** A country's id, by any of its names: `kelmora`. */
const CODE_OF: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ cca3, name, altSpellings }) =>
    [...altSpellings, name.official, name.common].map((spelling) => [slugOf(spelling), cca3] as const),
  ),
);

/**
 * Whether a country that is a side of none of the article's visits acts: “Kelmora's foreign ministry criticised …” in an article about two others.
 * A contract that somebody from a third country signs at the visit still counts.
 */
export function isOfThirdCountry(text: string, { subject, action }: Clause, parties: readonly string[]): boolean {
  if (!subject || action === 'signed' || action === 'progress') return false;
  const [head = ''] = text.slice(subject.start, subject.end).split(/[,;(]/, 1);
  const named = wordsOf(head).flatMap((word) => COUNTRY_OF.get(word) ?? []);
  const sides = new Set(parties.map((id) => CODE_OF.get(id) ?? id));
  return (
    named.length > 0 &&
    !named.some((country) => sides.has(country)) &&
    !parties.some((id) => head.toLowerCase().includes(id))
  );
}
