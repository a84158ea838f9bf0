import { formByEnding, type VerbForm } from '../lexicon/verb-forms.ts';
import { isPossessive } from './noun-phrase.ts';
import type { Token } from './token.ts';
import type { VerbGroup, VerbShape } from './verb-group.ts';

const BE = new Set(['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being', "'s", "'re", "'m"]);
const HAVE = new Set(['have', 'has', 'had', 'having', "'ve"]);
const DO = new Set(['do', 'does', 'did']);
const MODALS = new Map(
  Object.entries({ will: 'will', "'ll": 'will', wo: 'will', shall: 'shall', would: 'would', "'d": 'would', should: 'should', may: 'may', might: 'might', can: 'can', ca: 'can', could: 'could', must: 'must', cannot: 'can' }),
);
/** Words that stand between an auxiliary and its verb, whatever the tagger calls them: “have since decided”. */
const BETWEEN = new Set(['both', 'all', 'further', 'since', 'now', 'already', 'yet', 'just', 'long', 'also', 'jointly']);
const NEGATIONS = new Set(['not', "n't", 'never', 'neither', 'nor', 'hardly', 'cannot']);

/** Finds the verb forms of words that the lexicon knows. */
export type VerbIndex = ReadonlyMap<string, VerbForm>;

const isAdverb = (token: Token): boolean => token.tag === 'ADV' || NEGATIONS.has(token.lower) || BETWEEN.has(token.lower);
const isAuxiliary = (token: Token): boolean =>
  (BE.has(token.lower) && token.tag !== 'PART') || HAVE.has(token.lower) || DO.has(token.lower) || MODALS.has(token.lower);

const OBJECT_STARTERS = new Set<Token['tag']>(['DET', 'PROPN', 'PRON', 'SCONJ']);
const NAMED = new Set<Token['tag']>(['PROPN', 'PRON']);

/**
 * Whether a word is a verb here. The tagger reads present forms as nouns (“China thanks Pakistan”);
 * one that the lexicon knows, between a name and an object, is a verb.
 */
export function isVerb(tokens: readonly Token[], place: number, verbs: VerbIndex): boolean {
  const token = tokens[place];
  if (!token) return false;
  if (token.tag === 'VERB') return !isNounAfterAll(tokens, place);
  if (token.tag === 'AUX') return true;
  const form = verbs.get(token.lower);
  if (!form || (token.tag !== 'NOUN' && token.tag !== 'ADJ' && token.tag !== 'PROPN' && token.tag !== 'ADP')) return false;
  const before = tokens[place - 1];
  const after = tokens[place + 1];
  if (before?.lower === 'to' && form.base && token.tag !== 'ADJ') return after !== undefined && !['ADP', 'PUNCT', 'CCONJ'].includes(after.tag);
  if (token.tag === 'ADP') return false;
  if (form.present && before && (NAMED.has(before.tag) || before.lower === 'and')) return after !== undefined && (OBJECT_STARTERS.has(after.tag) || after.lower === 'to');
  return false;
}

/** “the pledged funds”, “Minister of Works”: tagged as a verb, used as part of a noun. */
function isNounAfterAll(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place];
  const before = tokens[place - 1];
  const after = tokens[place + 1];
  if (!token || !before) return false;
  const afterDeterminer = (before.tag === 'DET' && before.lower !== 'both' && before.lower !== 'all') || before.lower === "'s" || isPossessive(before);
  if (afterDeterminer) return true;
  const capitalised = /^\p{Lu}/u.test(token.text) && /^\p{Lu}/u.test(before.text) && place > 1;
  return capitalised || (before.tag === 'ADJ' && after?.tag === 'NOUN' && token.lower.endsWith('ed'));
}

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

