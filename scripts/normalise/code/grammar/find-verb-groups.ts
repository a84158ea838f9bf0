import type { VerbIndex } from '../lexicon/verb-forms.ts';
import {
  BE,
  isAdverb,
  isAside,
  isAuxiliary,
  isBehindModal,
  isParticipleHere,
  isStateBehindBe,
  isVerb,
  NEGATIONS,
} from './auxiliaries.ts';
import { type GroupParts, makeGroup } from './make-verb-group.ts';
import type { Token } from './token.ts';
import type { VerbGroup } from './verb-group.ts';

/** All verb groups of a sentence, from left to right. */
export function findVerbGroups(tokens: readonly Token[], verbs: VerbIndex): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let place = 0; place < tokens.length; place += 1) {
    const group = readGroup(tokens, place, verbs);
    if (!group) continue;
    groups.push(group);
    place = group.head;
  }
  return groups;
}

/** What a word does behind the beginning of a verb group. */
type Step = 'auxiliary' | 'between' | 'aside' | 'bracket' | 'planned' | 'going' | 'verb' | 'end';

function readGroup(tokens: readonly Token[], from: number, verbs: VerbIndex): VerbGroup | null {
  const infinitive = tokens[from]?.lower === 'to' && tokens[from].tag !== 'NOUN';
  const auxiliaries: Token[] = [];
  const parts: GroupParts = { from, head: -1, infinitive, auxiliaries, negated: false };
  for (let place = infinitive ? from + 1 : from; place < tokens.length; place += 1) {
    const token = tokens[place];
    if (!token) break;
    const step = stepAt(tokens, place, parts, verbs);
    if (step === 'planned') return plannedGroup(tokens, from, place, verbs, parts.negated);
    if (step === 'going') return goingGroup(tokens, from, place, verbs, parts.negated);
    if (step === 'verb') return makeGroup(tokens, { ...parts, head: place }, verbs);
    if (step === 'end') break;
    place = behindStep(tokens, place, step);
    if (step === 'between') parts.negated ||= isNegation(tokens, place);
    if (step === 'auxiliary') parts.head = auxiliaries.push(token) && place;
  }
  return auxiliaries.length === 0
    ? null
    : makeGroup(tokens, { ...parts, auxiliaries: auxiliaries.slice(0, -1) }, verbs);
}

const isNegation = (tokens: readonly Token[], place: number): boolean =>
  NEGATIONS.has(tokens[place]?.lower ?? '') || isNoLonger(tokens, place);

/** “will no longer need a visa”. */
const isNoLonger = (tokens: readonly Token[], place: number): boolean =>
  tokens[place]?.lower === 'no' && tokens[place + 1]?.lower === 'longer';

/** The last word of an aside between an auxiliary and its verb; of any other step its one word. */
const behindStep = (tokens: readonly Token[], place: number, step: Step): number =>
  step === 'aside' ? place + 1 : step === 'bracket' ? behindBracket(tokens, place) - 1 : place;

/** An adverb between an auxiliary and its verb, or the “to” of “ought to”. */
function isBetween(tokens: readonly Token[], place: number): boolean {
  const [before, token] = [tokens[place - 1], tokens[place]];
  if (!token || (before?.lower === 'to' && isVerb(token))) return false;
  return isAdverb(token) || isNoLonger(tokens, place) || (token.lower === 'to' && before?.lower === 'ought');
}

function stepAt(tokens: readonly Token[], place: number, parts: GroupParts, verbs: VerbIndex): Step {
  const token = tokens[place];
  if (!token) return 'end';
  if (isAuxiliary(token)) return 'auxiliary';
  const begun = parts.infinitive || parts.auxiliaries.length > 0;
  if (begun && place > parts.from && isBetween(tokens, place)) return 'between';
  if (token.lower === 'to' && isPlanned(tokens, place, parts.auxiliaries)) return 'planned';
  if (parts.auxiliaries.length > 0) return behindAuxiliary(tokens, place, parts, verbs);
  return isVerb(token) ? 'verb' : 'end';
}

/** How many words between commas may part an auxiliary from its verb: “has, however, issued …”. */
const LONGEST = 7;

/** The place behind an aside between commas that has no verb of its own and a verb behind it; else the place itself. */
function behindBracket(tokens: readonly Token[], comma: number): number {
  for (let place = comma + 1; place < Math.min(comma + LONGEST, tokens.length); place += 1) {
    const token = tokens[place];
    if (!token || (isVerb(token) && tokens[place + 1]?.text !== ',')) return comma;
    if (token.text !== ',') continue;
    const next = tokens[place + 1];
    return place > comma + 1 && next !== undefined && (isVerb(next) || isAdverb(next)) ? place + 1 : comma;
  }
  return comma;
}

function behindAuxiliary(tokens: readonly Token[], place: number, { auxiliaries }: GroupParts, verbs: VerbIndex): Step {
  const token = tokens[place];
  if (!token) return 'end';
  if (token.lower === 'going' && isGoingTo(tokens, place, auxiliaries)) return 'going';
  if (token.text === ',' && behindBracket(tokens, place) > place) return 'bracket';
  if (token.tag === 'ADP' && isAside(tokens, place)) return 'aside';
  const verb = isVerb(token) && !isStateBehindBe(token, auxiliaries, verbs);
  return verb || isParticipleHere(token, verbs) || isBehindModal(token, auxiliaries) ? 'verb' : 'end';
}

/** “is to”, “are to” with a verb: an arrangement (CODEBOOK: “is to” reads like “will”). */
const isPlanned = (tokens: readonly Token[], place: number, auxiliaries: readonly Token[]): boolean =>
  auxiliaries.length === 1 &&
  ['is', 'are', 'was', 'were'].includes(auxiliaries[0]?.lower ?? '') &&
  BE.has(tokens[place - 1]?.lower ?? '');

/** “are going to send”: a future like “will”. */
const isGoingTo = (tokens: readonly Token[], place: number, auxiliaries: readonly Token[]): boolean => {
  const verb = tokens[place + 2];
  return (
    auxiliaries.length === 1 &&
    BE.has(auxiliaries[0]?.lower ?? '') &&
    tokens[place + 1]?.lower === 'to' &&
    verb !== undefined &&
    isVerb(verb)
  );
};

function goingGroup(
  tokens: readonly Token[],
  from: number,
  going: number,
  verbs: VerbIndex,
  negated: boolean,
): VerbGroup | null {
  const inner = readGroup(tokens, going + 1, verbs);
  const past = ['was', 'were'].includes(tokens[from]?.lower ?? '');
  return (
    inner && { ...inner, from, shape: 'finite', modal: past ? 'was-to' : 'will', negated: negated || inner.negated }
  );
}

function plannedGroup(
  tokens: readonly Token[],
  from: number,
  to: number,
  verbs: VerbIndex,
  negated: boolean,
): VerbGroup | null {
  const inner = readGroup(tokens, to, verbs);
  const past = ['was', 'were'].includes(tokens[from]?.lower ?? '');
  return (
    inner && { ...inner, from, shape: 'finite', modal: past ? 'was-to' : 'be-to', negated: negated || inner.negated }
  );
}
