import type { Decision } from '../../../src/schemas/desk.ts';
import type { CodedArticle, CodedStatement } from '../code/coded-article.ts';

/**
 * The article with a statement that a person found and the machine missed.
 * @returns null where the words do not stand in one of its sentences
 */
export function addStatement(article: CodedArticle, decision: Extract<Decision, { decision: 'add' }>, rule: string): CodedArticle | null {
  const { text } = article.article;
  const start = text.indexOf(decision.words);
  const end = start + decision.words.length;
  const sentence = article.sentences.find((one) => one.start <= start && end <= one.end);
  if (start < 0 || !sentence) return null;
  const at = decision.trigger === undefined ? -1 : text.indexOf(decision.trigger, start);
  const trigger = at < 0 || decision.trigger === undefined ? { start, end } : { start: at, end: at + decision.trigger.length };
  const statement: CodedStatement = {
    clause: {
      sentence, start, end, trigger,
      construction: 'active', lemma: '', subject: null, object: { start, end }, speaker: null,
      action: decision.action, rule: `desk: ${rule}`, confidence: 1,
    }, // prettier-ignore
    parties: [...decision.parties].sort(),
    partiesRule: `desk: ${rule}`,
    sectors: decision.sectors,
    sectorsRule: `desk: ${rule}`,
    topic: decision.topic,
    topicTitle: decision.topic,
    topicFrom: 'codebook',
    topicRule: `desk: ${rule}`,
    speaker: null,
    visit: article.visits[0] ?? null,
  };
  return { ...article, statements: [...article.statements, statement] };
}
