import type { CountryLexicon } from '../actors/country-lexicon.ts';
import { type Word as NameWord, wordsOfPart } from '../actors/words.ts';
import type { Span } from '../clause.ts';
import type { Token } from '../grammar/token.ts';
import type { Lexemes } from './lexeme.ts';
import { type MatterWord, readWords, type Role } from './word.ts';

/** Names that are no matters. */
export interface KnownNames {
  countries: CountryLexicon;
  /** Ids of the two countries of the visit. */
  pair: readonly string[];
  /** Keys of the words of people's names, see `findPeople`. */
  people: ReadonlySet<string>;
}

/**
 * The words of a sentence, each with its role.
 * @example `President Aldo Ferri thanked Ruritania` makes Aldo and Ferri persons, Ruritania `own` where it is of the pair
 */
export function readMatterWords(
  text: string,
  sentence: Span,
  tokens: readonly Token[],
  names: KnownNames,
  lexemes: Lexemes,
): MatterWord[] {
  const countries = countryRoles(wordsOfPart(text, sentence), names);
  const words = readWords(tokens, lexemes);
  for (const [place, word] of words.entries()) {
    const country = countries.get(word.start);
    const named = country === 'foreign' && (isInName(word, words[place + 1]) || isOfMoney(text, word.end));
    if (country) word.role = named ? 'plain' : country;
    else if (word.lexeme.capital && names.people.has(word.key)) word.role = 'person';
    word.opens = lexemes.mayOpenTerm(word.lexeme, words[place + 1]?.lexeme);
  }
  return words;
}

/** A country inside the name of something else: `the Kelmora River`. */
const isInName = ({ tag }: MatterWord, next: MatterWord | undefined): boolean =>
  tag === 'PROPN' && next !== undefined && !next.mark && next.tag === 'PROPN' && next.lexeme.capitalised;

/** A country that says whose money an amount is in: `US$ 3 billion`. */
const isOfMoney = (text: string, end: number): boolean => /^\s?\p{Sc}/u.test(text.slice(end, end + 2));

/** Where names of countries stand: offset of each word to its role. */
function countryRoles(names: readonly NameWord[], { pair, countries }: KnownNames): Map<number, Role> {
  const roles = new Map<number, Role>();
  for (let index = 0; index < names.length; index += 1) {
    const hit = countries.at(names, index);
    if (!hit) continue;
    const language = hit.form === 'demonym' && names[index - 1]?.key === 'in';
    const role: Role = pair.includes(hit.country) ? 'own' : language ? 'plain' : 'foreign';
    for (const name of names.slice(index, index + hit.length)) roles.set(name.start, role);
    index += hit.length - 1;
  }
  return roles;
}
