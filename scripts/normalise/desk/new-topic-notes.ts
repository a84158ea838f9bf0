import type { Statement } from '../../../src/schemas/statement.ts';
import { didYouMean } from '../codebook/did-you-mean.ts';
import type { Problem } from '../user-error.ts';
import { aboutDecision } from './decision-problem.ts';
import type { DeskDecision } from './load-desk.ts';

/**
 * A note for each topic that only the desk knows, at the first decision that names it: it may be mistyped. A decision that
 * gives the topic a title means it.
 * @param statements of the record
 * @param known topics of the codebook by `<pair>/<id>`, standing matters by id
 */
export function newTopicNotes(
  statements: readonly Pick<Statement, 'topic' | 'rules'>[],
  desk: readonly DeskDecision[],
  known: ReadonlySet<string>,
): Problem[] {
  const given = Map.groupBy(statements, ({ topic }) => topic ?? '');
  const named = new Set(desk.map(topicOf));
  const made = [...given.keys()].filter(
    (topic) =>
      named.has(lastPart(topic)) && !known.has(topic) && !known.has(lastPart(topic)) && isDesks(topic, statements),
  );
  return made.flatMap((topic) => {
    const id = lastPart(topic);
    const naming = desk.filter((one) => topicOf(one) === id);
    const [first] = naming;
    if (!first || naming.some(({ decision }) => 'title' in decision && decision.title !== undefined)) return [];
    const others = [...given.keys(), ...known].filter((other) => isOther(other, topic)).map(lastPart);
    return [
      aboutDecision(first, 'into' in first.decision ? 'into' : 'topic', {
        message: `makes a new topic, "${id}", which neither the codebook nor the machine has${didYouMean(id, others)}`,
        fix: 'If it is meant, give it an entry in topics.yaml; else correct it.',
      }),
    ];
  });
}

/** Whether a topic may be meant in the place of one that is mistyped: it is of the same pair, or of any. */
const isOther = (other: string, topic: string): boolean =>
  other !== topic && other !== '' && (!other.includes('/') || pairOf(other) === pairOf(topic));

/** Whether the machine has no statement on a topic. */
const isDesks = (topic: string, statements: readonly Pick<Statement, 'topic' | 'rules'>[]): boolean =>
  statements.every(({ topic: own, rules: { topic: ruling } }) => {
    if (own === topic) return ruling.rule.startsWith('desk/') && ruling.machine !== lastPart(topic);
    return ruling.machine === undefined || pairOf(own ?? '') !== pairOf(topic) || ruling.machine !== lastPart(topic);
  });

const topicOf = ({ decision }: DeskDecision): string | undefined =>
  'into' in decision ? decision.into : 'topic' in decision ? decision.topic : undefined;

const pairOf = (topic: string): string => topic.split('/')[0] ?? '';
const lastPart = (topic: string): string => topic.split('/').at(-1) ?? '';
