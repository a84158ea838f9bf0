import type { ParsedSentence } from '../grammar/parsed-sentence.ts';
import type { Predicate } from '../grammar/predicate.ts';
import type { Range, Token } from '../grammar/token.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isQuote } from '../grammar/word-classes.ts';
import { COUNTRY_WORDS } from './country-words.ts';
import { isOutsider, type Outsiders } from './outsiders.ts';

/** For whom a person speaks who was named before: “he” goes on speaking for the same. */
export type Antecedent = 'party' | 'outsider' | null;

/**
 * Whom “he” and “she” stand for in each sentence: the last person named before it as a speaker or as the subject of a sentence.
 * @param speakerOf the words that name who says a sentence; null where nobody is named
 * @returns by place of the sentence, counting the subject of the sentence itself; null where nobody was named
 */
export function findAntecedents(
  sentences: readonly ParsedSentence[],
  speakerOf: (parsed: ParsedSentence) => Range | null,
  outsiders: Outsiders,
  lexicon: Lexicon,
): Antecedent[] {
  const kindOf = ({ tokens }: ParsedSentence, words: Range | null | undefined): Antecedent => {
    if (!words || !isPerson(tokens, words, lexicon)) return null;
    return isOutsider(tokens, words, outsiders, lexicon) ? 'outsider' : 'party';
  };
  let last: Antecedent = null;
  return sentences.map((parsed) => {
    if (parsed.sentence.block.kind === 'heading') last = null;
    const speaker = kindOf(parsed, speakerOf(parsed));
    const own = isQuote(parsed.tokens[0])
      ? null
      : kindOf(parsed, parsed.predicates.find((one) => isTold(one) && kindOf(parsed, one.subject))?.subject);
    // “Ana Roe was content, she said”
    // “The owner, Ola Dahl, showed him the docks. He promised …”: who is met stays the one who is spoken of.
    const meets = last === 'party' && parsed.tokens.some(({ lower }) => lower === 'him' || lower === 'her');
    if (meets && (own ?? speaker) === 'outsider') return own ?? last;
    const here = own ?? last;
    last = speaker ?? here;
    return here;
  });
}

const isTold = ({ role, ownSubject }: Predicate): boolean => role === 'main' && ownSubject;

/** One person: a name that is no country's, or the holder of an office: “Ana Roe”, “Norway's premier”. */
function isPerson(tokens: readonly Token[], subject: Range | null, { voices }: Lexicon): boolean {
  if (!subject) return false;
  const words = tokens.slice(subject.from, subject.to);
  const comma = words.findIndex(({ text }) => text === ',');
  const head = comma < 0 ? words : words.slice(0, comma);
  const last = head.findLast(({ tag }) => tag === 'NOUN' || tag === 'PROPN');
  if (!last || isSeveral(head)) return false;
  const telling = head.filter(({ lower }) => voices.people.has(lower) || voices.outsiders.has(lower));
  if (telling.length > 0) return telling.every(({ lower }) => !/[^s]s$/.test(lower));
  return last.tag === 'PROPN' && !COUNTRY_WORDS.has(last.lower) && !voices.actors.has(last.lower);
}

/** “Ana Roe and Jan Berg”. */
const isSeveral = (words: readonly Token[]): boolean =>
  words.some(({ lower }, place) => lower === 'and' && words[place + 1]?.tag !== 'NOUN');
