import type { VerbIndex } from '../lexicon/verb-forms.ts';
import { withVerb } from './give-verb.ts';
import { isNoVerb } from './noun-after-all.ts';
import { isNameInside, type View } from './tag-view.ts';
import type { Token } from './token.ts';
import { isVerbAfterAll } from './verb-after-all.ts';

/**
 * Puts right what the tagger gets wrong about verbs. It reads present forms as nouns (“Nordhavn thanks Ruritania”), some past
 * ones as adjectives (“formalised their cooperation”) and some nouns as verbs (“closer ties”); what stands around a word,
 * and the forms of the verbs that the lexicon knows, tell better. From left to right, so that each word sees the
 * corrected one before it.
 */
export function correctTags(tokens: readonly Token[], verbs: VerbIndex): Token[] {
  const corrected: Token[] = [];
  let first: Token | undefined;
  let before: Token | undefined;
  for (let place = 0; place < tokens.length; place += 1) {
    const token = tokens[place];
    if (!token) break;
    const next = correctTag({ first, before, token, after: tokens[place + 1], place }, verbs);
    corrected.push(next);
    [first, before] = [before, next];
  }
  return withVerb(corrected, verbs);
}

function correctTag(view: View, verbs: VerbIndex): Token {
  const { token, place } = view;
  if (isPluralPossessive(view)) return { ...token, tag: 'PART' };
  if (token.tag === 'AUX' && token.text === 'May' && place > 0) return { ...token, tag: 'PROPN' };
  if (token.tag === 'VERB') return isNoVerb(view, verbs) ?? token;
  if (isInfinitive(view) || isWish(view)) return { ...token, tag: 'VERB' };
  const form = token.tag === 'AUX' ? undefined : verbs.get(token.lower);
  return form && !isNameInside(view) && isVerbAfterAll(view, form) ? { ...token, tag: 'VERB' } : token;
}

/** “the Maldives' new dock”: an apostrophe right behind a plural and before what is owned. */
const isPluralPossessive = ({ before, token, after }: View): boolean =>
  (token.text === '’' || token.text === "'") &&
  before !== undefined &&
  before.lower.endsWith('s') &&
  before.end === token.start &&
  after !== undefined &&
  after.start > token.end &&
  ['NOUN', 'ADJ', 'PROPN', 'NUM'].includes(after.tag);

/** “to forward the list”: between “to” and an article stands a verb, whatever the tagger calls it. */
const isInfinitive = ({ before, token, after }: View): boolean =>
  before?.tag === 'PART' &&
  before.lower === 'to' &&
  ['ADV', 'NOUN', 'ADJ'].includes(token.tag) &&
  after?.tag === 'DET' &&
  !token.lower.endsWith('ly');

/** “they'd like to”: behind “would” “like” is a verb. */
const isWish = ({ before, token }: View): boolean =>
  token.lower === 'like' && before !== undefined && ['would', '’d', "'d"].includes(before.lower);
