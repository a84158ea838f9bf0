import countries from 'world-countries';

const MINIMUM = 4;

/** Words that can stand for a state: from every country's names, its people's names and its capital. Lower case. */
export const COUNTRY_WORDS: ReadonlySet<string> = new Set(
  countries
    .flatMap(({ name, demonyms, capital }) => [name.common, demonyms.eng?.m ?? '', ...capital])
    .flatMap((name) => name.toLowerCase().split(/[\s()]+/))
    .filter(
      (word) =>
        word.length >= MINIMUM &&
        ![
          'city',
          'island',
          'islands',
          'south',
          'north',
          'east',
          'west',
          'port',
          'town',
          'saint',
          'guinea',
          'republic',
        ].includes(word),
    ),
);
