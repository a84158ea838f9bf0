import type { VisitDifference } from '../../../../src/schemas/visit.ts';
import { dateText } from '../../../../src/lib/dates.ts';
import { withAnd } from '../../../../src/lib/wording/lists.ts';
import type { CodedArticle } from '../../code/coded-article.ts';
import type { VisitMention } from '../../code/actors/visit-mention.ts';
import { groupBy } from '../sort.ts';
import type { SourcedVisit } from '../visit-sources.ts';
import type { LinkedVisits } from '../visits.ts';
import { areDatesContrary } from './contrary-dates.ts';
import { areSpellings, lettersOf } from './names.ts';

type Saying = VisitDifference['says'][number];

/**
 * In what the sources of each visit differ about the visit itself: its dates, and the visitor's name and office. Only what
 * a text states is compared, with the words in which it does.
 * @returns by visit id
 */
export function visitDifferences(
  articles: readonly CodedArticle[],
  { visitOf }: LinkedVisits,
  visits: readonly SourcedVisit[],
  shortName: (article: string) => string,
): Map<string, VisitDifference[]> {
  const told = articles.flatMap(({ article, visits: mentions }) =>
    mentions.map((mention) => ({ article, mention, visit: visitOf.get(mention) ?? '' })),
  );
  const byVisit = groupBy(told, ({ visit }) => visit);
  return new Map(
    visits.map(({ id, sources }) => {
      const own = new Set(sources.filter(({ rerunOf }) => rerunOf.value === null).map(({ article }) => article));
      const sayings = (read: (mention: VisitMention, text: string) => Omit<Saying, 'article'> | null): Saying[] => {
        const all = (byVisit.get(id) ?? []).flatMap(({ article, mention }) => {
          const saying = own.has(article.id) ? read(mention, article.text) : null;
          return saying ? [{ article: article.id, ...saying }] : [];
        });
        return [...new Map(all.map((saying) => [`${saying.article} ${saying.value}`, saying])).values()];
      };
      const inWords = (says: readonly Saying[], worded: (value: string) => string): string =>
        withAnd(
          [...groupBy(says, ({ value }) => value)].map(
            ([value, same]) =>
              `${worded(value)} in ${withAnd([...new Set(same.map(({ article }) => shortName(article)))])}`,
          ),
        );
      const dates = contraryDates(sayings(statedDates));
      const names = otherNames(sayings(visitorName));
      return [
        id,
        [
          ...(dates.length > 1 ? [{ kind: 'dates' as const, text: inWords(dates, dateText), says: dates }] : []),
          ...(names.length > 1
            ? [{ kind: 'names' as const, text: inWords(names, (name) => `“${name}”`), says: names }]
            : []),
        ],
      ];
    }),
  );
}

/** The dates that a text states in so many words: a day at least. */
const statedDates = ({ dates }: VisitMention, text: string): Omit<Saying, 'article'> | null => {
  const words = dates.from ?? '';
  if (
    dates.value === null ||
    dates.basis !== 'stated' ||
    !/^\d{4}-\d{2}-\d{2}/u.test(dates.value) ||
    words === '' ||
    !text.includes(words)
  )
    return null;
  return { value: dates.value, words };
};

const visitorName = ({ visitor }: VisitMention, text: string): Omit<Saying, 'article'> | null =>
  visitor && visitor.name.includes(' ') && text.includes(visitor.name)
    ? { value: visitor.name, words: visitor.name }
    : null;

/** Those sayings that at least one other contradicts. */
const contraryDates = (says: readonly Saying[]): Saying[] =>
  says.filter((one) => says.some((other) => other.article !== one.article && areDatesContrary(one.value, other.value)));

/** Spellings of one name by several sources: `Anders Velmar` and `Anders Velmaar`. A fuller form of a name is no other spelling. */
const otherNames = (says: readonly Saying[]): Saying[] =>
  says.filter((one) => says.some((other) => other.article !== one.article && isOtherSpelling(one.value, other.value)));

const isOtherSpelling = (one: string, other: string): boolean =>
  one !== other && (lettersOf(one) === lettersOf(other) || areSpellings(lettersOf(one), lettersOf(other)));
