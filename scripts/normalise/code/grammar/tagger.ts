import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { interned, lowerCased } from '../interned.ts';
import { lemmaNumberOf, textNumberOf } from './word-number.ts';
import type { PartOfSpeech, Token } from './token.ts';

/** A word as one part of speech, as the tagger reads it; the same object wherever it is met. */
export interface TaggedWord extends Omit<Token, 'start' | 'end'> {
  /** Whether it is “I'm”, which the tagger leaves whole. */
  contracted: boolean;
  /** A line break, which the tagger takes for a word. */
  blank: boolean;
  /** The same word as another part of speech. */
  other: TaggedWord | null;
}

/** The tagger, loaded when the first text is read: that takes a second, and a run may have nothing to read. */
let loaded: ReturnType<typeof loadTagger> | null = null;

const loadTagger = () => {
  const nlp = winkNLP(model, ['pos']);
  // The tagger's helpers are plain functions that its types declare as methods.
  const { pos, lemma, uniqueId, contractionFlag } = nlp.its as unknown as Record<string, never>;
  const its = {
    tag: pos as never,
    lemma: lemma as never,
    id: uniqueId as never,
    contraction: contractionFlag as never,
  };
  return { nlp, its };
};

/**
 * Words by the tagger's number of each, found without comparing letters: a language has few words, and they come often.
 * The tagger numbers those that it knows before all others.
 */
const known = new Array<TaggedWord | undefined>(2 ** 17);
let kept = 0;
const MOST = 50_000;

/**
 * What stands right before a mark is kept by the tagger as one word where it is two: an unknown name with “'s”, which is one word
 * from then on, so that what was read before would decide how it is read; and “cannot”, which then has no lemma. With a blank
 * before the mark they are always two.
 */
const BEFORE_MARK = /(['’]s|\bcannot)(?=[^\s\p{L}\p{N}])/giu;

/** The words of a text in their order. */
export function tagWords(text: string): TaggedWord[] {
  const { nlp, its } = (loaded ??= loadTagger());
  const words = nlp.readDoc(text.replace(BEFORE_MARK, '$1 ')).tokens();
  const ids = words.out(its.id) as unknown as number[];
  const tags = words.out(its.tag) as unknown as PartOfSpeech[];
  const contractions = words.out(its.contraction) as unknown as boolean[];
  const read = (place: number, tag: PartOfSpeech): TaggedWord => {
    const item = words.itemAt(place);
    return makeWord(item.out(), item.out<string>(its.lemma), tag);
  };
  return ids.map((id, place) => {
    const tag = tags[place] ?? 'X';
    // What a contraction stands for has a lemma of its own there: “ca” of “can't”.
    if (contractions[place]) return read(place, tag);
    return knownAs(tag, known[id]) ?? keep(id, read(place, tag));
  });
}

function knownAs(tag: PartOfSpeech, first: TaggedWord | undefined): TaggedWord | null {
  for (let word = first ?? null; word; word = word.other) if (word.tag === tag) return word;
  return null;
}

function keep(id: number, word: TaggedWord): TaggedWord {
  if (kept >= MOST) {
    known.fill(undefined);
    kept = 0;
  }
  kept += 1;
  word.other = known[id] ?? null;
  known[id] = word;
  return word;
}

function makeWord(word: string, written: string, tag: PartOfSpeech): TaggedWord {
  const lower = interned(word.toLowerCase().replace(/[’‘]/g, "'"));
  const contracted = lower.includes("'") && CONTRACTED.test(lower);
  const lemma = lowerCased(written);
  return {
    text: interned(word),
    textNumber: textNumberOf(interned(word)),
    lower,
    lemma,
    lemmaNumber: lemmaNumberOf(lemma),
    tag,
    contracted,
    blank: word.trim() === '',
    other: null,
  };
}

const CONTRACTED = /^(?:i|we|you|they|he|she|it)'(?:m|re|ve|ll|d|s)$/;
