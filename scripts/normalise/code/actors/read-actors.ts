import type { ReadArticle } from '../../read/article-text.ts';
import type { Sentence } from '../clause.ts';
import { countTalk, isAboutFirms, isAboutPlaces, isAboutSport } from './about-states.ts';
import type { ActorLexicon } from './actor-lexicon.ts';
import { shareOffices } from './counterpart-offices.ts';
import { type CountryLexicon } from './country-lexicon.ts';
import { type EncodedSentence, encodeSentence } from './encode-sentence.ts';
import { findSpeakers } from './find-speakers.ts';
import { findMentions } from './find-mentions.ts';
import { TOP } from './introduction-clues.ts';
import { findIntroducedCountries, type IntroducedCountry, withIntroduced } from './introduced-countries.ts';
import { placeFirms } from './firms.ts';
import { placeLeaders } from './leaders.ts';
import type { Mention } from './mention.ts';
import { findOrganisations } from './organisations.ts';
import { readVisits } from './read-visits.ts';
import { countriesOf, readSentenceWords, type SentenceWords } from './sentence-words.ts';
import type { SpeakerSpan } from './read-speaker.ts';
import { withTerritories } from './territories.ts';
import { settleParties } from './settle-parties.ts';
import { findSpeakerLabels } from './speaker-labels.ts';
import { type ArticlePerson, tellPeopleApart } from './tell-people-apart.ts';
import { carryGuests } from './carry-guests.ts';
import { byOwners } from './visit-owners.ts';
import { isWithoutVisit } from './unreal-visits.ts';
import { findVisitEvents } from './visit-events.ts';
import { withHolders } from './with-holders.ts';
import type { VisitMention } from './visit-mention.ts';

/** Who acts in an article: its countries, people and visits, and where they are named. */
export interface Actors {
  /** The general list, with the countries that the article introduces. */
  countries: CountryLexicon;
  introduced: IntroducedCountry[];
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
  /** The country of towns, firms and other names that stand for a side: `Port Strel` → `ruritania`. */
  seats: ReadonlyMap<string, string>;
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
export function readActors(article: ReadArticle, sentences: readonly Sentence[], lexicon: ActorLexicon): Actors {
  const listed = sentences.map((sentence) => readSentenceWords(article.text, inside(sentence), lexicon.countries));
  const named = findIntroducedCountries(withMasthead(article.text, sentences, listed, lexicon), lexicon);
  const introduced = [...named, ...findOrganisations(listed, lexicon)];
  const countries = withTerritories(withIntroduced(lexicon.countries, introduced), listed);
  const words =
    countries === lexicon.countries
      ? listed
      : listed.map((read) => ({ ...read, countries: countriesOf(read, countries) }));
  const mentions = words.map((read) => findMentions(read, lexicon));
  words.forEach((read, index) => findSpeakers(read, mentions[index] ?? [], lexicon));
  placeLeaders(mentions.flat(), words, lexicon.leaders);
  const people = tellPeopleApart(mentions.flat());
  const encoded = words.map((read, index) => encodeSentence(read, mentions[index] ?? []));
  shareOffices(encoded, people);
  const labels = findSpeakerLabels(article.text, words, mentions);
  const found = encoded.flatMap((sentence, index) =>
    findVisitEvents(sentence, index, lexicon.visitPatterns, lexicon, labelled(labels[index], mentions)),
  );
  const carried = byOwners(carryGuests(found, encoded).map((event) => withHolders(event, people)));
  const isCalledOff = isWithoutVisit(carried, encoded, lexicon);
  const events = isCalledOff ? [] : carried;
  const talk = countTalk(words, lexicon);
  const settled = settleParties({
    article,
    words,
    encoded,
    mentions,
    people,
    events,
    countries,
    publishing: lexicon.publishing,
    introduced: named.map(({ id }) => id),
    isOfOthers: isAboutPlaces(talk) || isAboutFirms(talk),
    isOfSport: isAboutSport(talk),
    isOfVisit: events.length > 0 || (!isCalledOff && encoded.some(({ code }) => lexicon.visitWords.test(code))),
  });
  const seats = new Map([...placeFirms(encoded, lexicon.firms), ...settled.seats]);
  const base = { isCalledOff, countries, introduced, people, mentions, words, encoded, labels, ...settled, seats };
  const visits = readVisits({ ...base, article, events, lexicon });
  return { ...base, visits, partyOf: partiesByPassage(base, visits) };
}

/** Of several visits, people of whom nothing is said speak for the host in whose part of the text they first appear. */
function partiesByPassage(
  { people, partyOf }: Pick<Actors, 'people' | 'partyOf'>,
  visits: readonly VisitMention[],
): (string | null)[] {
  const [first] = visits;
  return partyOf.map((party, index) => {
    const start = people[index]?.mentions[0]?.start ?? 0;
    if (people[index]?.party || party !== first?.host) return party;
    return visits.find(({ told }) => told !== null && told.start <= start && start < told.end)?.host ?? party;
  });
}

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
