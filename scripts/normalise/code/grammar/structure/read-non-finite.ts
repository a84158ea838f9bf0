import type { Gap } from '../read-gap.ts';
import type { Predicate } from '../predicate.ts';
import type { Range, Token } from '../token.ts';
import type { VerbGroup } from '../verb-group.ts';
import { add, wordBefore, type SentenceState } from './sentence-state.ts';
import { isCoordinator, isMark, isNominal, isNominative } from '../word-classes.ts';
import { readFinite } from './read-finite.ts';

export function readNonFinite(
  state: SentenceState,
  group: VerbGroup,
  gap: Gap,
  before: Token | undefined,
  previous: Predicate | null,
): void {
  const withPlace = placeOfWith(state, group.from, previous);
  if (before && isNominal(before) && withPlace !== null && !isGoverned(state, withPlace)) {
    const subject = { from: withPlace + 1, to: group.from };
    add(state, group, 'absolute', { subject, ownSubject: true, from: withPlace + 1 });
  } else if (before === undefined || isMark(before)) {
    add(state, group, 'participle', { subject: state.main.subject, parent: state.main.verb });
  } else if (isCoordinator(before) && previous && ['gerund', 'participle', 'absolute'].includes(previous.role)) {
    add(state, group, previous.role, { subject: previous.subject, parent: previous.parent });
  } else if (isCoordinator(before) && gap.afterMark && group.shape === 'gerund') {
    add(state, group, 'participle', { subject: state.main.subject, parent: state.main.verb });
  } else {
    add(state, group, group.shape === 'gerund' && !(before && isNominal(before)) ? 'gerund' : 'reduced', {
      parent: previous,
    });
  }
}

/** “with” before the noun phrase of a participle: “, with both sides vowing”. */
export function placeOfWith(state: SentenceState, to: number, previous: Predicate | null): number | null {
  const from = previous ? previous.group.head + 1 : 0;
  for (let place = to - 1; place >= from; place -= 1) {
    const token = state.tokens[place];
    if (token?.lower === 'with') return place;
    if (token?.text === ';' || token?.lower === 'that') return null;
  }
  return null;
}

/** “cooperation with firms operating there”: “with” belongs to a noun or verb unless a mark or the start stands before. */
export function isGoverned(state: SentenceState, place: number): boolean {
  const before = state.tokens[place - 1];
  return before !== undefined && !isMark(before) && !isCoordinator(before) && before.text !== ')';
}

/** “both sides welcome”, not “the line upgrade”: a bare present wants a plural. */
export function isPlural(state: SentenceState, { from, to }: Range): boolean {
  const last = state.tokens[to - 1];
  return (
    isNominative(last) ||
    state.tokens.slice(from, to).some(({ lower }) => lower === 'and') ||
    (last !== undefined && last.lower.endsWith('s'))
  );
}

/** “agreed to build roads and open a port” (infinitive), or “Both sides welcome …” (present). */
export function readBare(state: SentenceState, group: VerbGroup, gap: Gap, previous: Predicate | null): void {
  const inherits =
    gap.subject === null &&
    previous !== null &&
    (isCoordinator(wordBefore(state, group.from)) || gap.boundary === 'mark');
  const opens =
    gap.subject !== null &&
    isPlural(state, gap.subject) &&
    (gap.boundary !== 'none' || (previous !== null && state.vocabulary.takesClause(previous.group.lemma)));
  if (!inherits && opens) {
    readFinite(state, group, gap, previous);
    return;
  }
  const present = inherits && previous?.role === 'main' && previous.group.shape === 'bare';
  if (present) readFinite(state, group, gap, previous);
  else add(state, group, 'infinitive', { parent: previous, subject: previous?.subject ?? null });
}
