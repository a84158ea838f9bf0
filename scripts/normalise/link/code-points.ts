/** Turns UTF-16 indices of a text into code points, the unit of every offset in the record. */
export type CodePointOf = (index: number) => number;

/** A text without characters beyond the basic plane needs no table: its indices are its code points. */
export function codePointsOf(text: string): CodePointOf {
  if (!/[\ud800-\udfff]/.test(text)) return (index) => index;
  const points = new Uint32Array(text.length + 1);
  let point = 0;
  for (let index = 0; index < text.length; index += 1) {
    points[index] = point;
    const isPair = (text.codePointAt(index) ?? 0) > 0xffff;
    if (isPair) points[index + 1] = point;
    if (isPair) index += 1;
    point += 1;
  }
  points[text.length] = point;
  return (index) => points[index] ?? point;
}

/** Up to so many code points of a text before a place. */
export function pointsBefore(text: string, end: number, count: number): string {
  let start = end;
  for (let taken = 0; taken < count && start > 0; taken += 1)
    start -= start > 1 && (text.codePointAt(start - 2) ?? 0) > 0xffff ? 2 : 1;
  return text.slice(start, end);
}

/** Up to so many code points of a text from a place on. */
export function pointsAfter(text: string, start: number, count: number): string {
  let end = start;
  for (let taken = 0; taken < count && end < text.length; taken += 1)
    end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  return text.slice(start, end);
}
