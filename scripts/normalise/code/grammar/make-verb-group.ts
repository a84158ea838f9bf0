import { formByEnding, type VerbForm, type VerbIndex } from '../lexicon/verb-forms.ts';
import { BE, HAVE, isAuxiliary, MODALS } from './auxiliaries.ts';
import type { Token } from './token.ts';
import type { VerbGroup, VerbShape } from './verb-group.ts';

/** What has been read of a verb group. */
export interface GroupParts {
  from: number;
  head: number;
  infinitive: boolean;
  auxiliaries: readonly Token[];
  negated: boolean;
}

/** Puts a verb group together from its words. */
export function makeGroup(tokens: readonly Token[], parts: GroupParts, verbs: VerbIndex): VerbGroup | null {
  const { from, head, infinitive, auxiliaries, negated } = parts;
  const token = tokens[head];
  if (!token) return null;
  const form = verbs.get(token.lower) ?? formByEnding(token.lower, token.lemma);
  const before = tokens[from - 1];
  const words = auxiliaries.map(({ lower }) => longForm(lower, form, before));
  const last = words.at(-1) ?? '';
  const modal = words.map((word) => MODALS.get(word)).find((word) => word !== undefined) ?? null;
  const perfect = words.some((word) => HAVE.has(word)) && (form.participle || words.includes('been'));
  const copula = isAuxiliary(token) && BE.has(token.lower);
  return {
    from,
    head,
    lemma: copula ? 'be' : form.lemma,
    modal,
    negated: negated || isBarely(tokens, parts),
    perfect,
    copula,
    form,
    shape: shapeOf(token, form, infinitive, words),
    passive: BE.has(last) && isPastForm(form) && !copula,
    pluperfect: perfect && words[0] === 'had',
    progressive: isProgressive(token, words),
  };
}

/** “is building”, “is being built”. */
const isProgressive = ({ lower }: Token, words: readonly string[]): boolean =>
  BE.has(words.at(-1) ?? '') && (lower.endsWith('ing') || words.slice(1).includes('being'));

/** “they'd shaken hands”, “he's promised”: before a participle that is no base form the short form of a person's verb is “had” or “has”. */
function longForm(word: string, form: VerbForm, before: Token | undefined): string {
  if (!form.participle || form.base) return word;
  if (word === "'d" || word === '’d') return 'had';
  return (word === "'s" || word === '’s') && ['he', 'she', 'who'].includes(before?.lower ?? '') ? 'has' : word;
}

const isPastForm = (form: VerbForm): boolean => (form.participle || form.past) && !form.gerund;

/** “It never came up”: a denial before a verb without auxiliaries. */
const BARELY: ReadonlySet<string> = new Set(['never', 'hardly', 'scarcely', 'barely']);

const isBarely = (tokens: readonly Token[], { from, auxiliaries }: GroupParts): boolean =>
  auxiliaries.length === 0 && BARELY.has(tokens[from - 1]?.lower ?? '');

const FINITE_BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'am', "'re", "'m", "'s"]);

function shapeOf(token: Token, form: VerbForm, infinitive: boolean, auxiliaries: readonly string[]): VerbShape {
  if (infinitive) return 'infinitive';
  if (MODALS.has(token.lower)) return 'finite';
  const first = auxiliaries[0] ?? token.lower;
  if (first === 'being' || first === 'having') return 'gerund';
  if (FINITE_BE.has(token.lower) && auxiliaries.length === 0) return 'finite';
  if (auxiliaries.length > 0) return ['be', 'been'].includes(first) ? 'participle' : 'finite';
  return shapeOfForm(token, form);
}

function shapeOfForm(token: Token, form: VerbForm): VerbShape {
  if (form.gerund || (token.lower.endsWith('ing') && !form.base)) return 'gerund';
  if (form.past && form.participle) return 'past';
  if (form.participle && !form.past && !form.base) return 'participle';
  return form.past || form.present ? 'finite' : 'bare';
}
