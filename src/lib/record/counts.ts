import type { Agreement } from '../../schemas/agreement.ts';
import type { Kind } from '../../schemas/action.ts';
import { COUNT_TOPIC } from '../../schemas/topic.ts';

/** Whether a record or a topic holds a count of instruments ("over 20 agreements") and no matter of its own. */
export const isCount = ({ topic }: { topic: string }): boolean => topic === COUNT_TOPIC;

/** Records or topics that have a matter of their own: those that pages count. */
export const withoutCounts = <Row extends { topic: string }>(rows: readonly Row[]): Row[] =>
  rows.filter((row) => !isCount(row));

/** What a record is called: a count of instruments is neither an agreement nor an aim nor a position. */
export type RecordKind = Kind | 'count';
export const RECORD_KINDS = ['agreement', 'aim', 'position', 'count'] as const satisfies readonly RecordKind[];

export const recordKind = (record: Pick<Agreement, 'kind' | 'topic'>): RecordKind =>
  isCount(record) ? 'count' : record.kind;
