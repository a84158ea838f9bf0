import type { CountryForm, CountryLexicon } from './country-lexicon.ts';
import type { IntroducedCountry } from './introduced-countries.ts';
import { indexPhrases } from './words.ts';

/** The general lexicon with an article's own countries added; the general one wins. */
export function withIntroduced(base: CountryLexicon, introduced: readonly IntroducedCountry[]): CountryLexicon {
  if (introduced.length === 0) return base;
  const forms = (country: IntroducedCountry): [string, CountryForm][] => [
    ...[country.name, ...(country.names ?? []), ...(country.kinds ?? [])].map((text): [string, CountryForm] => [
      text,
      'name',
    ]),
    ...country.demonyms.map((text): [string, CountryForm] => [text, 'demonym']),
    ...country.seats.map((text): [string, CountryForm] => [text, 'seat']),
  ];
  const phrases = indexPhrases(
    introduced.flatMap((country) =>
      forms(country).map(([text, form]) => [text, { country: country.id, form }] as const),
    ),
  );
  const names = new Map([...base.names, ...introduced.map((country) => [country.id, country.name] as const)]);
  return {
    ...base,
    names,
    at: (words, index) => {
      const known = base.at(words, index);
      if (known || !words[index]?.capital) return known;
      const found = phrases.at(words, index);
      return found && { ...found.value, length: found.length };
    },
  };
}
