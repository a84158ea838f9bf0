import type { Codebook } from '../../../src/schemas/codebook.ts';
import type { DecidedArticle, StatementTrail } from '../desk/decided-article.ts';
import { deskRule } from '../desk/decision-entry.ts';
import { decideTopics, type MovedTopic } from '../desk/decide-topics.ts';
import type { DeskDecision } from '../desk/load-desk.ts';
import type { MatterLexicon } from '../code/matter/matter-lexicon.ts';
import type { CodedStatement } from '../code/coded-article.ts';
import type { LinkedStatement } from './linked.ts';
import { matterNames } from './matter-names.ts';
import { recordStatements } from './statements.ts';
import type { LinkedTopic } from './topics.ts';
import { topicsInPairs } from './topics-in-pairs.ts';
import type { VisitFacts } from './visit-records.ts';
import type { LinkedVisits } from './visits.ts';

/** A statement with the visit that it belongs to. */
export interface Placed {
  article: DecidedArticle;
  coded: CodedStatement;
  visit: VisitFacts | null;
}

/** What statements are placed by, besides their visits. */
export interface Placing {
  matters: MatterLexicon;
  codebook: Codebook;
  desk: readonly DeskDecision[];
  /** The article whose column an article's statements stand in: another's where it is a rerun. */
  columnOf: (visit: string | null, article: string) => string;
}

/** The matter of a statement, and what a person did to it. */
interface Matter {
  topic: string;
  linkedBy: LinkedTopic['by'];
  title: string;
  from: LinkedStatement['topicFrom'];
  trail: StatementTrail | null;
}

/**
 * Ties every statement to its visit and its matter.
 * @returns statements in the order of article and place
 */
export function placeStatements(
  articles: readonly DecidedArticle[],
  visits: LinkedVisits,
  placing: Placing,
): LinkedStatement[] {
  const placed = atVisits(articles, visits);
  const matters = mattersOf(placed, placing);
  const homes = new Map(placed.map((one) => [one.coded, one]));
  const grounded = new Set(
    placed
      .filter(({ article }) => !isOpinion(article))
      .map((one) => `${one.visit?.id}/${matters.get(one.coded)?.topic}`),
  );
  return articles.flatMap((article) => {
    const records = recordStatements(article, (coded) => {
      const { id: visit = null, pair = null } = homes.get(coded)?.visit ?? {};
      const { topic = coded.topic, linkedBy = null, trail = null } = matters.get(coded) ?? {};
      const matter = visit === null ? null : topic;
      return { visit, matter, linkedBy, pair, hasRecord: grounded.has(`${visit}/${matter}`), trail };
    });
    return [...records].map(([coded, record]): LinkedStatement => {
      const {
        topic = coded.topic,
        title = coded.topicTitle,
        from = 'clause' as const,
        trail = null,
      } = matters.get(coded) ?? {};
      const column = placing.columnOf(record.visit, article.article.id);
      const role = coded.visit?.role ?? 'report';
      return {
        article: article.article,
        coded,
        visit: record.visit,
        role,
        column,
        pair: homes.get(coded)?.visit?.pair ?? null,
        topic,
        topicTitle: title,
        topicFrom: from,
        trail,
        record,
      };
    });
  });
}

/** Each statement with the visit that it belongs to, in the order of the articles. */
export function atVisits(articles: readonly DecidedArticle[], { visits, visitOf }: LinkedVisits): Placed[] {
  const byId = new Map(visits.map((visit) => [visit.id, visit]));
  return articles.flatMap((article) =>
    article.statements.map((coded): Placed => ({
      article,
      coded,
      visit: (coded.visit && byId.get(visitOf.get(coded.visit) ?? '')) ?? null,
    })),
  );
}

const isOpinion = ({ article }: DecidedArticle): boolean => article.facts.genre.value === 'opinion';

/** The matter of each statement: as the machine links them, then as the desk has merged and split them. */
const mattersOf = (placed: readonly Placed[], placing: Placing): Map<CodedStatement, Matter> => {
  const linked = topicsInPairs(placed, placing.matters);
  const topicOf = (coded: CodedStatement): string => linked.get(coded)?.topic ?? coded.topic;
  const onMatters = placed.map(({ article, coded, visit }) => ({
    article: article.article.id,
    text: article.article.text,
    statement: coded,
    pair: visit?.pair ?? null,
    topic: topicOf(coded),
  }));
  const moved = decideTopics(onMatters, placing.desk);
  const names = matterNames(
    onMatters.map(({ statement, pair, topic }) => {
      const move = moved.get(statement);
      const title = linked.get(statement)?.topicTitle ?? statement.topicTitle;
      if (move) return { matter: `${pair}/${move.topic}`, title: move.title, byDesk: true };
      return { matter: `${pair}/${topic}`, title, byDesk: statement.topicRule.startsWith('desk/') };
    }),
    placing.codebook,
  );
  return new Map(
    onMatters.map(({ statement, pair, topic: found }, at) => {
      const move = moved.get(statement);
      const topic = move?.topic ?? found;
      const linkedBy = linked.get(statement)?.by ?? null;
      const { title, from } = names.get(`${pair}/${topic}`) ?? { title: statement.topicTitle, from: 'clause' as const };
      return [
        statement,
        { topic, linkedBy, title, from, trail: withMove(placed[at]?.article.decided?.get(statement) ?? null, move) },
      ];
    }),
  );
};

/** What a person did to a statement, a move to another matter included. */
const withMove = (trail: StatementTrail | null, move: MovedTopic | undefined): StatementTrail | null => {
  if (!move) return trail;
  return {
    machine: { topic: move.machine, ...trail?.machine },
    rule: trail?.rule ?? deskRule(move.file),
    entries: [...(trail?.entries ?? []), ...move.entries],
  };
};
