import type { Codebook } from '../../../src/schemas/codebook.ts';
import { findPeople } from '../code/matter/find-people.ts';
import type { MatterLexicon } from '../code/matter/matter-lexicon.ts';
import { wordKey } from '../code/matter/word-key.ts';
import type { CodedArticle, CodedStatement } from '../code/coded-article.ts';
import type { LinkedStatement } from './linked.ts';
import { groupBy } from './sort.ts';
import { recordStatements } from './statements.ts';
import { type LinkedTopic, linkTopics } from './topics.ts';
import type { VisitFacts } from './visit-records.ts';
import type { LinkedVisits } from './visits.ts';

interface Placed {
  article: CodedArticle;
  coded: CodedStatement;
  visit: VisitFacts | null;
}

/**
 * Ties every statement to its visit and its matter.
 * @param mergedTopic the desk's merges
 * @returns statements in the order of article and place
 */
export function placeStatements(
  articles: readonly CodedArticle[],
  { visits, visitOf }: LinkedVisits,
  matters: MatterLexicon,
  mergedTopic: (pair: string, topic: string) => string,
  codebook: Codebook,
): LinkedStatement[] {
  const byId = new Map(visits.map((visit) => [visit.id, visit]));
  const homeOf = ({ visit }: CodedStatement): VisitFacts | null => (visit && byId.get(visitOf.get(visit) ?? '')) ?? null;
  const placed = articles.flatMap((article) => article.statements.map((coded): Placed => ({ article, coded, visit: homeOf(coded) })));
  const topics = topicsOf(placed, matters);
  return articles.flatMap((article) => {
    const own = placed.filter((one) => one.article === article);
    const byStatement = new Map(own.map((one) => [one.coded, one]));
    const topicOf = (coded: CodedStatement): string => mergedTopic(byStatement.get(coded)?.visit?.pair ?? '', topics.get(coded)?.topic ?? coded.topic);
    const records = recordStatements(article, (coded) => {
      const visit = byStatement.get(coded)?.visit?.id ?? null;
      return { visit, topic: visit === null ? null : topicOf(coded) };
    });
    return [...records].map(([coded, record]): LinkedStatement => {
      const one = byStatement.get(coded);
      const pair = one?.visit?.pair ?? null;
      const known = codebook.topics.find((topic) => topic.pair === pair && topic.id === topicOf(coded));
      return {
        article: article.article,
        coded,
        visit: record.visit,
        role: coded.visit?.role ?? 'report',
        pair,
        topic: topicOf(coded),
        topicTitle: known?.title ?? topics.get(coded)?.topicTitle ?? coded.topicTitle,
        topicFrom: known ? 'codebook' : 'clause',
        record,
      };
    });
  });
}

/** The topic of each statement, linked pair by pair. */
const topicsOf = (placed: readonly Placed[], matters: MatterLexicon): Map<CodedStatement, LinkedTopic> => {
  const linked = new Map<CodedStatement, LinkedTopic>();
  for (const [pair, group] of groupBy(placed, ({ visit }) => visit?.pair ?? '')) {
    if (pair === '') continue;
    const ignored = ignoredWords(group, matters);
    const mentions = group.map(({ article, coded }) => ({ statement: coded, text: article.article.text, ignored: ignored.get(article) ?? new Set<string>() }));
    for (const [statement, topic] of linkTopics(mentions, matters)) linked.set(statement, topic);
  }
  return linked;
};

/** Words that are no matter in an article: its people, and the two countries. */
const ignoredWords = (group: readonly Placed[], matters: MatterLexicon): Map<CodedArticle, Set<string>> =>
  new Map(
    [...new Set(group.map(({ article }) => article))].map((article) => {
      const countries = article.visits.flatMap(({ visitorParty, host }) => [...visitorParty.split('-'), ...host.split('-')]).map(wordKey);
      return [article, new Set([...findPeople(article.article.text, matters), ...countries])];
    }),
  );
