import type { Lexicon } from '../lexicon/lexicon.ts';
import { isPossessive, type NounPhrase, readNounPhrase } from '../grammar/noun-phrase.ts';
import type { Predicate } from '../grammar/predicate.ts';
import type { Token } from '../grammar/token.ts';
import { isNominative } from '../grammar/word-classes.ts';
import { isActorLike, isJoint } from '../voice/actors.ts';
import { COUNTRY_WORDS } from '../voice/country-words.ts';
import type { Force } from './force.ts';
import { hasClass } from './noun-class.ts';

const NEEDS: ReadonlySet<string> = new Set(['importance', 'need', 'necessity', 'urgency', 'responsibility']);
/** “the hope for Nordhavn to act”; the hope of Nordhavn is its own. */
const WISHES: ReadonlySet<string> = new Set(['hope', 'wish', 'desire', 'expectation']);
const REACH = 12;
/** “would love to see Nordhavn lift its ban”. */
const WISHING: ReadonlySet<string> = new Set(['like', 'love', 'want', 'wish']);

/**
 * What one side hopes for, proposes or stresses and another is to do is asked of it (CODEBOOK: “something asked of one named
 * government is urged, whatever the verb”).
 * @example 'The President stressed the importance of Nordhavn ensuring the safety of workers.' // urged
 * @example 'The President proposed that Nordhavn open its market to mangoes.' // urged
 * What both sides want of nobody in particular they intend.
 * @example 'Both leaders want the number brought to zero.' // intended
 * @example 'The Minister encouraged Nordhavn to sign the treaty.' // urged
 */
export function askedOfAnother(
  tokens: readonly Token[],
  { subject }: Predicate,
  force: Force,
  lexicon: Lexicon,
): Force {
  const both = subject !== null && tokens[subject.from]?.lower !== 'they' && isJoint(tokens, subject, lexicon);
  if (force.action === 'urged' && force.lemma === 'want' && both)
    return wantsOfAnother(tokens, force, lexicon) ? force : { ...force, action: 'intended', rule: 'want/both' };
  if (force.action === 'urged' && wantsThing(tokens, force, lexicon))
    return { ...force, action: 'intended', rule: 'want/thing' };
  if (force.action !== 'noted' && force.action !== 'intended') return force;
  return isOfAnother(tokens, force, lexicon)
    ? { ...force, action: 'urged', rule: 'asked/of-another', transparent: false }
    : force;
}

const isOfAnother = (tokens: readonly Token[], force: Force, lexicon: Lexicon): boolean =>
  needsAnother(tokens, force, lexicon) ||
  wantsOfAnother(tokens, force, lexicon) ||
  (WISHING.has(force.lemma) && isToSee(tokens, force.trigger.to, lexicon));

/** “to see Nordhavn lift its ban”: somebody else is to do it. */
function isToSee(tokens: readonly Token[], place: number, lexicon: Lexicon): boolean {
  if (tokens[place]?.lower !== 'to' || tokens[place + 1]?.lower !== 'see') return false;
  const seen = readNounPhrase(tokens, place + 2);
  return seen !== null && tokens[seen.to]?.tag === 'VERB' && isOneOther(tokens, seen, lexicon);
}

/** “want the peace to hold”, “would like funds to invest”: what is wanted of firms or things is asked of nobody. */
function wantsThing(tokens: readonly Token[], { lemma, objectFrom, rule }: Force, lexicon: Lexicon): boolean {
  if (!['want', 'like'].includes(lemma) || !rule.endsWith('-object-infinitive')) return false;
  const object = readNounPhrase(tokens, objectFrom);
  const first = tokens[objectFrom];
  if (!object || !first || isPossessive(first) || tokens[object.to]?.lower !== 'to') return false;
  const toBe = tokens[object.to + 1]?.lower === 'be';
  const named = isOneOther(tokens, object, lexicon) || tokens[object.headPlace]?.tag === 'PRON';
  return !toBe && !named && (hasClass(tokens, object, 'firm', lexicon) || !isActorLike(tokens, object, lexicon));
}

