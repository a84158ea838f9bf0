import { toSlug } from '../../../../src/lib/slug.ts';
import type { Fact } from '../../read/article-text.ts';
import type { Person } from '../../../../src/schemas/visit.ts';
import { isSameName } from '../../code/actors/same-person.ts';
import { BY_ARTICLE } from '../../code/actors/visit-dates.ts';
import type { PersonMention, VisitMention } from '../../code/actors/visit-mention.ts';
import { byText } from '../sort.ts';
import type { VisitFacts } from '../visit-records.ts';
import type { ToldVisit, VisitCluster } from '../visits.ts';
import { mergePeople } from './merge-people.ts';

/** What is known of a visit from all that is told of it; each fact says from which article. */
export function mergeVisit(cluster: VisitCluster): VisitFacts {
  const told = cluster.toSorted(
    (a, b) => b.mention.confidence - a.mention.confidence || byText(a.article.id, b.article.id),
  );
  const sure = told.filter(({ mention }) => mention.confidence >= 0.5);
  const speaking = sure.length > 0 ? told.filter((one) => sure.includes(one) || isKnownToDesk(one.mention)) : told;
  const [{ mention: first }] = speaking as [ToldVisit];
  const sameWay = told.filter(({ mention }) => mention.visitorParty === first.visitorParty);
  const dates = bestDates(speaking);
  const visitor = visitorOf(sameWay);
  const met = mergePeople(
    told
      .flatMap(({ mention }) => [...mention.met, ...(mention.visitor ? [mention.visitor] : [])])
      .filter((person) => person.party === first.host && person.name !== ''),
  );
  const parties = [first.visitorParty, first.host].toSorted(byText);
  return {
    id: [monthOf(dates.value), surnameOf(sameWay, visitor) ?? first.visitorParty, first.host].join('-'),
    visitor: visitor ? { ...visitor, party: first.visitorParty } : nobody(first.visitorParty),
    host: first.host,
    pair: parties.join('-'),
    parties,
    places: mostTold(speaking.flatMap(({ mention }) => mention.places)),
    dates,
    kind: mostStated(speaking, ({ kind }) => kind),
    occasion: mostStated(told, ({ occasion }) => occasion),
    met,
    sources: sourcesOf(told),
    basis: sure.length > 0 ? 'stated' : 'derived',
  };
}

/** Whether the desk knows something of the visit that an article tells of, however unsure the machine is of it. */
const isKnownToDesk = ({ dates, kind, occasion }: VisitMention): boolean =>
  [dates, kind, occasion].some(({ basis }) => basis === 'desk');

const nobody = (party: string): VisitFacts['visitor'] => ({
  id: `visitor-from-${party}`,
  name: '',
  office: null,
  party,
  aliases: [],
});

/** The month for an id: `2023-10`; the year alone, or `undated`. */
export function monthOf(dates: string | null): string {
  const known = /^\d{4}(?:-\d{2})?/.exec(dates ?? '')?.[0];
  return known ?? 'undated';
}

/** Of several people of one delegation the one of whom the articles are surest; null where none names anybody. */
function visitorOf(told: readonly ToldVisit[]): Person | null {
  const people = mergePeople(told.flatMap(({ mention }) => mention.visitor ?? []));
  const sureness = (person: Person): number =>
    told.reduce((sum, { mention }) => sum + (isNamed(mention.visitor, person) ? mention.confidence : 0), 0);
  return (
    people.map((person) => ({ person, sure: sureness(person) })).toSorted((a, b) => b.sure - a.sure)[0]?.person ?? null
  );
}

const isNamed = (one: PersonMention | null, person: Person | null): boolean =>
  one !== null &&
  person !== null &&
  (one.name === person.name || (one.name !== '' && isSameName(one.name, person.name)));

/** What the articles most often call the visitor for short, as an id; null where none names anybody. */
function surnameOf(told: readonly ToldVisit[], visitor: Person | null): string | null {
  const naming = told.filter(({ mention }) => isNamed(mention.visitor, visitor));
  const [name] = mostTold(naming.map(({ mention }) => toSlug(mention.visitor?.short ?? '')).filter((id) => id !== ''));
  return name ?? null;
}

/** Values, the most often told first. */
function mostTold(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || byText(a[0], b[0])).map(([value]) => value);
}

const withSource = ({ value, basis, from }: Fact<string>, article: string): Fact<string> => ({
  value,
  basis,
  from: from ? `${article}: ${from}` : article,
});

/** What the desk knows first, then stated stretches of days before others, the exact before the vague. */
function bestDates(told: readonly ToldVisit[]): Fact<string> {
  const rank = ({ mention: { dates } }: ToldVisit): number =>
    (dates.basis === 'desk' ? 16 : dates.basis === 'stated' ? 4 : 0) +
    (dates.value?.includes('/') ? 3 : 0) +
    (dates.value?.includes('~') ? 0 : 1) +
    Math.min(dates.value?.length ?? 0, 10) / 20;
  const known = told
    .filter(({ mention }) => mention.dates.value !== null)
    .toSorted((a, b) => rank(b) - rank(a) || byText(ownDay(a), ownDay(b)) || byText(a.article.id, b.article.id));
  return known[0] ? withSource(known[0].mention.dates, known[0].article.id) : { value: null, basis: 'unknown' };
}

/** Of articles whose day alone dates a visit the first is nearest to it. */
const ownDay = ({ mention: { dates } }: ToldVisit): string => (dates.from === BY_ARTICLE ? (dates.value ?? '') : '');

function mostStated(told: readonly ToldVisit[], fact: (mention: VisitMention) => Fact<string>): Fact<string> {
  const known = told.filter(({ mention }) => fact(mention).basis === 'desk');
  const speaking = known.length > 0 ? known : told;
  const [best] = mostTold(speaking.flatMap(({ mention }) => fact(mention).value ?? []));
  const source = speaking.find(({ mention }) => fact(mention).value === best);
  return best !== undefined && source
    ? withSource(fact(source.mention), source.article.id)
    : { value: null, basis: 'unknown' };
}

/** Each article once: a report where one of its mentions is. */
function sourcesOf(told: readonly ToldVisit[]): VisitFacts['sources'] {
  const articles = new Map(told.map(({ article }) => [article.id, article]));
  return [...articles.values()]
    .toSorted((a, b) => byText(a.id, b.id))
    .map((article) => ({
      article: article.id,
      role: told.some((one) => one.article.id === article.id && one.mention.role === 'report') ? 'report' : 'follow-up',
      genre: article.facts.genre.value ?? 'news-report',
      retells: article.facts.retells,
    }));
}
