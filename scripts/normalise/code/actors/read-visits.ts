import type { ReadArticle } from '../../read/article-text.ts';
import { isMonthFirst } from '../../read/facts/numeric-day.ts';
import { firstDay, isToTheDay, addDays } from './calendar.ts';
import type { ActorLexicon } from './actor-lexicon.ts';
import type { Actors } from './read-actors.ts';
import { partyIn, type VisitTally } from './tally-visits.ts';
import { articleDay } from './article-day.ts';
import type { Span } from '../clause.ts';
import { isToldAt } from './is-told-at.ts';
import { isHeadLine, type Passage } from './passages.ts';
import type { SettledPart } from './settle-passages.ts';
import { vagueTally } from './settle-parties.ts';
import { asSupposed } from './supposed-visit.ts';
import { readVisitDates } from './visit-dates.ts';
import { kindOf, placesOf } from './visit-facts.ts';
import { occasionOf } from './visit-occasion.ts';
import { personMention, peopleMet, visitorOf } from './visit-people.ts';
import type { VisitEvent } from './visit-events.ts';
import type { VisitMention } from './visit-mention.ts';

/** What has been settled of an article, or of a part of it, before its visits are written down. */
export interface SettledArticle extends Omit<Actors, 'visits' | 'maybe' | 'towns'> {
  article: ReadArticle;
  lexicon: ActorLexicon;
  tallies: readonly VisitTally[];
  events: readonly VisitEvent[];
}

/**
 * The visits that an article tells of: one, several, with the passages that tell each, or none; and those to which it may
 * belong though nothing is said of a visit or a meeting.
 */
export function readVisits(
  whole: SettledArticle,
  parts: readonly SettledPart[],
): { visits: VisitMention[]; maybe: VisitMention[] } {
  const found = parts.flatMap((part) => visitIn(whole, part) ?? []);
  return {
    visits: found.filter(({ isSupposed }) => !isSupposed),
    maybe: found.filter(({ isSupposed }) => isSupposed),
  };
}

function visitIn(whole: SettledArticle, { passages, read, settled }: SettledPart): VisitMention | null {
  const { people, words, mentions, encoded, events } = read;
  const seats = new Map([...whole.seats, ...settled.seats]);
  const part = { ...whole, ...settled, seats, people, words, mentions, encoded, events };
  const told = passages.length === 0 ? null : passages.flatMap((passage) => spanOf(whole, passage) ?? []);
  const [tally] = settled.tallies;
  if (tally) return visitOf(part, tally, told);
  const { direction } = settled;
  return direction && !whole.isCalledOff ? asSupposed(visitOf(part, vagueTally(events, direction), told), part) : null;
}

function spanOf({ words }: SettledArticle, { from, to }: Passage): Span | null {
  const [first, last] = [words[from], words[to - 1]];
  return first && last ? { start: first.sentence.start, end: last.sentence.end } : null;
}

/**
 * A visit as an article, or a part of it, tells of it.
 * @param settled what is settled of the article or the part
 * @param told see `VisitMention`
 */
export function visitOf(settled: SettledArticle, tally: VisitTally, told: VisitMention['told']): VisitMention {
  const { article, partyOf } = settled;
  const real = tally.events.filter((event) => !event.unreal);
  const speaking = (real.length > 0 ? real : tally.events).toSorted(
    (a, b) => b.weight - a.weight || a.sentence - b.sentence,
  );
  const direct = speaking.filter((event) => isDirect(event));
  const sentences = [...new Set(direct.map((event) => event.sentence))]
    .toSorted((a, b) => a - b)
    .map((index) => textOf(settled, index));
  const dates = readVisitDates([...headingsIn(settled, told), ...sentences], articleDay(article), {
    title: article.facts.title.value ?? '',
    monthFirst: isMonthFirst(article.text),
    isAhead: real.length === 0,
  });
  const visitor = visitorOf(settled, tally);
  const isVague = direct.every((event) => partyIn(event.guest, partyOf) === null && event.host === null);
  return {
    visitorParty: tally.visitor,
    host: tally.host,
    visitor: visitor === null ? null : personMention(settled, visitor),
    dates,
    kind: kindOf(settled, sentences),
    occasion: occasionOf(settled),
    places: placesOf(settled, tally),
    met: peopleMet(settled, tally, visitor),
    role: isFollowUp(article, dates.value, direct.length) ? 'follow-up' : 'report',
    from: speaking[0]?.words ?? 'people of both countries',
    told,
    confidence: confidenceOf(tally, isVague),
  };
}

/** The short lines that head the part of a text that tells of one visit of several: `Graustark, 5–7 October`. */
const headingsIn = ({ words, article }: SettledArticle, told: VisitMention['told']): string[] =>
  told === null
    ? []
    : words
        .filter(({ sentence }) => isHeadLine(sentence) && isToldAt({ told }, sentence.start))
        .map(({ sentence }) => article.text.slice(sentence.start, sentence.end));

/** A wording that says who went or where; `her guest` alone dates nothing. */
const isDirect = ({ weight, pattern, guest, host, own, town }: VisitEvent): boolean =>
  (weight >= 1.5 || pattern.startsWith('going')) && [guest, host, own, town].some((mention) => mention !== null);

export const textOf = ({ article, words }: Pick<SettledArticle, 'article' | 'words'>, sentence: number): string => {
  const span = words[sentence]?.sentence;
  return span ? article.text.slice(span.start, span.end) : '';
};

/** Grows with what speaks for the visit; stays below a half where nothing says who went where. */
function confidenceOf(tally: VisitTally, isVague: boolean): number {
  if (isVague) return 0.4;
  return Math.round(100 * (1 - 1 / (1.5 + tally.told / 3))) / 100;
}

/** An article from weeks later, or one that retells an official's article, looks back on a visit. */
function isFollowUp(article: ReadArticle, dates: string | null, direct: number): boolean {
  if (article.facts.retells.value?.what === 'official-article') return true;
  const day = articleDay(article);
  if (direct === 0 && day === null) return true;
  const last = lastDay(dates);
  return isToTheDay(day) && last !== null && addDays(last, 21) < (firstDay(day) ?? '');
}

/** The last day that an EDTF value may cover. */
function lastDay(edtf: string | null): string | null {
  const part = edtf?.split('/').at(-1)?.replace('~', '');
  if (!part) return null;
  return part.length === 10 ? part : part.length === 7 ? `${part}-28` : `${part}-12-31`;
}
