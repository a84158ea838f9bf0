import { toSlug } from '../../../../src/lib/slug.ts';
import { countTalk, isAboutPlaces, isAboutSport, isAboutStates } from './about-states.ts';
import type { ActorLexicon } from './actor-lexicon.ts';
import { demonymOf, isAdjectival, isPeople, nameBehind, withPlural } from './demonym.ts';
import { gatherClues } from './introduction-clues.ts';
import { withoutState } from './land-names.ts';
import type { NameClues } from './name-clues.ts';
import type { NamesIn } from './name-features.ts';
import { type Candidate, rankCandidates } from './rank-candidates.ts';
import { countCountries, type SentenceWords } from './sentence-words.ts';
import { foldWord } from './words.ts';

/** Countries that no list knows, as the article introduces them. */
export interface IntroducedCountry {
  id: string;
  name: string;
  /** Other names. */
  names?: readonly string[];
  /** Words for its kind of land that stand for it: `the Isles`, as other articles may call others. */
  kinds?: readonly string[];
  demonyms: string[];
  seats: string[];
  /** Of a name that the model judged: how probable it is that it is a country's. */
  certainty?: number;
}

/** The names of an article that no list knows. */
export interface UnlistedNames {
  /** The countries among them, and how the article calls them. */
  countries: IntroducedCountry[];
  /** All of them; none of an article that names two listed countries often. */
  names: NameClues[];
}

/**
 * From which probability on a name is a country's: by itself, in an article that names no listed country often, and in one
 * that names one; as the likeliest, where a country is wanting, and where the article speaks of states and names no listed
 * one often; and as the likeliest beside another such name.
 */
const ENOUGH = { alone: 0.5, besideListed: 0.8, likeliest: 0.2, ofStates: 0.05, beside: 0.03 } as const;

/** Mentions from which a listed country may be, and is, what an article is about. */
const NAMED = 2;
const PROMINENT = 3;

/**
 * Finds the countries that an article introduces and no list knows: `the President of Ruritania`, `the Republic of
 * Ruritania`, `Ruritania's capital, Strelsau`, `a state visit to Ruritania`, and their adjectives (`Ruritanian`). An article
 * that names two listed countries often is about these.
 */
export function findIntroducedCountries(sentences: readonly SentenceWords[], lexicon: ActorLexicon): UnlistedNames {
  const article = namesIn(sentences, lexicon);
  const talk = countTalk(sentences, lexicon);
  if (article.listed >= 2 || isAboutPlaces(talk) || isAboutSport(talk)) return { countries: [], names: [] };
  const clues = gatherClues(sentences, lexicon);
  const told = new Map([...clues.values()].flatMap((clue) => formOfTold(clue, lexicon) ?? []));
  const candidates = rankCandidates(
    [...clues.values()].filter((clue) => !told.has(clue)),
    article,
    lexicon,
  );
  const likeliest = article.listed === 0 && isAboutStates(talk) ? ENOUGH.ofStates : ENOUGH.likeliest;
  const chosen = chooseCountries(candidates, article, likeliest);
  const capitals = [...clues.values()].filter(({ capitalOf }) => capitalOf !== null);
  const towns = [...clues.keys()].filter((name) => NAMED_AFTER.test(name));
  return {
    countries: [
      ...chosen.map((candidate) => countryOf(candidate, capitals, towns, lexicon.landWords)),
      ...told.values(),
    ],
    names: [...clues.values()],
  };
}

/** A name as another form of that of a country of which other articles tell: `Ruritanian`, `Ruritanian Federation`; null where it is none. */
function formOfTold(clue: NameClues, { told, countries }: ActorLexicon): [NameClues, IntroducedCountry][] | null {
  const core = clue.isState ? withoutState(clue.name) : clue.name;
  const id = told.find((one) => !clue.isPerson && demonymOf(core, countries.names.get(one) ?? ''));
  if (id === undefined) return null;
  const name = countries.names.get(id) ?? id;
  const forms = clue.isState ? { names: [clue.name], demonyms: [] } : { demonyms: withPlural(clue.name) };
  return [[clue, { id, name, seats: [], ...forms }]];
}

