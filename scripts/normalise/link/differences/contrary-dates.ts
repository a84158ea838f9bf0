import { endOf, startOf } from '../../../../src/lib/dates.ts';

/**
 * Whether two dates cannot both be right. A day within the other's stretch is no contradiction: a report names the day on
 * which something happened.
 * @example `2024-03-12/2024-03-14` and `2024-03-13/2024-03-15` are contrary; `2024-03-12/2024-03-14` and `2024-03-13` are not
 */
export function areDatesContrary(one: string, other: string): boolean {
  const [a, b] = [spanOf(one), spanOf(other)];
  return a !== null && b !== null && !isWithin(a, b) && !isWithin(b, a);
}

interface Span {
  from: string;
  to: string;
}

const spanOf = (edtf: string): Span | null => {
  const [from, to] = [startOf(edtf), endOf(edtf)];
  return from !== null && to !== null && !/[~?%X]/u.test(edtf) ? { from, to } : null;
};

const isWithin = (inner: Span, outer: Span): boolean => outer.from <= inner.from && inner.to <= outer.to;
