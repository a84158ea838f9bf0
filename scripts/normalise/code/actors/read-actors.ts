import type { ReadArticle } from '../../read/article-text.ts';
import type { Sentence } from '../clause.ts';
import { countTalk, isAboutFirms, isAboutPlaces, isAboutSport } from './about-states.ts';
import type { ActorLexicon } from './actor-lexicon.ts';
import { shareOffices } from './counterpart-offices.ts';
import { type CountryLexicon } from './country-lexicon.ts';
import { type EncodedSentence, encodeSentence } from './encode-sentence.ts';
import { ofItsTime, type Standing, standingFor } from './former-states.ts';
import { findSpeakers } from './find-speakers.ts';
import { findMentions } from './find-mentions.ts';
import { TOP } from './introduction-clues.ts';
import { findHome, findPublisher } from './find-home.ts';
import { findIntroducedCountries, type IntroducedCountry } from './introduced-countries.ts';
import { placeFirms } from './firms.ts';
import { placeLeaders } from './leaders.ts';
import { LIKELY_SEAT, type LikelySeat, townsOf } from './likely-seats.ts';
import type { Mention } from './mention.ts';
import type { NameClues } from './name-clues.ts';
import { findOrganisations } from './organisations.ts';
import { readVisits } from './read-visits.ts';
import { countriesOf, readSentenceWords, type SentenceWords } from './sentence-words.ts';
import type { SpeakerSpan } from './read-speaker.ts';
import { withTerritories } from './territories.ts';
import { settlePassages, together } from './settle-passages.ts';
import type { ActorsRead } from './settle-parties.ts';
import { findSpeakerLabels } from './speaker-labels.ts';
import { withNamesakes } from './namesakes.ts';
import { type ArticlePerson, tellPeopleApart } from './tell-people-apart.ts';
import { carryGuests } from './carry-guests.ts';
import { byOwners } from './visit-owners.ts';
import { isWithoutVisit } from './unreal-visits.ts';
import { findVisitEvents, type VisitEvent } from './visit-events.ts';
import { withHolders } from './with-holders.ts';
import { withIntroduced } from './with-introduced.ts';
import type { VisitMention } from './visit-mention.ts';

/** Who acts in an article: its countries, people and visits, and where they are named. */
export interface Actors {
  /** The general list, with the countries that the article introduces. */
  countries: CountryLexicon;
  introduced: IntroducedCountry[];
  /** For whom the names of former states and their heirs stand. */
  standing: Standing;
  /** The names that no list knows. */
  unlisted: readonly NameClues[];
  /** Towns that no list knows, and for which side they are likely to stand. */
  towns: readonly LikelySeat[];
  people: readonly ArticlePerson[];
  /** The country that each person speaks for, by index; null where nothing tells. */
  partyOf: readonly (string | null)[];
  /** The people, by index, of whom that is only supposed: the article says nothing. */
  supposed: ReadonlySet<number>;
  /** All mentions, by index of their sentence. */
  mentions: readonly (readonly Mention[])[];
  words: readonly SentenceWords[];
  encoded: readonly EncodedSentence[];
  /** The two countries that the article is about, sorted; null where it is about no two. */
  pair: readonly [string, string] | null;
  visits: readonly VisitMention[];
  /** Those that it may belong to though it, or a part of it, tells of none; see `supposed-visit.ts`. */
  maybe: readonly VisitMention[];
  /** The country of towns, firms and other names that stand for a side: `Port Strel` → `ruritania`. */
  seats: ReadonlyMap<string, string>;
  /** Those of them to which a visitor goes, or an envoy is sent. */
  visited: ReadonlyMap<string, string>;
  /** Who speaks in a transcript, by sentence; null outside one. */
  labels: readonly (SpeakerSpan | null)[];
  /** The country where the article was written, for `our country` in its own voice; null where that is not known. */
  home: string | null;
  /** Whether the article says that nobody went: a visit called off, talks by telephone. */
  isCalledOff: boolean;
}

/** Blocks that are no part of the report. */
const OUTSIDE: ReadonlySet<string> = new Set(['furniture', 'biography']);

/**
 * Reads who acts in an article: countries (listed or introduced by the article itself), people with their offices and
 * the country that each speaks for, and the visits that it tells of.
 * @param sentences all sentences of the article, in order
 */
