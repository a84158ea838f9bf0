import type { Gap } from '../gap.ts';
import type { Predicate } from '../predicate.ts';
import type { VerbGroup } from '../verb-group.ts';
import type { Token } from '../token.ts';
import { isCoordinator, isNominal, isNominative, isQuote } from '../word-classes.ts';
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

/** How many words may stand between a verb of saying in the middle of a sentence and the comma behind it: “said Mr Sall, ”. */
const SPEAKER = 5;

/**
 * “Peru, the minister said, would …”, “works on the dam, said Mr Sall, will …”: a verb of saying between the subject of a
 * clause and its verb.
 * @returns place where the parted clause begins; null where the verb governs a clause of its own
 */
export function partedClause(state: SentenceState, group: VerbGroup, gap: Gap): number | null {
  const { tokens, vocabulary } = state;
  if (group.from !== group.head || !vocabulary.says(group.lemma) || gap.boundary !== 'mark') return null;
  const opening = gap.subject ? gap.from - 1 : group.from - 1;
  if (tokens[opening]?.text !== ',') return null;
  const end = tokens.slice(group.head + 1, group.head + 1 + SPEAKER).findIndex(({ text }) => text === ',');
  const named = gap.subject ? end === 0 || isTime(tokens[group.head + 1]) : end > 0;
  if (end < 0 || !named) return null;
  const previous = state.predicates.at(-1);
  const from = clauseStart(tokens, previous ? previous.group.head + 1 : 0, opening);
  return from !== null && isPhrase(tokens.slice(from, opening)) ? from : null;
}

/** “…, he said on Monday, …”, “he said afterwards, …”. */
const isTime = (token: Token | undefined): boolean =>
  token !== undefined && (token.tag === 'ADV' || ['on', 'in', 'at', 'later', 'yesterday'].includes(token.lower));

/** Where the clause around an aside begins: at the sentence's start, or behind “;”, “:” or “and”, when no verb stands before it. */
function clauseStart(tokens: readonly Token[], after: number, end: number): number | null {
  if (after === 0) return isCoordinator(tokens[0]) ? 1 : 0;
  for (let place = end - 1; place >= after; place -= 1)
    if ([';', ':'].includes(tokens[place]?.text ?? '')) return place + 1;
  return null;
}

/** Words that can be a subject: they hold a noun and no mark. */
const isPhrase = (words: readonly Token[]): boolean =>
  words.some((word) => isNominal(word) || isNominative(word)) &&
  words[0]?.tag !== 'ADP' &&
  words.every(({ text }) => text !== ',' && text !== '"' && text !== '”');
