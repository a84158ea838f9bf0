import type { ReadArticle } from '../read/article-text.ts';
import { isToldAt } from './actors/is-told-at.ts';
import { readActors } from './actors/read-actors.ts';
import { resolveParties } from './actors/resolve-parties.ts';
import { withEvidence } from './actors/supposed-visit.ts';
import { isOfThirdCountry } from './actors/third-country.ts';
import type { VisitMention } from './actors/visit-mention.ts';
import type { Clause } from './clause.ts';
import { joinMatters } from './choose/join-matters.ts';
import { codeClauses } from './code-clauses.ts';
import type { CodedArticle, CodedStatement } from './coded-article.ts';
import { sightingsOf } from './gazetteer/sightings.ts';
import type { Told } from './gazetteer/told.ts';
import { withTold } from './gazetteer/with-told.ts';
import { judgeStatements } from './judge/judge-statements.ts';
import type { ReaderKnowledge } from './load-reader.ts';
import { codeMatters } from './matter/code-matters.ts';
import { splitSentences } from './sentences.ts';
import { tagSentences } from './tag-sentences.ts';

/**
 * Article → statements: sentences, then clauses with their action, then for each clause its visit, parties, sectors and
 * topic; the judge drops those that are not likely to be statements. A clause in an article that is about no two countries, or of somebody of neither, is no statement: it has no parties.
 * @param told what other articles of the corpus say of its names; an article that makes no sense with it is read without
 */
export function codeArticle(article: ReadArticle, knowledge: ReaderKnowledge, told: Told | null = null): CodedArticle {
  const coded = codeWith(article, knowledge, told);
  return told && coded.statements.length === 0 ? codeWith(article, knowledge, null) : coded;
}

function codeWith(
  article: ReadArticle,
  { words, actors: general, matters, judge, gate }: ReaderKnowledge,
  told: Told | null,
): CodedArticle {
  const actorLexicon = told ? withTold(general, told) : general;
  const sentences = splitSentences(article);
  tagSentences(article.text, sentences);
  const actors = readActors(article, sentences, actorLexicon);
  const visits = [...actors.visits, ...actors.maybe];
  const sides = [...(actors.pair ?? []), ...actors.visits.flatMap(({ visitorParty, host }) => [visitorParty, host])];
  const clauses = codeClauses(article, sentences, words, gate).flatMap((clause) => {
    const visit = visitAt(visits, clause);
    const pair = visit ? [visit.visitorParty, visit.host].sort() : actors.pair;
    return pair && !isOfThirdCountry(clause, sides, actors, article.text) ? [{ clause, visit, pair }] : [];
  });
  const codes = codeMatters(clauses, { article, sentences, lexicon: matters, countries: actors.countries });
  const resolve = resolveParties(article, actors, actorLexicon);
  const statements = clauses.flatMap(({ clause, visit, pair }, at): CodedStatement[] => {
    const matter = codes[at];
    if (!matter) throw new Error('every clause has its matter');
    const { parties, rule, speaker } = resolve(clause, pair);
    return parties.length > 0 ? [{ clause, visit, parties, partiesRule: rule, speaker, ...matter }] : [];
  });
  return {
    article,
    sentences,
    countries: actors.countries,
    introduced: [...(told?.countries ?? []), ...actors.introduced],
    standing: actors.standing,
    sightings: sightingsOf(actors),
    ...withEvidence(visits, judgeStatements(joinMatters(statements), article, sentences, judge)),
  };
}

/** The visit that a clause belongs to: the one whose part of the text it stands in, else the first of the article. */
const visitAt = (visits: readonly VisitMention[], { start }: Clause): VisitMention | null =>
  visits.find((visit) => isToldAt(visit, start)) ?? visits.find(({ told }) => told === null) ?? visits[0] ?? null;
