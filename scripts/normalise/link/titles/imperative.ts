import { capitalised, uncapitalised } from '../../../../src/lib/wording/text.ts';
import type { Token } from '../../code/grammar/token.ts';
import { objectTokens, withoutLead, withoutTail } from './object-words.ts';

/** Nouns of doing whose object follows: "unshakable support for X". */
const NOUNS_OF_DOING: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:(?:the|their|its|an?|each|\p{L}+(?:ing|ble|al|ong|ued|ast|irm|ull)) )*support (?:for|to) (?=\p{L})/iu,
    'Support ',
  ],
  [
    /^(?:(?:the|their|its|an?|bilateral|closer|further|\p{L}+ed) )*cooperation (?=(?:in|on|with|between) )/iu,
    'Cooperate ',
  ],
];

/** Adverbs of manner before the verb say how hard, not what: "to actively promote". */
const isManner = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((token.tag === 'ADV' && token.lower.endsWith('ly')) ||
    ['further', 'also', 'jointly', 'together'].includes(token.lower));

/**
 * The imperative that a clause's object makes: what was undertaken, as an instruction.
 * @param object `to keep the mountain road open throughout the year`, `strengthening banking cooperation`,
 *   `that a plant will be built`, `the Pass will be open all year`
 * @returns `Keep the mountain road open throughout the year`; null where the object makes none
 */
export function imperative(object: string): string | null {
  const words = withoutLead(withoutTail(object)).replace(
    /^(?:that|(?:on |the )?(?:ways|measures|steps|means) (?=to ))\s*/u,
    '',
  );
  const tokens = objectTokens(words);
  return fromVerb(words, tokens) ?? fromFuture(words, tokens) ?? fromNoun(words);
}

/** "to build X", "build X", "building X". */
const fromVerb = (words: string, tokens: readonly Token[]): string | null => {
  let at = tokens[0]?.lower === 'to' ? 1 : 0;
  while (isManner(tokens[at])) at += 1;
  const [verb, next] = [tokens[at], tokens[at + 1]];
  if (!verb || !next || !/^\p{Ll}/u.test(verb.text)) return null;
  const rest = words.slice(verb.end);
  if (verb.lower.endsWith('ing') && verb.lower.length > 5 && startsObject(next))
    return capitalised(verbOf(verb)) + infinitives(rest, true);
  const afterTo = tokens[0]?.lower === 'to';
  if (afterTo || (verb.tag === 'VERB' && verb.lower === verb.lemma && startsObject(next)))
    return capitalised(verb.text) + infinitives(rest, false);
  return null;
};

const startsObject = (token: Token): boolean =>
  ['DET', 'NOUN', 'PROPN', 'ADJ', 'PRON', 'NUM', 'SYM', 'ADP', 'ADV', 'VERB'].includes(token.tag);

const verbOf = (token: Token): string => (token.lemma.endsWith('ing') ? token.lower.replace(/ing$/u, '') : token.lemma);

/** "…, and to deliver more" and "… and advancing …" in the form of the first verb. */
const infinitives = (rest: string, gerund: boolean): string => {
  const plain = rest.replace(/(,? and) to (?=\p{Ll})/gu, '$1 ');
  if (!gerund) return plain;
  return plain.replace(
    /(,? and) (\p{Ll}{3,}ing)(?= (?:the|a|an|its|their|new|more)\b)/u,
    (_, and: string, verb: string) => {
      const token = objectTokens(verb)[0];
      return `${and} ${token ? verbOf(token) : verb}`;
    },
  );
};

/** "X will be open" → "Keep X open"; "a plant will be built" → "Build a plant"; "X will support Y" → "Support Y". */
const fromFuture = (words: string, tokens: readonly Token[]): string | null => {
  const modal = tokens.findIndex(({ lower }) => ['will', 'would', 'shall'].includes(lower));
  const subject = modal > 0 ? words.slice(0, tokens[modal]?.start).trim() : '';
  if (subject === '' || subject.length > 60 || hasOtherSubject(tokens.slice(0, modal))) return null;
  const rest = tokens.slice(modal + 1).filter((token, at) => !(at < 2 && isManner(token)));
  const [first, second] = rest;
  if (!first) return null;
  const lowered = /^(?:The|A|An|Its|Their|Both|All)\b/u.test(subject) ? uncapitalised(subject) : subject;
  if (first.lower !== 'be')
    return first.tag === 'VERB' && first.lemma !== 'have' ? capitalised(first.text) + words.slice(first.end) : null;
  if (!second) return null;
  const after = words.slice(second.end);
  if (second.tag === 'VERB') return `${capitalised(second.lemma)} ${lowered}${after}`;
  return second.tag === 'ADJ' ? `Keep ${lowered} ${second.text}${after}` : null;
};

/** Whether the modal's subject begins behind "that" or "which": "under which no bean will be ground", "her word that the screening will …". */
const hasOtherSubject = (before: readonly Token[]): boolean =>
  before.some(
    ({ lower }, at) =>
      ['that', 'which', 'whose', 'where', 'when'].includes(lower) &&
      ['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'PRON'].includes(before[at + 1]?.tag ?? ''),
  );

/** "unshakable support for X" → "Support X". */
const fromNoun = (words: string): string | null => {
  const found = NOUNS_OF_DOING.find(([pattern]) => pattern.test(words));
  return found ? words.replace(found[0], found[1]) : null;
};
