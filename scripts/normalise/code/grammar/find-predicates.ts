import { findVerbGroups } from './find-verb-groups.ts';
import type { VerbGroup } from './verb-group.ts';
import type { Predicate, Role } from './predicate.ts';
import { readVerb } from './structure/read-verb.ts';
import { add, isActor, type SentenceState, unread } from './structure/sentence-state.ts';
import type { Token } from './token.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Finds every verb of a sentence and what it does there. Linear in the number of words. */
export function findPredicates(tokens: readonly Token[], vocabulary: Vocabulary): Predicate[] {
  const groups = findVerbGroups(tokens, vocabulary.verbs);
  const state = unread(tokens, vocabulary);
  for (const group of groups) readVerb(state, group);
  for (const group of groups) addAside(state, group);
  reduceOpening(state);
  promoteOnly(state);
  closeClauses(state.predicates, tokens.length);
  return state.predicates;
}

/**
 * “Denmark to fund the survey”, “Next meeting: to be held in Oslo”: in headlines, minutes and lists an infinitive behind its
 * subject, or behind a colon, stands for “is to”.
 */
function promoteInfinitive({ tokens }: SentenceState, predicate: Predicate): void {
  const { group } = predicate;
  const behindColon = tokens[group.from - 1]?.text === ':';
  const end = behindColon ? group.from - 1 : group.from;
  const colon = tokens.slice(0, end).findLastIndex(({ text }) => text === ':' || text === '.');
  const from = Math.max(colon + 1, tokens[0]?.tag === 'NUM' ? 1 : 0);
  const words = tokens.slice(from, end);
  const plain = words.length > 0 && words.every(({ tag, text }) => tag !== 'ADP' && (tag !== 'PUNCT' || text === '-'));
  if (tokens[group.from]?.lower !== 'to' || !plain || words.at(-1)?.tag === 'ADJ') return;
  if (TAKING_INFINITIVE.has(words.at(-1)?.lower ?? '')) return;
  predicate.role = 'main';
  predicate.subject = { from, to: end };
  predicate.ownSubject = true;
  predicate.from = from;
  predicate.group = { ...group, shape: 'finite', modal: 'be-to' };
}

/** “The King's promise to …”: nouns that the infinitive belongs to. */
const TAKING_INFINITIVE: ReadonlySet<string> = new Set(
  'promise pledge vow offer plan plans decision agreement deal commitment petition bid attempt effort efforts right refusal failure ability chance move proposal request threat urge'.split(
    ' ',
  ),
);

/** Verbs of saying between an auxiliary and its verb: “He would, he added, see to it …”. */
function addAside(state: SentenceState, group: VerbGroup): void {
  const { tokens, vocabulary } = state;
  const comma = tokens.slice(group.from, group.head).findIndex(({ text }) => text === ',');
  if (comma < 0) return;
  const from = group.from + comma + 1;
  const said = findVerbGroups(tokens.slice(0, group.head), vocabulary.verbs).find((inner) => inner.from > from);
  if (said && vocabulary.says(said.lemma))
    add(state, said, 'attribution', { subject: { from, to: said.from }, ownSubject: true, from });
}

/** Verbs of asking and telling: “Signed in Lima, the treaty will …” tells of a deed of its own. */
const ASKED: ReadonlySet<string> = new Set(
  'ask press question quiz challenge urge remind tell quote pressure prompt tackle'.split(' '),
);

/** “Asked by his host about the ferry, Ito said …”: a past form that opens the sentence describes the subject behind it. */
function reduceOpening({ tokens, predicates }: SentenceState): void {
  const [first, ...others] = predicates;
  if (first?.role !== 'main' || first.subject !== null || first.group.from > 0 || first.group.shape !== 'past') return;
  if (!ASKED.has(first.group.lemma)) return;
  const behind = tokens[first.group.head + 1];
  const described = behind !== undefined && (behind.tag === 'ADP' || behind.tag === 'SCONJ' || behind.tag === 'ADV');
  if (described && others.some(({ role, subject }) => role === 'main' && subject !== null)) first.role = 'reduced';
}

/** Conjunctions that are prepositions as often: “After a night of bargaining the two sides settled on …”. */
const PREPOSITIONS: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until']);

/** A sentence has a governing verb: where every verb seemed to depend on another, the one behind a preposition does. */
function promoteOnly(state: SentenceState): void {
  const { predicates } = state;
  if (predicates.some(({ role }) => role === 'main')) return;
  const [first] = predicates;
  if (first?.role === 'infinitive') promoteInfinitive(state, first);
  if (first?.role === 'subordinate' && PREPOSITIONS.has(first.opener ?? '') && isActor(state, first.subject))
    first.role = 'main';
}

/** A clause ends where the next one of its level, or one that contains it, begins. */
function closeClauses(predicates: readonly Predicate[], length: number): void {
  const independent = (role: Role): boolean =>
    role === 'main' || role === 'absolute' || role === 'subordinate' || role === 'attribution';
  let end = length;
  for (const predicate of [...predicates].reverse()) {
    predicate.to = Math.max(end, predicate.group.head + 1);
    if (independent(predicate.role)) end = Math.min(end, predicate.from);
  }
}
