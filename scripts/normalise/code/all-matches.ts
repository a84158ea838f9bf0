const NONE: readonly RegExpExecArray[] = [];

/**
 * All matches of an expression, as `matchAll` gives them. Most sentences have none, and `matchAll` makes a copy of the
 * expression each time, which takes longer than looking for a match.
 * @param expression with the flag `g`
 */
export function allMatches(text: string, expression: RegExp): readonly RegExpExecArray[] {
  expression.lastIndex = 0;
  let match = expression.exec(text);
  if (!match) return NONE;
  const found: RegExpExecArray[] = [];
  while (match) {
    found.push(match);
    if (match[0] === '')
      expression.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff && expression.unicode ? 2 : 1;
    match = expression.exec(text);
  }
  return found;
}
