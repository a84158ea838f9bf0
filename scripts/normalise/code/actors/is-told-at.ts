import type { VisitMention } from './visit-mention.ts';

/** Whether a place in the text is one that tells of a visit, where an article tells of several. */
export function isToldAt({ told }: Pick<VisitMention, 'told'>, place: number): boolean {
  if (told === null) return false;
  let [low, high] = [0, told.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((told[middle]?.end ?? Infinity) > place) high = middle;
    else low = middle + 1;
  }
  return (told[low]?.start ?? Infinity) <= place;
}
