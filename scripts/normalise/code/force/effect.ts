import { readNounPhrase } from '../grammar/noun-phrase.ts';
import type { Predicate } from '../grammar/predicate.ts';
import type { Token } from '../grammar/token.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isActorLike } from '../voice/actors.ts';
import { hasClass } from './noun-class.ts';

const POINTING: ReadonlySet<string> = new Set(['this', 'that', 'which', 'these', 'those']);
/** What does such things by order: “a team will help”, “a fund will improve roads”. */
const DOERS = ['crew', 'money', 'mechanism', 'assistance'];

/**
 * A future that tells what a thing will do by itself: nobody undertakes it.
 * @example 'The dam will help farmers on both banks.' // true
 * @example 'Nordhavn will help farmers.' // false
 */
export function isEffect(tokens: readonly Token[], { group, subject }: Predicate, lexicon: Lexicon): boolean {
  if (group.passive || !subject || !lexicon.voices.effects.has(group.lemma)) return false;
  const first = tokens[subject.from];
  const deed = first !== undefined && first.lower.endsWith('ing') && first.tag !== 'NOUN';
  if ((subject.to === subject.from + 1 && POINTING.has(first?.lower ?? '')) || deed) return true;
  const phrase = readNounPhrase(tokens, subject.from);
  return !isActorLike(tokens, subject, lexicon) && !DOERS.some((name) => hasClass(tokens, phrase, name, lexicon));
}
