import { didYouMean } from '../codebook/did-you-mean.ts';
import type { Problem } from '../user-error.ts';
import { aboutDecision } from './decision-problem.ts';
import { noSuchRecord } from './decide-records.ts';
import type { DeskDecision } from './load-desk.ts';

/** What a corpus holds, as far as decisions name it. */
export interface Named {
  /** Ids of its articles, those that cannot be read included. */
  articles: ReadonlySet<string>;
  isRecord: (address: string) => boolean;
  /** Addresses of all its records. */
  addresses: () => Iterable<string>;
}

/**
 * A note for each article and each record that decisions name and the corpus does not have. Such a decision does not apply:
 * an article may be taken out of a corpus, and come back to it. What is said of one article in one file is said once.
 */
export function corpusNotes(desk: readonly DeskDecision[], { articles, isRecord, addresses }: Named): Problem[] {
  const unknown = desk.filter(({ decision }) => 'article' in decision && !articles.has(decision.article));
  const byArticle = Map.groupBy(unknown, ({ file, decision }) => JSON.stringify([file, articleOf(decision)]));
  const stray = desk.filter(({ decision }) => 'record' in decision && !isRecord(decision.record));
  return [
    ...[...byArticle.values()].map((own) => noSuchArticle(own, articles)),
    ...stray.map((one) => {
      const problem = noSuchRecord(one, 'record' in one.decision ? one.decision.record : '', addresses());
      return { ...problem, message: `${problem.message}; the text is not shown` };
    }),
  ];
}

const noSuchArticle = (own: readonly DeskDecision[], articles: ReadonlySet<string>): Problem => {
  const [first, ...more] = own as [DeskDecision, ...DeskDecision[]];
  const article = articleOf(first.decision);
  const found = `found "${article}"${didYouMean(article, articles)}`;
  const others = more.length > 0 ? `; the same in ${more.map(({ place }) => `decision ${place}`).join(', ')}` : '';
  return aboutDecision(first, 'article', {
    message: `expected the id of an article of the corpus, ${found}; the decision does not apply${others}`,
    fix: 'Correct the id; if the article was removed for good, remove its decisions.',
  });
};

const articleOf = (decision: DeskDecision['decision']): string => ('article' in decision ? decision.article : '');
