import type { Decision } from '../../../src/schemas/desk.ts';
import type { Span } from '../code/clause.ts';
import type { CodedArticle, CodedStatement } from '../code/coded-article.ts';
import { titleFromSlug } from './title-from-slug.ts';

type Addition = Extract<Decision, { decision: 'add' }>;

/**
 * A statement that a person found and the machine missed. The codebook's title of its matter, if it has one, is found when
 * it is linked.
 * @param rule `desk/2026-11-first-corpus`
 * @returns null where the words do not stand in one of the article's sentences
 */
export function addStatement(article: CodedArticle, decision: Addition, rule: string): CodedStatement | null {
  const start = article.article.text.indexOf(decision.words);
  const quotation = { start, end: start + decision.words.length };
  const sentence = article.sentences.find((one) => one.start <= quotation.start && quotation.end <= one.end);
  if (start < 0 || !sentence) return null;
  const { action, sectors, topic, title } = decision;
  return {
    clause: {
      sentence, ...quotation, trigger: triggerOf(decision, quotation),
      construction: 'active', lemma: '', subject: null, object: quotation, speaker: null,
      action, rule, confidence: 1,
    }, // prettier-ignore
    parties: [...decision.parties].sort(),
    partiesRule: rule,
    sectors,
    sectorsRule: rule,
    topic,
    topicTitle: title ?? titleFromSlug(topic),
    topicFrom: 'codebook',
    topicRule: rule,
    speaker: null,
    visit: visitAt(article, start),
  };
}

const triggerOf = ({ words, trigger = words }: Addition, { start }: Span): Span => {
  const from = start + Math.max(0, words.indexOf(trigger));
  return { start: from, end: from + (words.includes(trigger) ? trigger.length : words.length) };
};

/** The visit that the statement before it belongs to; the article's first where there is none. */
const visitAt = ({ statements, visits }: CodedArticle, start: number): CodedStatement['visit'] =>
  statements.findLast(({ clause }) => clause.start <= start)?.visit ?? visits[0] ?? null;
