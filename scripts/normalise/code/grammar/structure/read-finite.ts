import type { Gap } from '../gap.ts';
import { isPossessive, readNounPhrase } from '../noun-phrase.ts';
import type { Predicate, Role } from '../predicate.ts';
import type { Range } from '../token.ts';
import type { VerbGroup } from '../verb-group.ts';
import { add, fillMain, isActor, wordBefore, type SentenceState } from './sentence-state.ts';
import { continueClause, leadingSubject } from './continue-clause.ts';
import { describesByPreposition, describesSubject, isBracketed, isPreposition } from './descriptions.ts';
import { isCoordinator, isNominative, RELATIVES, SUBORDINATORS } from '../word-classes.ts';
import { behindListener } from './listener.ts';
import { isInvertedReport, isTrailingReport, partedClause } from './reports.ts';

export function readFinite(state: SentenceState, group: VerbGroup, gap: Gap, previous: Predicate | null): void {
  const parted = partedClause(state, group, gap);
  if (isBracketed(state, group.from)) add(state, group, 'reduced', { parent: previous });
  else if (parted !== null) partClause(state, group, gap, parted);
  else if (isInvertedReport(state, group, previous)) add(state, group, 'attribution', { subject: null });
  else if (previous && isCoordinator(wordBefore(state, group.from)))
    continueClause(state, group, { ...gap, subject: null }, previous);
  else if (gap.boundary === 'opener' && isPreposition(state, gap, group))
    continueClause(state, group, { ...gap, subject: null }, previous);
  else if (gap.boundary === 'opener') openClause(state, group, gap, previous);
  else if (isTrailingReport(state, group, gap, previous))
    add(state, group, 'attribution', { subject: gap.subject, ownSubject: true, from: gap.from });
  else if (gap.subject === null && previous && isPartedComplement(state, group, gap, previous))
    afterVerb(state, group, { ...gap, ...partedSubject(state, group, previous) }, previous);
  else if (gap.subject === null) continueClause(state, group, gap, previous);
  else if (gap.boundary === 'none') afterVerb(state, group, gap, previous);
  else newClause(state, group, gap);
}

/** A verb of saying in the middle of a clause: the clause is still without its verb. */
function partClause(state: SentenceState, group: VerbGroup, gap: Gap, from: number): void {
  const own = gap.subject ? { subject: gap.subject, ownSubject: true, from: gap.from } : { subject: null };
  add(state, group, 'attribution', own);
  state.inner = null;
  state.main = { ...state.main, subject: null, from, verb: null };
}

export function openClause(state: SentenceState, group: VerbGroup, gap: Gap, previous: Predicate | null): void {
  const opener = gap.opener ?? '';
  const role: Role = RELATIVES.has(opener)
    ? 'relative'
    : SUBORDINATORS.has(opener)
      ? 'subordinate'
      : thatRole(gap, previous);
  const place = gap.from - 1;
  const parent = parentOfSecondThat(state, gap) ?? behindReport(state, gap, previous);
  const subject = role === 'relative' && gap.subject === null ? null : gap.subject;
  if (role === 'subordinate' && subject === null) {
    add(state, group, 'reduced', { parent: previous, opener });
    return;
  }
  state.inner = { role, opener, subject, from: place, parent, verb: null };
  state.inner.verb = add(state, group, role, {
    subject,
    ownSubject: subject !== null,
    opener,
    parent,
    from: gap.from,
  });
}

/** “The two agreed, the spokesman said, that …”: “that” hangs on the verb before the aside. */
function behindReport({ predicates, tokens }: SentenceState, gap: Gap, previous: Predicate | null): Predicate | null {
  const aside = previous?.role === 'attribution' && gap.opener === 'that' && tokens[gap.from - 2]?.text === ',';
  return aside ? (predicates.at(-2) ?? previous) : previous;
}

/** “said that trade had grown and that he hoped …”: a second “that” hangs on the verb of the first. */
function parentOfSecondThat({ tokens, inner, predicates }: SentenceState, { opener, from }: Gap): Predicate | null {
  if (opener !== 'that' || !isCoordinator(tokens[from - 2])) return null;
  if (inner?.role === 'complement') return inner.parent;
  const first = predicates.findLast(({ role, parent }) => role === 'complement' && parent?.role === 'main');
  return first?.parent ?? null;
}

/** “that” behind a verb opens its complement, behind a noun it describes or explains the noun. */
export function thatRole(gap: Gap, previous: Predicate | null): Role {
  if (gap.subject === null) return 'relative';
  return previous ? 'complement' : 'relative';
}

