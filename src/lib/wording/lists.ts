const join = (items: readonly string[], word: string): string => {
  const last = items.at(-1);
  if (last === undefined) return '';
  if (items.length === 1) return last;
  return `${items.slice(0, -1).join(', ')} ${word} ${last}`;
};

/** `[a, b, c]` → `a, b and c`. */
export const withAnd = (items: readonly string[]): string => join(items, 'and');

/** `[a, b]` → `a or b`. */
export const withOr = (items: readonly string[]): string => join(items, 'or');

/**
 * What stands before an item of a linked list: nothing, a comma, or "and".
 * For lists whose items are elements and not text: `a`, `, b`, ` and c`.
 */
export const separator = (index: number, length: number): string => {
  if (index === 0) return '';
  return index === length - 1 ? ' and ' : ', ';
};
