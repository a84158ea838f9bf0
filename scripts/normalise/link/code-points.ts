/** Turns UTF-16 indices of a text into code points, the unit of every offset in the record. */
export type CodePointOf = (index: number) => number;

/** A text without characters beyond the basic plane needs no table: its indices are its code points. */
export function codePointsOf(text: string): CodePointOf {
  if (!/[\ud800-\udfff]/u.test(text) && !/[\u{10000}-\u{10ffff}]/u.test(text)) return (index) => index;
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