function readGroup(tokens: readonly Token[], from: number, verbs: VerbIndex): VerbGroup | null {
  const first = tokens[from];
  if (!first) return null;
  const infinitive = first.lower === 'to' && first.tag !== 'NOUN';
  const auxiliaries: Token[] = [];
  let head = -1;
  let negated = false;
  let place = infinitive ? from + 1 : from;
  for (; place < tokens.length; place += 1) {
    const token = tokens[place];
    if (!token) break;
    if (isAuxiliary(token)) {
      auxiliaries.push(token);
      head = place;
    } else if (place > from && isAdverb(token) && (infinitive || auxiliaries.length > 0)) {
      negated ||= NEGATIONS.has(token.lower);
    } else if (token.lower === 'to' && isPlanned(tokens, place, auxiliaries)) {
      return plannedGroup(tokens, from, place, verbs, negated);
    } else {
      if (isVerb(tokens, place, verbs) || (auxiliaries.length > 0 && (isParticipleHere(token, verbs) || isBehindModal(token, auxiliaries)))) {
        if (auxiliaries.length > 0 || infinitive || place === from) head = place;
        return makeGroup(tokens, { from, head, infinitive, auxiliaries, negated }, verbs);
      }
      break;
    }
  }
  if (auxiliaries.length === 0) return null;
  return makeGroup(tokens, { from, head, infinitive, auxiliaries: auxiliaries.slice(0, -1), negated }, verbs);
}

/** “were pleased”, “are committed”: an adjective for the tagger, a participle for us where the lexicon has the verb. */
const isParticipleHere = (token: Token, verbs: VerbIndex): boolean =>
  token.tag === 'ADJ' && (verbs.get(token.lower)?.participle ?? false);

/** “will also further increase input”: whatever the tagger says, a modal is followed by a verb. */
const isBehindModal = (token: Token, auxiliaries: readonly Token[]): boolean =>
  MODALS.has(auxiliaries.at(-1)?.lower ?? '') && (token.tag === 'NOUN' || token.tag === 'ADJ') && /^\p{Ll}/u.test(token.text);

/** “is to”, “are to” with a verb: an arrangement (CODEBOOK: “is to” reads like “will”). */
const isPlanned = (tokens: readonly Token[], place: number, auxiliaries: readonly Token[]): boolean =>
  auxiliaries.length === 1 && ['is', 'are', 'was', 'were'].includes(auxiliaries[0]?.lower ?? '') && BE.has(tokens[place - 1]?.lower ?? '');

function plannedGroup(tokens: readonly Token[], from: number, to: number, verbs: VerbIndex, negated: boolean): VerbGroup | null {
  const inner = readGroup(tokens, to, verbs);
  return inner && { ...inner, from, shape: 'finite', modal: 'be-to', negated: negated || inner.negated };
}

interface GroupParts {
  from: number;
  head: number;
  infinitive: boolean;
  auxiliaries: readonly Token[];
  negated: boolean;
}

function makeGroup(tokens: readonly Token[], parts: GroupParts, verbs: VerbIndex): VerbGroup | null {
  const { from, head, infinitive, auxiliaries, negated } = parts;
  const token = tokens[head];
  if (!token) return null;
  const form = verbs.get(token.lower) ?? formByEnding(token.lower, token.lemma);
  const words = auxiliaries.map(({ lower }) => lower);
  const last = words.at(-1) ?? '';
  const modal = words.map((word) => MODALS.get(word)).find((word) => word !== undefined) ?? null;
  const perfect = words.some((word) => HAVE.has(word)) && (form.participle || words.includes('been'));
  const copula = isAuxiliary(token) && BE.has(token.lower);
  return {
    from, head, lemma: copula ? 'be' : form.lemma, modal, negated, perfect, copula, form,
    shape: shapeOf(token, form, infinitive, words),
    passive: BE.has(last) && (form.participle || form.past) && !form.gerund && !copula,
    pluperfect: perfect && words[0] === 'had',
    progressive: BE.has(last) && token.lower.endsWith('ing'),
  };
}

function shapeOf(token: Token, form: VerbForm, infinitive: boolean, auxiliaries: readonly string[]): VerbShape {
  if (infinitive) return 'infinitive';
  if (MODALS.has(token.lower)) return 'finite';
  const [first] = auxiliaries;
  if (first === 'being' || first === 'having' || (first === undefined && ['being', 'having'].includes(token.lower))) return 'gerund';
  if (first !== undefined) return ['be', 'been'].includes(first) ? 'participle' : 'finite';
  if (form.gerund || (token.lower.endsWith('ing') && !form.base)) return 'gerund';
  if (form.past && form.participle) return 'past';
  if (form.participle && !form.past && !form.base) return 'participle';
  return form.past || form.present ? 'finite' : 'bare';
}
