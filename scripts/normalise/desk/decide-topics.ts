import type { DecisionEntry } from '../../../src/schemas/desk.ts';
import type { CodedStatement } from '../code/coded-article.ts';
import { type Problem, UserError } from '../user-error.ts';
import { codesInWords, entryOf } from './decision-entry.ts';
import type { DeskDecision } from './load-desk.ts';
import { holdsPassage, unmatched } from './passage.ts';

/** A statement with the matter that it is on, as far as the machine and earlier decisions have it. */
export interface OnMatter {
  /** Id and stored text of its article. */
  article: string;
  text: string;
  statement: CodedStatement;
  /** Null where it belongs to no visit: such a statement is on no matter of the record. */
  pair: string | null;
  topic: string;
}

/** The matter to which the desk moved a statement. */
export interface MovedTopic {
  topic: string;
  /** The desk's name for it; null where the codebook's is meant. */
  title: string | null;
  /** What the machine had. */
  machine: string;
  file: string;
  entries: readonly DecisionEntry[];
}

/**
 * Applies the desk's merges and splits, one after the other, once the machine has found which statements share a matter.
 * @returns the statements that moved
 * @throws UserError naming each decision whose passage is no statement any more
 */
export function decideTopics(
  statements: readonly OnMatter[],
  desk: readonly DeskDecision[],
): Map<CodedStatement, MovedTopic> {
  const moved = new Map<CodedStatement, MovedTopic>();
  const problems: Problem[] = [];
  const articles = new Set(statements.map(({ article }) => article));
  for (const one of desk) {
    const { decision } = one;
    if ((decision.decision !== 'merge' && decision.decision !== 'split') || !articles.has(decision.article)) continue;
    const topicOf = ({ statement, topic }: OnMatter): string => moved.get(statement)?.topic ?? topic;
    const passages =
      decision.decision === 'merge'
        ? [{ words: decision.words, was: decision.was }]
        : decision.passages.map((words) => ({ words }));
    const named = passages.map((passage) =>
      statements.filter(
        (candidate) =>
          candidate.pair !== null &&
          candidate.article === decision.article &&
          holdsPassage(candidate.text, candidate.statement, passage),
      ),
    );
    const field = decision.decision === 'merge' ? 'words' : 'passages';
    problems.push(
      ...passages.flatMap((passage, at) =>
        named[at]?.length === 0 ? [unmatched(one, field, passage, searched(decision.article, statements))] : [],
      ),
    );
    const matters = new Set(named.flat().map((candidate) => `${candidate.pair} ${topicOf(candidate)}`));
    const moving =
      decision.decision === 'split'
        ? named.flat()
        : statements.filter((candidate) => matters.has(`${candidate.pair} ${topicOf(candidate)}`));
    for (const candidate of moving)
      if (topicOf(candidate) !== decision.into)
        moved.set(candidate.statement, move(one, candidate, topicOf(candidate), moved.get(candidate.statement)));
  }
  if (problems.length > 0) throw new UserError(problems);
  return moved;
}

/** An article as far as these statements know it. */
const searched = (id: string, statements: readonly OnMatter[]): Parameters<typeof unmatched>[3] => {
  const own = statements.filter(({ article }) => article === id);
  return { id, text: own[0]?.text ?? '', statements: own.map(({ statement }) => statement) };
};

const move = (
  one: DeskDecision & { decision: object },
  candidate: OnMatter,
  from: string,
  earlier: MovedTopic | undefined,
): MovedTopic => {
  const { decision, file } = one;
  if (decision.decision !== 'merge' && decision.decision !== 'split')
    throw new Error(`a ${decision.decision} moves nothing`);
  const entry = entryOf(one, codesInWords({ topic: from }), codesInWords({ topic: decision.into }));
  return {
    topic: decision.into,
    title: decision.title ?? null,
    machine: candidate.topic,
    file,
    entries: [...(earlier?.entries ?? []), entry],
  };
};
