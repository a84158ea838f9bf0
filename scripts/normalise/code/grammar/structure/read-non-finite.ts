import type { Gap } from '../gap.ts';
import type { Predicate, Role } from '../predicate.ts';
import type { Range, Token } from '../token.ts';
import type { VerbGroup } from '../verb-group.ts';
import { add, isActor, wordBefore, type SentenceState } from './sentence-state.ts';
import { isCoordinator, isMark, isNominal, isNominative } from '../word-classes.ts';
import { readFinite } from './read-finite.ts';

/** Reads a participle or a gerund. */
export function readNonFinite(
  state: SentenceState,
  group: VerbGroup,
  gap: Gap,
  before: Token | undefined,
  previous: Predicate | null,
): void {
  const closing = { subject: state.main.subject, parent: state.main.verb };
  if (before === undefined || isMark(before)) add(state, group, 'participle', closing);
  else if (isNominal(before)) readBehindNoun(state, group, previous);
  else if (!isCoordinator(before))
    add(state, group, group.shape === 'gerund' ? 'gerund' : 'reduced', { parent: previous });
  else if (previous && LIKE.has(previous.role))
    add(state, group, previous.role, { subject: previous.subject, parent: previous.parent });
  else if (gap.afterMark && group.shape === 'gerund') add(state, group, 'participle', closing);
  else add(state, group, group.shape === 'gerund' ? 'gerund' : 'reduced', { parent: previous });
}

/** Roles that a joined participle shares with the one before it. */
const LIKE: ReadonlySet<Role> = new Set(['gerund', 'participle', 'absolute']);

/** “The text has both sides reiterating …”, “The visit saw both leaders pledging …”. */
const SHOWING: ReadonlySet<string> = new Set(['have', 'see', 'find', 'show']);

/** “with both sides vowing”, or “firms operating there”. */
function readBehindNoun(state: SentenceState, group: VerbGroup, previous: Predicate | null): void {
  if (previous && SHOWING.has(previous.group.lemma)) {
    const subject = { from: previous.group.head + 1, to: group.from };
    const role = isActor(state, subject) ? 'absolute' : 'reduced';
    add(state, group, role, { subject, ownSubject: true, from: subject.from, parent: previous });
    return;
  }
  const withPlace = placeOfWith(state, group.from, previous);
  if (withPlace === null || isGoverned(state, withPlace)) {
    add(state, group, 'reduced', { parent: previous });
    return;
  }
  const from = withPlace + 1;
  add(state, group, 'absolute', { subject: { from, to: group.from }, ownSubject: true, from });
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
  const words = state.tokens.slice(from, to);
  const last = words.at(-1);
  return (
    isNominative(last) ||
    last?.lower === 'you' ||
    last?.lower.endsWith('s') === true ||
    words.some(({ lower }) => lower === 'and' || lower === 'both' || lower === 'two')
  );
}

/** “agreed to build roads and open a port” (infinitive), or “Both sides welcome …” (present). */
export function readBare(state: SentenceState, group: VerbGroup, gap: Gap, previous: Predicate | null): void {
  const finite =
    gap.subject === null
      ? continuesPresent(state, group, gap, previous)
      : opensPresent(state, gap.subject, gap, previous);
  const future = finite ? null : sharedFuture(state, group, gap, previous);
  if (finite) readFinite(state, group, gap, previous);
  else if (future) {
    const { role, opener, parent, subject } = future;
    add(state, { ...group, shape: 'finite', modal: future.group.modal }, role, { subject, opener, parent });
  } else add(state, group, 'infinitive', { parent: previous, subject: previous?.subject ?? null });
}

const FUTURE: ReadonlySet<string> = new Set(['will', 'shall', 'would', 'be-to']);

/** “Chile will send pilots and lend two ships”: the future whose “will” a joined verb shares; null where another verb takes it. */
function sharedFuture(state: SentenceState, group: VerbGroup, gap: Gap, previous: Predicate | null): Predicate | null {
  if (gap.subject !== null || !isCoordinator(wordBefore(state, group.from)) || !state.vocabulary.governs(group.lemma))
    return null;
  const future = state.predicates.findLast(({ group: { shape } }) => shape !== 'gerund') ?? null;
  const open = future !== null && FUTURE.has(future.group.modal ?? '') && !future.group.copula && !future.group.passive;
  return open && (future.role === 'main' || future.role === 'complement') && previous !== null ? future : null;
}

/** “Both sides welcome the deal and urge …”. */
function continuesPresent(state: SentenceState, group: VerbGroup, gap: Gap, previous: Predicate | null): boolean {
  const joined = isCoordinator(wordBefore(state, group.from)) || gap.boundary === 'mark';
  if (!joined || !previous) return false;
  return (previous.role === 'main' && previous.group.shape === 'bare') || resumesPresent(state, group, previous);
}

/** “Both sides hold that the treaty serves peace, and resolve to …”: a plural verb cannot go on with a singular one. */
const resumesPresent = ({ main, vocabulary }: SentenceState, { lemma }: VerbGroup, previous: Predicate): boolean =>
  main.verb?.group.shape === 'bare' &&
  ['complement', 'relative'].includes(previous.role) &&
  previous.group.shape !== 'bare' &&
  vocabulary.governs(lemma);

/** Verbs that take a clause with a bare verb: “suggested the Danish side open its market”. */
const MANDATIVE: ReadonlySet<string> = new Set('suggest propose recommend request demand urge insist'.split(' '));

function opensPresent(state: SentenceState, subject: Range, gap: Gap, previous: Predicate | null): boolean {
  if (previous && MANDATIVE.has(previous.group.lemma) && gap.boundary === 'none') return isActor(state, subject);
  const opens = gap.boundary !== 'none' || (previous !== null && state.vocabulary.takesClause(previous.group.lemma));
  return opens && isPlural(state, subject);
}
