import type { VisitDifference } from '../../../../src/schemas/visit.ts';
import { dateText } from '../../../../src/lib/dates.ts';
import { withAnd } from '../../../../src/lib/wording/lists.ts';
import type { CodedArticle } from '../../code/coded-article.ts';
import type { VisitMention } from '../../code/actors/visit-mention.ts';
import type { SourcedVisit } from '../visit-sources.ts';
import type { LinkedVisits } from '../visits.ts';
import { areDatesContrary } from './contrary-dates.ts';
import { areSpellings, lettersOf } from './names.ts';

type Saying = VisitDifference['says'][number];

/** What an article tells of one visit. */
interface Told {
  article: string;
  text: string;
  mention: VisitMention;
  visit: string;
}

/** A fact of a visit on which sources may differ. */
interface Compared {
  kind: VisitDifference['kind'];
  /** The fact as a text states it, with the words in which it does; null where it does not. */
  read: (told: Told) => Omit<Saying, 'article'> | null;
  areContrary: (one: string, other: string) => boolean;
  worded: (value: string) => string;
}

/**
 * In what the sources of each visit differ about the visit itself: its dates, and the visitor's name. Only what a text
 * states is compared; a rerun says nothing of its own.
 * @param shortName a source's short name
 * @returns by visit id
 */
export function visitDifferences(
  articles: readonly CodedArticle[],
  { visitOf }: LinkedVisits,
  visits: readonly SourcedVisit[],
  shortName: (article: string) => string,
): Map<string, VisitDifference[]> {
  const told = articles.flatMap(({ article: { id, text }, visits: mentions }) =>
    mentions.map((mention): Told => ({ article: id, text, mention, visit: visitOf.get(mention) ?? '' })),
  );
  const byVisit = Map.groupBy(told, ({ visit }) => visit);
  return new Map(
    visits.map(({ id, sources }) => {
      const reruns = new Set(sources.filter(({ rerunOf }) => rerunOf.value !== null).map(({ article }) => article));
      const own = (byVisit.get(id) ?? []).filter(({ article }) => !reruns.has(article));
      return [id, [DATES, NAMES].flatMap((compared) => differenceIn(own, compared, shortName) ?? [])];
    }),
  );
}

const differenceIn = (
  told: readonly Told[],
  { kind, read, areContrary, worded }: Compared,
  shortName: (article: string) => string,
): VisitDifference | null => {
  const all = told.flatMap((one): Saying[] => {
    const saying = read(one);
    return saying ? [{ article: one.article, ...saying }] : [];
  });
  const unique = [...new Map(all.map((saying) => [`${saying.article} ${saying.value}`, saying])).values()];
  const says = unique.filter((one) =>
    unique.some((other) => other.article !== one.article && areContrary(one.value, other.value)),
  );
  if (says.length < 2) return null;
  const parts = [...Map.groupBy(says, ({ value }) => value)].map(
    ([value, same]) => `${worded(value)} in ${withAnd([...new Set(same.map(({ article }) => shortName(article)))])}`,
  );
  return { kind, text: withAnd(parts), says };
};

/** Dates that a text states in so many words, to the day. */
const DATES: Compared = {
  kind: 'dates',
  read: ({ mention: { dates }, text }) => {
    const words = dates.from ?? '';
    const isDay = dates.basis === 'stated' && /^\d{4}-\d{2}-\d{2}/u.test(dates.value ?? '');
    return dates.value !== null && isDay && words !== '' && text.includes(words) ? { value: dates.value, words } : null;
  },
  areContrary: areDatesContrary,
  worded: dateText,
};

/** Spellings of the visitor's name: `Anders Velmar` and `Anders Velmaar`. A fuller form of a name is no other spelling. */
const NAMES: Compared = {
  kind: 'names',
  read: ({ mention: { visitor }, text }) =>
    visitor && visitor.name.includes(' ') && text.includes(visitor.name)
      ? { value: visitor.name, words: visitor.name }
      : null,
  areContrary: (one, other) => {
    const [a, b] = [lettersOf(one), lettersOf(other)];
    return one !== other && (a === b || areSpellings(a, b));
  },
  worded: (name) => `“${name}”`,
};
