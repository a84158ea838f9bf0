import type { Statement } from '../../../src/schemas/statement.ts';
import type { CodedArticle, CodedStatement } from '../code/coded-article.ts';
import { type CodePointOf, codePointsOf } from './code-points.ts';

/** Code points of context kept on either side of a quotation (W3C TextQuoteSelector). */
const CONTEXT = 32;

/** Where a coded statement belongs, as the linker found it. */
export interface Placement {
  visit: string | null;
  /** Null without a visit. */
  topic: string | null;
}

/**
 * The statements of one article as the record has them, in the order of their place.
 * @param placementOf says to which visit and topic a statement belongs
 */
export function recordStatements(article: CodedArticle, placementOf: (coded: CodedStatement) => Placement): Map<CodedStatement, Statement> {
  const point = codePointsOf(article.article.text);
  const taken = new Map<string, number>();
  const ordered = [...article.statements].sort((a, b) => a.clause.start - b.clause.start || a.clause.end - b.clause.end);
  return new Map(
    ordered.map((coded) => {
      const at = `${article.article.id}:${point(coded.clause.start)}-${point(coded.clause.end)}`;
      const count = (taken.get(at) ?? 0) + 1;
      taken.set(at, count);
      return [coded, recordStatement(count === 1 ? at : `${at}.${count}`, article, coded, placementOf(coded), point)];
    }),
  );
}

const recordStatement = (id: string, { article }: CodedArticle, coded: CodedStatement, { visit, topic }: Placement, point: CodePointOf): Statement => {
  const { clause } = coded;
  const { text } = article;
  return {
    id,
    article: article.id,
    sentence: oneLine(text.slice(clause.sentence.start, clause.sentence.end)),
    quote: text.slice(clause.start, clause.end),
    start: point(clause.start),
    end: point(clause.end),
    prefix: [...text.slice(Math.max(0, clause.start - 2 * CONTEXT), clause.start)].slice(-CONTEXT).join(''),
    suffix: [...text.slice(clause.end, clause.end + 2 * CONTEXT)].slice(0, CONTEXT).join(''),
    action: clause.action,
    parties: coded.parties,
    sectors: coded.sectors,
    topic,
    visit,
    agreement: visit === null || topic === null ? null : `${visit}/${topic}`,
    speaker: coded.speaker,
    rules: {
      action: {
        rule: clause.rule,
        start: point(clause.trigger.start),
        end: point(clause.trigger.end),
        confidence: Math.round(clause.confidence * 100) / 100,
      },
      parties: { rule: coded.partiesRule },
      sectors: { rule: coded.sectorsRule },
      topic: { rule: coded.topicRule },
    },
  };
};

/** A sentence of a hard-wrapped text on one line. */
const oneLine = (sentence: string): string => sentence.replace(/\s*[\r\n]+\s*/gu, ' ');
