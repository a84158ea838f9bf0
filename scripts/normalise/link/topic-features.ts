import { remembering, rememberingFew } from '../remembering.ts';
import type { Clause } from '../code/clause.ts';
import { startsCapital } from '../code/letters.ts';
import type { MatterLexicon } from '../code/matter/matter-lexicon.ts';
import { stemOf } from '../code/matter/stem.ts';
import { unqualified } from '../code/matter/topic-title.ts';
import { splitPieces } from '../code/matter/word-key.ts';

/** Words that tell a matter, as stems, with how much each tells. */
export type TopicFeatures = ReadonlyMap<string, number>;

const IN_TITLE = 1;
const IN_OBJECT = 0.3;
/** What a name tells, wherever it stands: more than a common word. */
export const NAME = 1.5;

/**
 * What a statement's matter may be recognised by in other words: its title, then the rest of its object.
 * @param text the article's stored text
 * @param ignored keys of words that are no matter here, see `namesToIgnore`
 */
export function topicFeatures(
  title: string,
  { object }: Clause,
  text: string,
  ignored: ReadonlySet<string>,
  lexicon: MatterLexicon,
): TopicFeatures {
  const features = new Map<string, number>();
  const add = (written: string, worth: number): void => {
    for (const { stem, isName } of tellingStems(written, ignored, lexicon))
      features.set(stem, Math.max(features.get(stem) ?? 0, isName ? NAME : worth));
  };
  add(unqualified(title), IN_TITLE);
  if (object) add(text.slice(object.start, object.end), IN_OBJECT);
  return features;
}

/**
 * Stems of the words that can tell a matter.
 * @param ignored keys of words that are no matter here, see `namesToIgnore`
 */
export const stemsIn = (written: string, ignored: ReadonlySet<string>, lexicon: MatterLexicon): string[] =>
  tellingStems(written, ignored, lexicon).map(({ stem }) => stem);

/** The same, and whether each is written as a name. */
function tellingStems(
  written: string,
  ignored: ReadonlySet<string>,
  lexicon: MatterLexicon,
): { stem: string; isName: boolean }[] {
  const tellingOf = tellingWords(lexicon);
  const stems: { stem: string; isName: boolean }[] = [];
  let place = 0;
  for (const part of written.split(' ')) {
    const { pieces, telling } = tellingOf(part);
    for (const { key, stem, at, capital } of telling)
      if (!ignored.has(key)) stems.push({ stem, isName: capital && place + at > 0 });
    place += pieces;
  }
  return stems;
}

/** What stands between two blanks: of how many pieces it is, and those that can tell a matter. */
interface Part {
  pieces: number;
  telling: readonly { key: string; stem: string; at: number; capital: boolean }[];
}

const tellingWords = rememberingFew(({ empty, function: grammar }: MatterLexicon) =>
  remembering((written): Part => {
    const pieces = splitPieces(written);
    const telling = pieces.flatMap(({ key, text }, at) =>
      key.length < 3 || empty.has(key) || grammar.has(key) || /^\d/.test(key)
        ? []
        : [{ key, stem: stemOf(key), at, capital: startsCapital(text) }],
    );
    return { pieces: pieces.length, telling };
  }),
);
