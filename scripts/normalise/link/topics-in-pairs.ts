import { findPeople } from '../code/matter/find-people.ts';
import type { MatterLexicon } from '../code/matter/matter-lexicon.ts';
import { wordKey } from '../code/matter/word-key.ts';
import type { CodedArticle, CodedStatement } from '../code/coded-article.ts';
import type { Placed } from './place-statements.ts';
import { groupBy } from './sort.ts';
import { type LinkedTopic, linkTopics } from './topics.ts';

/** The topic of each statement that belongs to a visit, linked pair by pair. */
export function topicsInPairs(placed: readonly Placed[], matters: MatterLexicon): Map<CodedStatement, LinkedTopic> {
  const linked = new Map<CodedStatement, LinkedTopic>();
  for (const [pair, group] of groupBy(placed, ({ visit }) => visit?.pair ?? '')) {
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

/** Words that are no matter in an article: its people, and the two countries. */
const ignoredWords = (group: readonly Placed[], matters: MatterLexicon): Map<CodedArticle, Set<string>> =>
  new Map(
    [...new Set(group.map(({ article }) => article))].map((article) => {
      const countries = article.visits
        .flatMap(({ visitorParty, host }) => [...visitorParty.split('-'), ...host.split('-')])
        .map(wordKey);
      return [article, new Set([...findPeople(article.article.text, matters), ...countries])];
    }),
  );
