import type { MatterWord } from './word.ts';

/** Whether a word is a noun or a name. */
export const isNoun = ({ tag }: MatterWord): boolean => tag === 'NOUN' || tag === 'PROPN';

/** Whether a word is of a class that noun phrases are made of. */
export const isNounLike = (word: MatterWord): boolean => isNoun(word) || word.tag === 'ADJ';

/**
 * Where the noun phrase ends that starts at a place; the place itself where none does.
 * @example in `the burns hospital that`, from `burns`: the place of `that`
 */
export function endOfPhrase(words: readonly MatterWord[], from: number): number {
  let to = from;
  for (let place = from; place < words.length; place += 1) {
    const word = words[place];
    if (!word || (word.mark && place > from)) break;
    if (isNominal(words, place, from)) to = place + 1;
    else if (place === from || place - to > 1 || !isLink(words, place)) break;
  }
  return to;
}

/** `of` and `of the` between nouns, and `and` between parts of one name: `Sea and Sky Initiative`. */
function isLink(words: readonly MatterWord[], place: number): boolean {
  const key = words[place]?.key;
  const article = key === 'the' && words[place - 1]?.key === 'of';
  return key === 'of' || article || (key === 'and' && isName(words, place - 1) && isName(words, place + 1));
}

function isNominal(words: readonly MatterWord[], place: number, from: number): boolean {
  const word = words[place];
  const next = words[place + 1];
  if (!word || word.role === 'person' || (word.role === 'own' && !isCompounded(words, place))) return false;
  if (isNounLike(word) || word.glued || next?.glued === true) return true;
  const attributive = word.tag === 'VERB' && word.lexeme.participle && next?.tag === 'NOUN' && !next.mark;
  return place > from && (attributive || isName(words, place));
}

/** One of the two countries inside a compound that names something else: `one-Ruritania policy`. */
const isCompounded = (words: readonly MatterWord[], place: number): boolean =>
  words[place]?.glued === true && words[place - 1]?.role === 'plain';

/** Whether a word looks like part of a name: a capital that no sentence start explains. */
export const isName = (words: readonly MatterWord[], place: number): boolean => {
  const word = words[place];
  return word !== undefined && place > 0 && word.lexeme.capital && word.role === 'plain';
};
