import type { Span } from '../code/clause.ts';

/**
 * A value with every span in it moved from a plain text to the text that this was made from.
 * What was one object stays one object: visits are told apart by identity.
 * @param origin see `PlainText`
 */
export function toStored<T>(value: T, origin: readonly number[]): T {
  const moved = new Map<object, unknown>();
  const move = (node: unknown): unknown => {
    if (typeof node !== 'object' || node === null) return node;
    const known = moved.get(node);
    if (known !== undefined) return known;
    const copy: Record<string, unknown> | unknown[] = Array.isArray(node) ? [] : {};
    moved.set(node, copy);
    for (const [key, part] of Object.entries(node)) Object.assign(copy, { [key]: move(part) });
    if (isSpan(node)) Object.assign(copy, movedSpan(node, origin));
    return copy;
  };
  return move(value) as T;
}

const isSpan = (node: object): node is Span =>
  'start' in node && 'end' in node && typeof node.start === 'number' && typeof node.end === 'number';

/** A span ends behind its last character, not before the next: what is left out between them belongs to neither. */
const movedSpan = ({ start, end }: Span, origin: readonly number[]): Span => {
  const from = origin[start] ?? start;
  return { start: from, end: end > start ? (origin[end - 1] ?? end - 1) + 1 : from };
};
