import type { Gap } from '../read-gap.ts';
import type { Predicate } from '../predicate.ts';
import type { VerbGroup } from '../verb-group.ts';
import { isQuote } from '../word-classes.ts';
import { type SentenceState } from './sentence-state.ts';

/** “…,” said the minister. */
export function isInvertedReport(state: SentenceState, group: VerbGroup, previous: Predicate | null): boolean {
  const before = state.tokens[group.from - 1];
  const after = state.tokens[group.head + 1];
  if (!previous || !before || !after || !state.vocabulary.takesClause(group.lemma)) return false;
  if (group.from !== group.head) return false;
  const inverted =
    (isQuote(before) || before.text === ',') &&
    (after.tag === 'PROPN' || after.tag === 'DET') &&
    closesQuote(state, group.from);
  return inverted && group.shape !== 'bare';
}

export function closesQuote(state: SentenceState, place: number): boolean {
  const mark = [1, 2].find((back) => isQuote(state.tokens[place - back]));
  if (mark === undefined || state.tokens[place - mark]?.text === '“') return false;
  const straight = state.tokens.slice(0, place - mark + 1).filter(({ text }) => text === '"').length;
  return state.tokens[place - mark]?.text !== '"' || straight % 2 === 0 || straight === 1;
}

/** Verbs of saying that name the listener: “…, she told the chamber.” */
const ADDRESSING: ReadonlySet<string> = new Set(['tell', 'assure', 'inform', 'remind']);
/** How many words may follow such a verb at the end of a sentence. */
const LISTENER = 9;

/** “…, the minister said.” */
export function isTrailingReport(
  state: SentenceState,
  group: VerbGroup,
  gap: Gap,
  previous: Predicate | null,
): boolean {
  const after = state.tokens[group.head + 1];
  const ends =
    after === undefined ||
    after.tag === 'PUNCT' ||
    (after.tag === 'NOUN' && !previous) ||
    ['on', 'in', 'at', 'after', 'during'].includes(after.lower) ||
    (ADDRESSING.has(group.lemma) && state.tokens.length - group.head <= LISTENER);
  return (
    previous !== null && gap.boundary === 'mark' && gap.subject !== null && ends && state.vocabulary.says(group.lemma)
  );
}