/** “stressed the need for Nordhavn to act”. */
function needsAnother(tokens: readonly Token[], { trigger: { from } }: Force, lexicon: Lexicon): boolean {
  const named = ({ lower }: Token): boolean => NEEDS.has(lower) || WISHES.has(lower);
  const need = tokens.slice(from, from + REACH).findIndex(named) + from;
  const link = tokens[need + 1]?.lower;
  if (need < from || (link !== 'for' && (link !== 'of' || WISHES.has(tokens[need]?.lower ?? '')))) return false;
  const other = readNounPhrase(tokens, need + 2);
  return other !== null && isDoing(tokens[other.to]) && isActorLike(tokens, other, lexicon);
}

const isDoing = (verb: Token | undefined): boolean =>
  verb?.lower === 'to' || (verb?.tag === 'VERB' && verb.lower.endsWith('ing'));

/** “proposed that Nordhavn open …”, “encouraged the Danish side to open …”: the other side is to act. */
function wantsOfAnother(tokens: readonly Token[], { lemma, objectFrom, rule }: Force, lexicon: Lexicon): boolean {
  if (!lexicon.wanting.has(lemma) || !/-(?:that|that-future|object-infinitive)$/.test(rule)) return false;
  const other = nameBefore(tokens, objectFrom, lexicon) ?? readNounPhrase(tokens, objectFrom);
  return other !== null && isOneOther(tokens, other, lexicon);
}

/** “that Nordhavn open its market”: a name before a bare verb that the tagger takes for a noun or an adjective. */
function nameBefore(tokens: readonly Token[], from: number, lexicon: Lexicon): NounPhrase | null {
  const length = tokens.slice(from).findIndex(({ tag }) => tag !== 'PROPN');
  const verb = tokens[from + length];
  const country = length === 1 && COUNTRY_WORDS.has(tokens[from]?.lower ?? '');
  const acts =
    verb !== undefined &&
    (lexicon.forms.get(verb.lower)?.base === true || (country && isBareVerb(tokens, from + length)));
  if (length < 1 || !acts) return null;
  const headPlace = from + length - 1;
  return { from, to: from + length, head: tokens[headPlace]?.lower ?? '', headPlace };
}

/** “speed up”, “create the”: a verb, or what the tagger takes for a noun before a particle. */
const isBareVerb = (tokens: readonly Token[], place: number): boolean =>
  tokens[place]?.tag === 'VERB' ||
  (tokens[place]?.tag === 'NOUN' && ['up', 'out', 'down', 'off', 'in'].includes(tokens[place + 1]?.lower ?? ''));

/** One government by its name or its office; not both, not oneself, not firms. */
function isOneOther(tokens: readonly Token[], other: NounPhrase, lexicon: Lexicon): boolean {
  const [first] = tokens.slice(other.from, other.to);
  if (!first || isNominative(first) || isPossessive(first) || first.lower === 'there') return false;
  const acts = isActorLike(tokens, other, lexicon) && !isJoint(tokens, other, lexicon);
  const head = tokens[other.headPlace];
  const named = head?.tag === 'PROPN' || lexicon.voices.actors.has(head?.lower ?? '');
  return (
    acts &&
    named &&
    !isSeveral(tokens, other) &&
    !['firm', 'conversation', 'paper-text'].some((kind) => hasClass(tokens, other, kind, lexicon))
  );
}

const GROUPS: ReadonlySet<string> = new Set(
  'states countries nations governments neighbours neighbors partners'.split(' '),
);

/** “Orsk and Deel”, “other member states”: several names, and a plural without a name, are no one government. */
const isSeveral = (tokens: readonly Token[], { from, to, headPlace }: NounPhrase): boolean =>
  (tokens[to]?.lower === 'and' && tokens[to + 1]?.tag === 'PROPN') ||
  (GROUPS.has(tokens[headPlace]?.lower ?? '') && !tokens.slice(from, to).some(({ lower }) => COUNTRY_WORDS.has(lower)));
