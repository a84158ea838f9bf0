import type { MatterLexicon } from '../code/matter/matter-lexicon.ts';
import type { CodedArticle, CodedStatement } from '../code/coded-article.ts';
import { namesToIgnore } from './names-to-ignore.ts';
import type { Placed } from './place-statements.ts';
import { type LinkedTopic, linkTopics } from './topics.ts';

/** The topic of each statement that belongs to a visit, linked pair by pair. */
export function topicsInPairs(placed: readonly Placed[], matters: MatterLexicon): Map<CodedStatement, LinkedTopic> {
  const linked = new Map<CodedStatement, LinkedTopic>();
  for (const [pair, group] of Map.groupBy(placed, ({ visit }) => visit?.pair ?? '')) {
    if (pair === '') continue;
    const ignored = ignoredWords(group, matters);
    const mentions = group.map(({ article, coded }) => ({
      statement: coded,
      text: article.article.text,
      ignored: ignored.get(article) ?? new Set<string>(),
    }));
    for (const [statement, topic] of linkTopics(mentions, matters)) linked.set(statement, topic);
  }
  return linked;
}

/** Words that are no matter in an article: its people, and what it calls the two countries. */
const ignoredWords = (group: readonly Placed[], matters: MatterLexicon): Map<CodedArticle, Set<string>> =>
  new Map(
    [...new Set(group.map(({ article }) => article))].map((article) => {
      const own = article.visits.flatMap(({ visitorParty, host }) => [visitorParty, host]);
      return [article, namesToIgnore(article.article.text, own, matters, article.countries)];
    }),
  );
