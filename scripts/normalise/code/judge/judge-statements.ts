import type { ReadArticle } from '../../read/article-text.ts';
import type { CodedStatement } from '../coded-article.ts';
import type { Sentence } from '../clause.ts';
import { judge, type JudgeModel } from './judge-model.ts';
import { statementFeatures } from './statement-features.ts';

/** So many features are kept as grounds. */
const MOST = 3;

/**
 * Says of each statement how sure its codes are, and drops those that are not likely to be statements. Instruments that one
 * signing names one by one stand or fall with the first.
 * @param statements of an article, in the order of the text
 */
export function judgeStatements(
  statements: readonly CodedStatement[],
  article: Pick<ReadArticle, 'facts' | 'text'>,
  sentences: readonly Sentence[],
  model: JudgeModel,
): CodedStatement[] {
  const firstOfSigning = new Map<number, number>();
  return featuresOf(statements, article, sentences.length).flatMap(({ statement, features }) => {
    model.observe?.(statement.clause.start, features);
    const { statement: own, parties, topic, weighed } = judge(features, model, MOST);
    const signing = statement.clause.trigger.start;
    const confidence = (statement.clause.apart && firstOfSigning.get(signing)) ?? own;
    if (statement.clause.apart) firstOfSigning.set(signing, confidence);
    if (confidence < model.keeps) return [];
    const clause = { ...statement.clause, confidence };
    delete clause.grounds;
    delete clause.gate;
    return [{ ...statement, clause, judged: { model: model.version, weighed, parties, topic } }];
  });
}

/**
 * All statements of an article with what the judge looks at.
 * @param sentences how many the article has
 */
function featuresOf(
  statements: readonly CodedStatement[],
  article: Pick<ReadArticle, 'facts' | 'text'>,
  sentences: number,
): { statement: CodedStatement; features: string[] }[] {
  const bySentence = Map.groupBy(statements, ({ clause }) => clause.sentence);
  return statements.map((statement) => {
    const company = bySentence.get(statement.clause.sentence) ?? [];
    const previous = company[company.indexOf(statement) - 1] ?? null;
    const around = { article, inSentence: company.length, sentences, previous };
    return { statement, features: statementFeatures(statement, around) };
  });
}
