import { ANY_COUNTRY, countryKeys } from './country-terms.ts';
import type { MatterLexicon, SectorTerm } from './matter-lexicon.ts';
import type { MatterWord } from './word.ts';
import type { Stretch } from './stretch.ts';
import { type Found, longestFrom } from '../phrase-index.ts';

/**
 * The words of a stretch that belong to a sector's vocabulary; of terms that overlap the longest.
 * Words that only look like one are left out: verbs, people, the two countries, and `who` for `WHO`.
 * @example in `to train officials who run Port Amity`: nothing
 */
export const findSectorTerms = (stretch: Stretch, lexicon: MatterLexicon): readonly Found<SectorTerm>[] =>
  (stretch.terms ??= searchTerms(stretch, lexicon));

function searchTerms({ words, gaps }: Stretch, lexicon: MatterLexicon): Found<SectorTerm>[] {
  const named = words.some(({ lexeme }) => lexeme.countryCue) ? findCountryTerms(words, lexicon) : NONE;
  const found = [...named];
  let behind = 0;
  for (const [place, { tag, role, lexeme, opens }] of words.entries()) {
    const terms = place >= behind && (opens || gaps) ? lexeme.terms : null;
    const term = terms && longestFrom(terms, words, place);
    if (term) behind = term.to;
    const meant = term && meantBy(term, words, named);
    if (meant) found.push(meant);
    else if (tag === 'VERB' && role === 'plain' && lexeme.deed && !named.some(({ from }) => from === place))
      found.push({ from: place, to: place + 1, values: [lexeme.deed] });
  }
  return named.length > 0 ? found.sort((a, b) => a.from - b.from) : found;
}

const NONE: readonly Found<SectorTerm>[] = [];

/** A term as far as its words mean it; null where they do not. */
function meantBy(
  term: Found<SectorTerm>,
  words: readonly MatterWord[],
  named: readonly Found<SectorTerm>[],
): Found<SectorTerm> | null {
  if (named.some((one) => one.from < term.to && term.from < one.to) || isNoTerm(words, term)) return null;
  if (!term.values.some(({ acronym }) => acronym) || isInCapitals(words, term)) return term;
  const values = term.values.filter(({ acronym }) => !acronym);
  return values.length > 0 ? { ...term, values } : null;
}

/** One word that only looks like a term. */
const isNoTerm = (words: readonly MatterWord[], { from, to }: Found<SectorTerm>): boolean =>
  to - from === 1 && (isDoing(words, from) || isPartOfName(words, from));

function isInCapitals(words: readonly MatterWord[], { from, to }: Found<SectorTerm>): boolean {
  for (let place = from; place < to; place += 1) if (!words[place]?.lexeme.upperCase) return false;
  return true;
}

/** Terms with the name of any country in them: `one-{country} policy`. */
function findCountryTerms(words: readonly MatterWord[], lexicon: MatterLexicon): Found<SectorTerm>[] {
  const named = countryKeys(words);
  if (!named) return [];
  const { words: keyed, places } = named;
  return lexicon.sectors
    .find(keyed)
    .filter(({ from, to }) => to - from > 1 && keyed.slice(from, to).some(({ key }) => key === ANY_COUNTRY))
    .map(({ from, to, values }) => ({ from: places[from] ?? 0, to: places[to] ?? words.length, values }));
}

const opensObject = ({ tag }: MatterWord): boolean => tag === 'DET' || tag === 'PRON' || tag === 'NUM';

const RELATIVE = new Set(['that', 'which', 'who', 'this', 'these']);

/** Words that only tell how something is done: `as well as`, `can be seen`. */
const NO_MATTER: ReadonlySet<MatterWord['tag']> = new Set(['ADP', 'ADV', 'AUX', 'CCONJ', 'SCONJ', 'DET', 'PRON']);

/** A verb is no matter, even where a noun looks like it: `the days will pass`, `to train`, `lending them a bronze`. */
function isDoing(words: readonly MatterWord[], place: number): boolean {
  const word = words[place];
  if (word && NO_MATTER.has(word.tag)) return true;
  if (word?.tag !== 'VERB') return false;
  const [before, next] = [words[place - 1], words[place + 1]];
  if (before?.tag === 'AUX' || before?.key === 'to') return true;
  return next !== undefined && !next.mark && opensObject(next) && !RELATIVE.has(next.key);
}

const LOCATES = new Set(['at', 'in', 'from', 'near', 'of', 'to', 'off', 'via', 'into', 'between']);

/** A person or one of the two countries, or the first word of a place’s name: `at Port Amity`. */
function isPartOfName(words: readonly MatterWord[], place: number): boolean {
  const [before, word, next] = [words[place - 1], words[place], words[place + 1]];
  if (word?.role === 'person' || word?.role === 'own') return true;
  if (!word || !before || !LOCATES.has(before.key) || !next || next.mark) return false;
  return word.lexeme.capitalised && next.lexeme.capitalised && next.tag === 'PROPN';
}