/**
 * The names that are certain, and the likeliest that make two countries with the listed ones.
 * @param likeliest from which probability on the first of these will do
 */
function chooseCountries(
  candidates: readonly Candidate[],
  { named, listed, told }: NamesIn,
  likeliest: number,
): Candidate[] {
  const certain = listed > 0 ? ENOUGH.besideListed : ENOUGH.alone;
  const chosen = candidates.filter(({ probability }) => probability >= certain);
  const first = named > 1 ? ENOUGH.besideListed : likeliest;
  // Beside one name a listed country may be the other, though it is not named often.
  const second = named > 0 ? ENOUGH.likeliest : ENOUGH.beside;
  for (const candidate of candidates.slice(chosen.length, Math.max(chosen.length, 2 - Math.max(listed, told))))
    if (candidate.probability >= (chosen.length > 0 ? second : first)) chosen.push(candidate);
  return chosen;
}

/** What is known of an article before its names are looked at. */
function namesIn(sentences: readonly SentenceWords[], { isKnown, told }: ActorLexicon): NamesIn {
  const counts = countCountries(sentences);
  return {
    ...countListed(counts),
    told: told.filter((id) => counts.has(id)).length,
    length: sentences.at(-1)?.sentence.end ?? 0,
    small: smallWords(sentences),
    isKnown,
  };
}

const smallWords = (sentences: readonly SentenceWords[]): Set<string> =>
  new Set(sentences.flatMap(({ words }) => words.flatMap(({ capital, key }) => (capital ? [] : [key]))));

/** A country as the article names it; of one that only an adjective names, the name behind the adjective. */
function countryOf(
  { clue, adjectives, probability }: Candidate,
  capitals: readonly NameClues[],
  towns: readonly string[],
  { kinds }: ActorLexicon['landWords'],
): IntroducedCountry {
  const isAdjective =
    clue.asAdjective === clue.count ||
    (clue.asAdjective > 0 && isAdjectival(clue.name)) ||
    (isPeople(clue.name) && !clue.asSubject);
  const behind = isAdjective ? nameBehind(clue.name) : null;
  const name = behind ?? clue.name;
  const demonyms = [
    ...(behind === null ? [] : [clue.name]),
    ...adjectives.flatMap(({ isState, name: adjective }) => (isState ? [] : [adjective])),
    ...(clue.isState ? withoutState(name).split(' ') : []),
  ];
  return {
    id: toSlug(name),
    name,
    names: [
      ...clue.shortForms.filter((short) => !kinds.has(foldWord(short))),
      ...adjectives.flatMap(({ isState, name: adjective }) => (isState ? [adjective] : [])),
    ],
    kinds: clue.shortForms.filter((short) => kinds.has(foldWord(short))),
    demonyms: demonyms.flatMap(withPlural),
    seats: [...seatsOf(clue, adjectives, capitals), ...towns.filter((text) => isNamedAfter(text, name))],
    certainty: probability,
  };
}

/** `Port Ruritania`, `Ruritania City`: a seat that bears the country's name. */
const NAMED_AFTER = /^(?:Port|Fort|New) (\S+)$|^(.+) City$/u;

function isNamedAfter(town: string, country: string): boolean {
  const [, behind, before] = NAMED_AFTER.exec(town) ?? [];
  return (behind ?? before) === country;
}

/** The names that are called the capital of a country. */
const seatsOf = (clue: NameClues, adjectives: readonly NameClues[], capitals: readonly NameClues[]): string[] =>
  capitals
    .filter(({ capitalOf }) =>
      [clue.name, ...clue.shortForms, ...adjectives.map(({ name }) => name)].includes(capitalOf ?? ''),
    )
    .map(({ name }) => name);

/**
 * How many countries of the general list an article names more than once, and how many of them often.
 * @param counts how often it names each
 */
export function countListed(counts: ReadonlyMap<string, number>): Pick<NamesIn, 'named' | 'listed'> {
  const atLeast = (fewest: number): number => [...counts.values()].filter((count) => count >= fewest).length;
  return { named: atLeast(NAMED), listed: atLeast(PROMINENT) };
}
