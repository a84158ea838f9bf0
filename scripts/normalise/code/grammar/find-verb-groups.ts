import { formByEnding, type VerbForm, type VerbIndex } from '../lexicon/verb-forms.ts';
import type { Token } from './token.ts';
import type { VerbGroup, VerbShape } from './verb-group.ts';

const BE = new Set(['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being', "'s", "'re", "'m"]);
const HAVE = new Set(['have', 'has', 'had', 'having', "'ve"]);
const DO = new Set(['do', 'does', 'did']);
const MODALS = new Map(
  Object.entries({
    will: 'will',
    "'ll": 'will',
    wo: 'will',
    shall: 'shall',
    would: 'would',
    "'d": 'would',
    should: 'should',
    may: 'may',
    might: 'might',
    can: 'can',
    ca: 'can',
    could: 'could',
    must: 'must',
    cannot: 'can',
  }),
);
/** Words that stand between an auxiliary and its verb, whatever the tagger calls them: “have since decided”. */
const BETWEEN = new Set([
  'both',
  'all',
  'further',
  'since',
  'now',
  'already',
  'yet',
  'just',
  'long',
  'also',
  'jointly',
]);
const NEGATIONS = new Set(['not', "n't", 'never', 'neither', 'nor', 'hardly', 'cannot']);

export const isVerb = ({ tag }: Token): boolean => tag === 'VERB' || tag === 'AUX';
const isAdverb = (token: Token): boolean =>
  token.tag === 'ADV' || NEGATIONS.has(token.lower) || BETWEEN.has(token.lower);
const isAuxiliary = (token: Token): boolean =>
  (BE.has(token.lower) && token.tag !== 'PART') ||
  HAVE.has(token.lower) ||
  DO.has(token.lower) ||
  (MODALS.has(token.lower) && token.tag !== 'PROPN' && token.tag !== 'NOUN');

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
    } else if (
      place > from &&
      isAdverb(token) &&
      !(tokens[place - 1]?.lower === 'to' && isVerb(token)) &&
      (infinitive || auxiliaries.length > 0)
    ) {
      negated ||= NEGATIONS.has(token.lower);
    } else if (auxiliaries.length > 0 && token.tag === 'ADP' && isAside(tokens, place)) {
      place += 1;
    } else if (token.lower === 'to' && isPlanned(tokens, place, auxiliaries)) {
      return plannedGroup(tokens, from, place, verbs, negated);
    } else {
      if (
        (isVerb(token) && !isStateBehindBe(token, auxiliaries, verbs)) ||
        (auxiliaries.length > 0 && (isParticipleHere(token, verbs) || isBehindModal(token, auxiliaries)))
      ) {
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

/** “will in future meet”: two words between the auxiliary and its verb. */
const isAside = (tokens: readonly Token[], place: number): boolean =>
  tokens[place + 1]?.tag === 'NOUN' && tokens[place + 2]?.tag === 'VERB';

/** “are content with”: behind “be” a base form is an adjective. */
const isStateBehindBe = (token: Token, auxiliaries: readonly Token[], verbs: VerbIndex): boolean => {
  const form = verbs.get(token.lower) ?? formByEnding(token.lower, token.lemma);
  return (
    BE.has(auxiliaries.at(-1)?.lower ?? '') &&
    !form.participle &&
    !form.gerund &&
    !form.past &&
    !token.lower.endsWith('ing')
  );
};

/** “will also further increase input”: whatever the tagger says, a modal is followed by a verb. */
const isBehindModal = (token: Token, auxiliaries: readonly Token[]): boolean =>
  MODALS.has(auxiliaries.at(-1)?.lower ?? '') &&
  (token.tag === 'NOUN' || token.tag === 'ADJ') &&
  /^\p{Ll}/u.test(token.text);

/** “is to”, “are to” with a verb: an arrangement (CODEBOOK: “is to” reads like “will”). */
const isPlanned = (tokens: readonly Token[], place: number, auxiliaries: readonly Token[]): boolean =>
  auxiliaries.length === 1 &&
  ['is', 'are', 'was', 'were'].includes(auxiliaries[0]?.lower ?? '') &&
  BE.has(tokens[place - 1]?.lower ?? '');

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
    from,
    head,
    lemma: copula ? 'be' : form.lemma,
    modal,
    negated,
    perfect,
    copula,
    form,
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
  if (first === 'being' || first === 'having' || (first === undefined && ['being', 'having'].includes(token.lower)))
    return 'gerund';
  if (first !== undefined) return ['be', 'been'].includes(first) ? 'participle' : 'finite';
  if (form.gerund || (token.lower.endsWith('ing') && !form.base)) return 'gerund';
  if (form.past && form.participle) return 'past';
  if (form.participle && !form.past && !form.base) return 'participle';
  return form.past || form.present ? 'finite' : 'bare';
}