export function readActors(article: ReadArticle, sentences: readonly Sentence[], general: ActorLexicon): Actors {
  const { lexicon, standing, listed } = readListed(article, sentences, general);
  const { countries: named, names: unlisted } = findIntroducedCountries(
    withMasthead(article.text, sentences, listed, lexicon),
    lexicon,
  );
  const introduced = [...named, ...findOrganisations(listed, lexicon)];
  const countries = withNamesakes(withTerritories(withIntroduced(lexicon.countries, introduced), listed), listed);
  const words = listed.map(rereadWith(lexicon.countries, countries));
  const mentions = words.map((read) => findMentions(read, lexicon));
  words.forEach((read, index) => findSpeakers(read, mentions[index] ?? [], lexicon));
  placeLeaders(mentions.flat(), words, lexicon.leaders);
  const people = tellPeopleApart(mentions.flat());
  const encoded = words.map((read, index) => encodeSentence(read, mentions[index] ?? []));
  shareOffices(encoded, people);
  const labels = findSpeakerLabels(article.text, words, mentions);
  const { events, isCalledOff } = eventsOf({ encoded, people, labels, mentions }, lexicon);
  const talk = countTalk(words, lexicon);
  const head = { article, countries, encoded, words, publishing: lexicon.publishing };
  const publisher = findPublisher(head);
  const read: ActorsRead = {
    article,
    words,
    encoded,
    mentions,
    people,
    events,
    countries,
    publisher,
    dateline: publisher ?? findHome(head),
    introduced: [...lexicon.told, ...named.map(({ id }) => id)],
    isOfOthers: isAboutPlaces(talk) || isAboutFirms(talk),
    isOfSport: isAboutSport(talk),
    visitWords: lexicon.visitWords,
    isCalledOff,
    directionModel: lexicon.directionModel,
  };
  const parts = settlePassages(read);
  const settled = together(parts);
  const seats = new Map([...placeFirms(encoded, lexicon.firms), ...settled.seats]);
  const base = {
    standing,
    isCalledOff,
    countries,
    introduced,
    unlisted,
    people,
    mentions,
    words,
    encoded,
    labels,
    ...settled,
    visited: settled.seats,
    seats,
  };
  const { visits, maybe } = readVisits({ ...base, article, events, lexicon }, parts);
  const towns = townsOf(base, visits, lexicon.seatModel);
  const likely = towns.filter(({ odds }) => odds >= LIKELY_SEAT).map(({ name, country }) => [name, country] as const);
  return { ...base, visits, maybe, towns, seats: new Map([...likely, ...seats]) };
}

/** The wordings of visits, and whether the article says that nobody went: then they tell of none. */
function eventsOf(
  { encoded, people, labels, mentions }: Pick<Actors, 'encoded' | 'people' | 'labels' | 'mentions'>,
  lexicon: ActorLexicon,
): { events: VisitEvent[]; isCalledOff: boolean } {
  const found = encoded.flatMap((sentence, index) =>
    findVisitEvents(sentence, index, lexicon.visitPatterns, lexicon, labelled(labels[index], mentions)),
  );
  const carried = byOwners(carryGuests(found, encoded).map((event) => withHolders(event, people)));
  const isCalledOff = isWithoutVisit(carried, encoded, lexicon);
  return { events: isCalledOff ? [] : carried, isCalledOff };
}

/** The words of an article with its listed countries, and the lexicon as it holds for the time that it tells of. */
function readListed(
  { text, facts }: ReadArticle,
  sentences: readonly Sentence[],
  general: ActorLexicon,
): { lexicon: ActorLexicon; standing: Standing; listed: SentenceWords[] } {
  const now = sentences.map((sentence) => readSentenceWords(text, inside(sentence), general.countries));
  const standing = standingFor(general.vocabulary.formerStates, now, text, facts.date.value);
  const lexicon = ofItsTime(general, standing);
  return { lexicon, standing, listed: now.map(rereadWith(general.countries, lexicon.countries)) };
}

/** The words of a sentence with the countries that another lexicon has for them. */
const rereadWith =
  (before: CountryLexicon, after: CountryLexicon) =>
  (read: SentenceWords): SentenceWords =>
    before === after ? read : { ...read, countries: countriesOf(read, after) };

/** The mention that a label consists of. */
const labelled = (label: SpeakerSpan | null | undefined, mentions: readonly (readonly Mention[])[]): Mention | null =>
  label ? (mentions[label.sentence]?.find((mention) => mention.start === label.span.start) ?? null) : null;

/** The words of all sentences, with a line of furniture at the top, which may bear a country's name. */
const withMasthead = (
  text: string,
  sentences: readonly Sentence[],
  read: readonly SentenceWords[],
  { countries }: ActorLexicon,
): readonly SentenceWords[] =>
  read.map((words, index) => {
    const sentence = sentences[index];
    return sentence?.block.kind === 'furniture' && sentence.start < TOP
      ? readSentenceWords(text, sentence, countries)
      : words;
  });

/** A sentence outside the report is read as empty, so that indices stay. */
const inside = (sentence: Sentence): Sentence =>
  OUTSIDE.has(sentence.block.kind) ? { ...sentence, end: sentence.start } : sentence;
