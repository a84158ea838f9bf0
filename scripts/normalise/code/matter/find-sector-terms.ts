import { ANY_COUNTRY, countryKeys } from './country-terms.ts';
import type { MatterLexicon, SectorTerm } from './matter-lexicon.ts';
import type { MatterWord } from './matter-word.ts';
import type { Stretch } from './stretch.ts';
import type { Found } from '../phrase-index.ts';

/**
 * The words of a stretch that belong to a sector's vocabulary; of terms that overlap the longest.
 * Words that only look like one are left out: verbs, people, the two countries, and `who` for `WHO`.
 * @example in `to train officials who run Port Amity`: nothing
 */
export const findSectorTerms = (stretch: Stretch, lexicon: MatterLexicon): readonly Found<SectorTerm>[] =>
  (stretch.terms ??= searchTerms(stretch.words, lexicon));

function searchTerms(words: readonly MatterWord[], lexicon: MatterLexicon): Found<SectorTerm>[] {
  const named = findCountryTerms(words, lexicon);
  const found = [...named];
  for (const term of lexicon.sectors.find(words)) {
    if (named.some((one) => one.from < term.to && term.from < one.to) || isNoTerm(words, term)) continue;
    const values = isInCapitals(words, term) ? term.values : withoutAcronyms(term.values);
    if (values.length > 0) found.push(values === term.values ? term : { ...term, values });
  }
  const plain = found.length;
  words.forEach(({ tag }, place) => {
    const deed = tag === 'VERB' ? deedAt(words, place, lexicon) : undefined;
    if (deed && !found.slice(0, plain).some(({ from }) => from === place)) found.push(deed);
  });
  return named.length > 0 || found.length > plain ? found.sort((a, b) => a.from - b.from) : found;
}

/** One word that only looks like a term. */
const isNoTerm = (words: readonly MatterWord[], { from, to }: Found<SectorTerm>): boolean =>
  to - from === 1 && (isDoing(words, from) || isPartOfName(words, from));

function isInCapitals(words: readonly MatterWord[], { from, to }: Found<SectorTerm>): boolean {
  for (let place = from; place < to; place += 1) {
    const { text = '' } = words[place] ?? {};
    if (text !== text.toUpperCase()) return false;
  }
  return true;
}

const withoutAcronyms = (values: readonly SectorTerm[]): readonly SectorTerm[] =>
  values.some(({ acronym }) => acronym) ? values.filter(({ acronym }) => !acronym) : values;

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

/** A verb that tells its field: `to dredge the channel`. */
function deedAt(words: readonly MatterWord[], place: number, { deeds }: MatterLexicon): Found<SectorTerm> | undefined {
  const word = words[place];
  const term = word?.tag === 'VERB' && word.role === 'plain' ? deeds.get(word.key) : undefined;
  return term && { from: place, to: place + 1, values: [term] };
}

const BEFORE_OBJECT = new Set<MatterWord['tag']>(['DET', 'PRON', 'NUM']);

const RELATIVE = new Set(['that', 'which', 'who', 'this', 'these']);

/** A verb is no matter, even where a noun looks like it: `the days will pass`, `to train`, `lending them a bronze`. */
function isDoing(words: readonly MatterWord[], place: number): boolean {
  const word = words[place];
  if (word?.tag === 'ADP') return true;
  if (word?.tag !== 'VERB') return false;
  const [before, next] = [words[place - 1], words[place + 1]];
  if (before?.tag === 'AUX' || before?.key === 'to') return true;
  return next !== undefined && !next.mark && BEFORE_OBJECT.has(next.tag) && !RELATIVE.has(next.key);
}

const LOCATES = new Set(['at', 'in', 'from', 'near', 'of', 'to', 'off', 'via', 'into', 'between']);

/** A person or one of the two countries, or the first word of a place’s name: `at Port Amity`. */
function isPartOfName(words: readonly MatterWord[], place: number): boolean {
  const [before, word, next] = [words[place - 1], words[place], words[place + 1]];
  if (word?.role === 'person' || word?.role === 'own') return true;
  if (!word || !before || !LOCATES.has(before.key) || !next || next.mark) return false;
  return [word, next].every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text)) && next.tag === 'PROPN';
}
