import type { Gap } from '../gap.ts';
import type { Predicate } from '../predicate.ts';
import type { Range } from '../token.ts';
import type { VerbGroup } from '../verb-group.ts';
import { add, fillMain, wordBefore, type SentenceState } from './sentence-state.ts';
import { isAdverbial, isCoordinator, isMark } from '../word-classes.ts';
import { isDescription, isListedAdjective } from './descriptions.ts';
import { lateSubject } from './late-subject.ts';

/** A verb without words for a subject of its own. */
export function continueClause(state: SentenceState, group: VerbGroup, gap: Gap, previous: Predicate | null): void {
  const joined = isCoordinator(wordBefore(state, group.from)) || gap.boundary === 'mark' || gap.boundary === 'and';
  if (isDescription(state, group, gap)) {
    const subject = describedSubject(state);
    for (const predicate of state.predicates) if (predicate.role === 'main') predicate.role = 'reduced';
    fillMain(state, group, subject, false);
  } else if (!state.main.verb && !(state.inner && gap.boundary === 'and')) {
    fillMain(state, group, leadingSubject(state, group.from), false);
  } else if (!joined || isListedAdjective(state, group)) {
    add(state, group, 'reduced', { parent: previous });
  } else if (!resumeClause(state, group)) coordinate(state, group);
}

/** A verb whose subject stands before an aside; false where it has none. */
function resumeClause(state: SentenceState, group: VerbGroup): boolean {
  const late = lateSubject(state, group);
  if (!late) return false;
  const { subject, parent } = late;
  if (parent === null) {
    state.inner = null;
    fillMain(state, group, subject, true);
  } else {
    const rest = { subject, ownSubject: true, opener: 'that', parent, from: subject.from };
    state.inner = { role: 'complement', opener: 'that', subject, from: subject.from, parent, verb: null };
    state.inner.verb = add(state, group, 'complement', rest);
  }
  return true;
}

/** The noun phrase before the first mark: “The ministers, who met on Monday, agreed”. */
export function leadingSubject(state: SentenceState, to: number): Range | null {
  const from = behindPreposition(state, state.main.from, to);
  const described = state.predicates.find(({ group }) => group.from > from)?.group.from ?? to;
  const stop = from === state.main.from ? to : Math.min(to, described);
  let end = from;
  while (end < stop && !isMarkAt(state, end)) end += 1;
  const named = state.tokens.slice(from, end).some((token) => !isAdverbial(token) && token.lower !== 'further');
  return named ? { from, to: end } : null;
}

/** “Nordic Lending, the bank owned by the state, is to …”: a description that has a noun of its own stands beside the subject. */
function describedSubject(state: SentenceState): Range | null {
  const { subject } = state.main;
  const beside = subject !== null && subject.from > 1 && state.tokens[subject.from - 1]?.text === ',';
  const whole = beside && state.tokens.slice(0, subject.from - 1).every(({ text }) => text !== ',');
  return whole ? { from: 0, to: subject.from - 1 } : subject;
}

/** “To date, 90 of the wells dug there have …”: a time or place before the first comma is no subject. */
function behindPreposition(state: SentenceState, from: number, to: number): number {
  const first = state.tokens[from];
  if (first?.tag !== 'ADP' && first?.lower !== 'to') return from;
  const comma = state.tokens.slice(from, to).findIndex(({ text }) => text === ',');
  const subject = comma < 0 ? undefined : state.tokens[from + comma + 1];
  const opens = subject !== undefined && ['DET', 'NUM', 'NOUN', 'PROPN', 'ADJ'].includes(subject.tag);
  return opens ? from + comma + 1 : from;
}

/** A verb joined by “and”: it continues the main clause, or the clause inside it that it resembles. */
export function coordinate(state: SentenceState, group: VerbGroup): void {
  const inner = state.inner;
  const reportedForm = inner?.role === 'complement' && (group.modal === 'would' || group.pluperfect);
  const belongsInside = inner?.verb && (reportedForm || !state.vocabulary.governs(group.lemma));
  if (inner && belongsInside) {
    add(state, group, inner.role, { subject: inner.subject, opener: inner.opener, parent: inner.parent });
    return;
  }
  state.inner = null;
  state.main.verb = add(state, group, 'main', { subject: state.main.subject });
}

const isMarkAt = ({ tokens }: SentenceState, place: number): boolean => {
  const token = tokens[place];
  return token !== undefined && isMark(token);
};
