import type { Predicate, Role } from '../predicate.ts';
import type { Range, Token } from '../token.ts';
import type { VerbGroup } from '../verb-group.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** A clause that has begun; `verb` is null until its finite verb is met. */
export interface OpenClause {
  role: Role;
  opener: string | null;
  subject: Range | null;
  from: number;
  parent: Predicate | null;
  verb: Predicate | null;
}

/** A sentence while its verbs are read from left to right. */
export interface SentenceState {
  readonly tokens: readonly Token[];
  readonly vocabulary: Vocabulary;
  readonly predicates: Predicate[];
  main: OpenClause;
  /** The clause inside the main one that was opened last. */
  inner: OpenClause | null;
}

/** A sentence of which nothing has been read. */
export const unread = (tokens: readonly Token[], vocabulary: Vocabulary): SentenceState => ({
  tokens,
  vocabulary,
  predicates: [],
  main: { role: 'main', opener: null, subject: null, from: 0, parent: null, verb: null },
  inner: null,
});

export function add(state: SentenceState, group: VerbGroup, role: Role, rest: Partial<Predicate>): Predicate {
  const predicate: Predicate = {
    group,
    role,
    subject: null,
    ownSubject: false,
    opener: null,
    parent: null,
    from: group.from,
    to: group.head + 1,
    ...rest,
  };
  state.predicates.push(predicate);
  return predicate;
}

export function fillMain(
  state: SentenceState,
  group: VerbGroup,
  subject: Range | null,
  ownSubject: boolean,
  from?: number,
): void {
  const place = from ?? (subject ? subject.from : group.from);
  state.main = { ...state.main, subject, from: place };
  state.main.verb = add(state, group, 'main', {
    subject,
    ownSubject: ownSubject || subject !== null,
    from: subject ? subject.from : place,
  });
}

/** The nearest word before a verb that is no adverb. */
export function wordBefore(state: SentenceState, place: number): Token | undefined {
  let at = place - 1;
  while (at >= 0 && state.tokens[at]?.tag === 'ADV') at -= 1;
  return state.tokens[at];
}

export function isActor(state: SentenceState, subject: Range | null): boolean {
  return subject !== null && state.vocabulary.actorLike(state.tokens, subject);
}
