import type { VerbForm, VerbIndex } from '../lexicon/verb-forms.ts';
import type { Range, Token } from './token.ts';
import { startsCapital } from '../letters.ts';

/** Tags that the tagger gives to verbs that it takes for something else. */
export const NOMINAL = new Set<Token['tag']>(['NOUN', 'ADJ', 'PROPN']);

/**
 * A sentence has a finite verb: where the tagger saw none, it is the first word behind a noun or pronoun that can be one
 * (“The second of these provides for …”, “Each condemned the murder”).
 */
export function withVerb(tokens: Token[], verbs: VerbIndex): Token[] {
  if (tokens.at(-1)?.text !== '.') return tokens;
  let from = 0;
  for (let place = 0; place < tokens.length; place += 1) {
    if (tokens[place]?.text !== ';' && place < tokens.length - 1) continue;
    giveVerb(tokens, { from, to: place + 1 }, verbs);
    from = place + 1;
  }
  return tokens;
}

/** What a semicolon parts has a finite verb as a sentence has. */
function giveVerb(tokens: Token[], { from, to }: Range, verbs: VerbIndex): void {
  const words = tokens.slice(from, to);
  if (words.some(({ tag }) => tag === 'VERB' || tag === 'AUX')) return;
  const found = words.findIndex((token, at) => at > 0 && canBeFinite(tokens, from + at, verbs.get(token.lower)));
  const token = words[found];
  if (token) tokens[from + found] = { ...token, tag: 'VERB' };
}

/** A present or past form, in lower case, behind its subject and before what it governs. */
function canBeFinite(tokens: readonly Token[], place: number, form: VerbForm | undefined): boolean {
  const [before, token, after] = [tokens[place - 1], tokens[place], tokens[place + 1]];
  if (!form || !token || !before || !after || !NOMINAL.has(token.tag) || startsCapital(token.text)) return false;
  const subject =
    ['NOUN', 'PROPN', 'PRON'].includes(before.tag) || ['each', 'these', 'both', 'all'].includes(before.lower);
  const governs = ['DET', 'ADP', 'PRON', 'PROPN', 'PUNCT', 'PART'].includes(after.tag);
  const named = before.tag === 'PROPN' && ['NOUN', 'ADJ', 'NUM', 'SYM'].includes(after.tag);
  return subject && (form.present || form.past) && (governs || named);
}
