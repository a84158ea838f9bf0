import type { Ruling, Statement } from '../../../src/schemas/statement.ts';
import type { CodedArticle, CodedStatement } from '../code/coded-article.ts';
import type { CodeName, StatementTrail } from '../desk/decided-article.ts';
import type { LinkedTopic } from './topics.ts';
import { type CodePointOf, codePointsOf, pointsAfter, pointsBefore } from './code-points.ts';

/** Code points of context kept on either side of a quotation (W3C TextQuoteSelector). */
const CONTEXT = 32;

/** Where a coded statement belongs, as the linker found it. */
export interface Placement {
  visit: string | null;
  /** The matter, by its id within the pair: `ferry-terminal`; null without a visit. */
  matter: string | null;
  /** What tied it to a matter of other articles under their name; null where it keeps its own. */
  linkedBy: LinkedTopic['by'];
  /** The two countries of the visit, joined: `kestria-maroa`; null without a visit. */
  pair: string | null;
  /** Whether the matter has a record at that visit: what an opinion piece alone says of makes none. */
  hasRecord: boolean;
  /** What a person did to the statement. */
  trail: StatementTrail | null;
}

/**
 * The statements of one article as the record has them, in the order of their place.
 * @param placementOf says to which visit and topic a statement belongs
 */
export function recordStatements(
  article: CodedArticle,
  placementOf: (coded: CodedStatement) => Placement,
): Map<CodedStatement, Statement> {
  const point = codePointsOf(article.article.text);
  const taken = new Map<string, number>();
  const ordered = [...article.statements].sort(
    (a, b) => a.clause.start - b.clause.start || a.clause.end - b.clause.end,
  );
  return new Map(
    ordered.map((coded) => {
      const at = `${article.article.id}:${point(coded.clause.start)}-${point(coded.clause.end)}`;
      const count = (taken.get(at) ?? 0) + 1;
      taken.set(at, count);
      return [coded, recordStatement(count === 1 ? at : `${at}.${count}`, article, coded, placementOf(coded), point)];
    }),
  );
}

const recordStatement = (
  id: string,
  { article }: CodedArticle,
  coded: CodedStatement,
  { visit, matter, linkedBy, pair, hasRecord, trail }: Placement,
  point: CodePointOf,
): Statement => {
  const { clause } = coded;
  const { text } = article;
  const { judged, sectorsConfidence, sectorsWeighed } = coded;
  const ruling = (code: CodeName, rule: string, sure?: number, weighed?: readonly string[]): Ruling =>
    decidedRuling(trail, code) ?? {
      rule,
      ...(sure === undefined ? {} : { confidence: hundredths(sure) }),
      ...(weighed ? { weighed: [...weighed] } : {}),
    };
  return {
    id,
    article: article.id,
    sentence: oneLine(text.slice(clause.sentence.start, clause.sentence.end)),
    quote: text.slice(clause.start, clause.end),
    start: point(clause.start),
    end: point(clause.end),
    prefix: pointsBefore(text, clause.start, CONTEXT),
    suffix: pointsAfter(text, clause.end, CONTEXT),
    action: clause.action,
    parties: coded.parties,
    sectors: coded.sectors,
    topic: pair === null || matter === null ? null : `${pair}/${matter}`,
    visit,
    agreement: visit === null || matter === null || !hasRecord ? null : `${visit}/${matter}`,
    speaker: coded.speaker,
    rules: {
      action: {
        ...ruling('action', clause.rule),
        start: point(clause.trigger.start),
        end: point(clause.trigger.end),
        confidence: hundredths(clause.confidence),
        ...(judged && trail?.machine.action === undefined ? { model: judged.model, weighed: [...judged.weighed] } : {}),
      },
      parties: ruling('parties', coded.partiesRule, judged?.parties),
      sectors: ruling('sectors', coded.sectorsRule, sectorsConfidence, sectorsWeighed),
      topic: linkedBy
        ? ruling('topic', linkedBy.rule, linkedBy.probability)
        : ruling('topic', coded.topicRule, judged?.topic),
    },
  };
};

const hundredths = (share: number): number => Math.round(share * 100) / 100;

/** The rule of a code that a person gave, beside what the machine had; null where the machine's code stands. */
const decidedRuling = (trail: StatementTrail | null, code: CodeName): Ruling | null => {
  const machine = trail?.machine[code];
  if (!trail || machine === undefined) return null;
  return machine === null ? { rule: trail.rule } : { rule: trail.rule, machine };
};

/** A sentence of a hard-wrapped text on one line. */
const oneLine = (sentence: string): string =>
  /[\r\n]/.test(sentence) ? sentence.replace(/\s*[\r\n]+\s*/gu, ' ') : sentence;
