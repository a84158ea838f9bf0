import type { ReadArticle } from '../../read/article-text.ts';
import type { CodedStatement } from '../coded-article.ts';
import type { Sentence } from '../clause.ts';
import { judge, type JudgeModel } from './judge-model.ts';
import { statementFeatures } from './statement-features.ts';

/** So many features are kept as grounds. */
const MOST = 3;

/** Says of each statement how sure its codes are. */
export function judgeStatements(
  statements: readonly CodedStatement[],
  article: Pick<ReadArticle, 'facts' | 'text'>,
  sentences: readonly Sentence[],
  model: JudgeModel,
): CodedStatement[] {
  const counts = new Map<Sentence, number>();
  for (const { clause } of statements) counts.set(clause.sentence, (counts.get(clause.sentence) ?? 0) + 1);
  return statements.map((statement) => {
    const { clause } = statement;
    const around = { article, inSentence: counts.get(clause.sentence) ?? 1, sentences: sentences.length };
    const features = statementFeatures(statement, around);
    const { statement: confidence, parties, topic, weighed } = judge(features, model, MOST);
    const judged = { ...clause, confidence };
    delete judged.grounds;
    return {
      ...statement,
      clause: judged,
      judged: { model: model.version, weighed, parties, topic },
    };
  });
}