/** Words and a verb right behind another verb: its complement without “that”, or a description of its object. */
export function afterVerb(state: SentenceState, group: VerbGroup, gap: Gap, previous: Predicate | null): void {
  const subject = previous ? behindListener(state.tokens, gap.subject, previous) : gap.subject;
  if (previous && endsDescription(state, group, gap, previous)) {
    replaceDescription(state, group, previous);
  } else if (previous && takesClause(state, group, gap, previous)) {
    const from = subject?.from ?? gap.from;
    const inner = add(state, group, 'complement', { subject, ownSubject: true, parent: previous, from });
    state.inner = { role: 'complement', opener: null, subject, from, parent: previous, verb: inner };
  } else if (!state.main.verb) {
    fillMain(state, group, leadingSubject(state, group.from), false);
  } else add(state, group, group.shape === 'past' ? 'reduced' : 'relative', { parent: previous, subject });
}

/** “said Chad, as a member of the union, would keep …”: an aside parts the subject of what is said from its verb. */
function isPartedComplement(state: SentenceState, group: VerbGroup, gap: Gap, previous: Predicate): boolean {
  const { subject } = partedSubject(state, group, previous);
  const words = state.tokens.slice(subject.from, subject.to);
  return (
    previous.group.lemma === 'say' &&
    previous.role === 'main' &&
    gap.boundary === 'mark' &&
    state.tokens[group.from - 1]?.text === ',' &&
    (group.modal !== null || group.pluperfect) &&
    subject.to < group.from - 1 &&
    words.length > 0 &&
    words.every(({ tag }) => ['DET', 'PROPN', 'NOUN', 'ADJ'].includes(tag)) &&
    isActor(state, subject)
  );
}

/** The words behind the verb up to the first comma. */
function partedSubject(
  { tokens }: SentenceState,
  group: VerbGroup,
  previous: Predicate,
): { subject: Range; from: number } {
  const from = previous.group.head + 1;
  let to = from;
  while (to < group.from && tokens[to]?.text !== ',') to += 1;
  return { subject: { from, to }, from };
}

/** “said Ruritania will …”: a clause without “that”. A past form needs somebody who acts before it. */
function takesClause(state: SentenceState, group: VerbGroup, { subject }: Gap, previous: Predicate): boolean {
  if (!state.vocabulary.takesClause(previous.group.lemma) || isOnlyPreposition(state, subject)) return false;
  const first = subject ? state.tokens[subject.from] : undefined;
  const owned = previous.group.lemma === 'say' && first !== undefined && isPossessive(first);
  return group.shape !== 'past' || isNominative(first) || owned || isActor(state, subject);
}

/** “The roadmap announced in January is …”: what stands between the verbs is a time or place, and nobody who acts. */
function isOnlyPreposition({ tokens }: SentenceState, subject: Range | null): boolean {
  if (!subject || tokens[subject.from]?.tag !== 'ADP') return false;
  return readNounPhrase(tokens, subject.from + 1)?.to === subject.to;
}

/** Whether the verb before only described the subject of this one. */
function endsDescription(state: SentenceState, group: VerbGroup, gap: Gap, previous: Predicate): boolean {
  const objectless = previous.group.shape === 'past' && isOnlyPreposition(state, gap.subject);
  if (objectless && state.main.verb === previous && group.shape !== 'past') return true;
  if (previous.role === 'complement') {
    const reduced = group.shape !== 'past' && describesByPreposition(state, previous);
    return reduced || (!state.vocabulary.takesClause(previous.group.lemma) && describesSubject(state, previous, group));
  }
  return state.main.verb === previous && describesSubject(state, previous, group);
}

/** The verb takes the place of the one that turned out to describe its subject. */
function replaceDescription(state: SentenceState, group: VerbGroup, previous: Predicate): void {
  const { role, subject, opener, parent, from } = previous;
  previous.role = 'reduced';
  if (role !== 'complement') {
    fillMain(state, group, state.main.subject, false);
    return;
  }
  const continued = add(state, group, 'complement', { subject, ownSubject: true, opener, parent, from });
  if (state.inner) state.inner.verb = continued;
}

/** A verb with a subject behind a mark, “and” or the start of the sentence. */
export function newClause(state: SentenceState, group: VerbGroup, gap: Gap): void {
  const doubtful =
    group.shape === 'past' && state.main.verb !== null && gap.boundary !== 'start' && !isActor(state, gap.subject);
  if (doubtful && !gap.afterMark) {
    add(state, group, 'reduced', { parent: state.main.verb });
    return;
  }
  state.inner = null;
  fillMain(state, group, gap.subject, true, gap.from);
}
