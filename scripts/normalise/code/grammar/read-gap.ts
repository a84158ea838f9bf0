import { boundaryBefore, widen } from './clause-boundary.ts';
import type { Gap } from './gap.ts';
import { readBehindThat } from './gap-behind-that.ts';
import { isListed } from './listed-subject.ts';
import { subjectIn } from './subject-words.ts';
import type { Token } from './token.ts';
import { isBehindMark, isCoordinator, isMark, isQuote } from './word-classes.ts';

/**
 * Reads the words before a verb.
 * @param after place behind the previous verb (0 at the start of the sentence)
 * @param verb place of the verb group
 */
export function readGap(tokens: readonly Token[], after: number, verb: number): Gap {
  const place = boundaryBefore(tokens, after, quotesVerb(tokens, verb) ? verb - 2 : verb - 1);
  const first = tokens[after];
  if (place < after) {
    const leading = first && after === 0 && isCoordinator(first) ? after + 1 : after;
    return {
      boundary: after === 0 ? 'start' : 'none',
      opener: null,
      afterMark: false,
      subject: subjectIn(tokens, leading, verb),
      from: leading,
    };
  }
  const reported = readBehindThat(tokens, after, { place, verb });
  if (reported) return reported;
  const { boundary, opener, from } = widen(tokens, after, place);
  if (after === 0 && tokens[from - 1]?.text === ',' && isListed(tokens, verb))
    return { boundary: 'start', opener: null, afterMark: false, subject: subjectIn(tokens, 0, verb), from: 0 };
  return {
    boundary,
    opener,
    afterMark: isBehindMark(tokens, from - 1),
    subject: subjectIn(tokens, from, verb),
    from,
  };
}

/** “said that the island “does not recognise …”: a quotation that begins between subject and verb. */
function quotesVerb(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 2];
  return isQuote(tokens[verb - 1]) && before !== undefined && !isMark(before);
}
