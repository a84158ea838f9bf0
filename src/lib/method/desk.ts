import type { Statement } from '../../schemas/statement.ts';
import type { Corpus } from '../corpus.ts';
import { codingOf } from './coding.ts';

/** One code that a person decided, with what the machine had. */
export interface DeskDecision {
  statement: Statement;
  /** `action`, `parties`, … */
  point: string;
  value: string;
  machine: string | null;
  rule: string;
}

const POINTS = ['action', 'parties', 'field', 'matter'] as const;

/** Every code of the record that was decided at the desk, in the order of the articles. */
export const deskDecisions = (corpus: Corpus): DeskDecision[] =>
  corpus.statements.all.flatMap((statement) =>
    codingOf(corpus, statement).flatMap(({ decided, value, machine, rule }, index) =>
      decided ? [{ statement, point: POINTS[index] ?? '', value, machine, rule }] : [],
    ),
  );
