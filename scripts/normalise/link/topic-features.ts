import type { Clause } from '../code/clause.ts';
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
 * Stems of all that a clause says, its subject included: a matter may be named there and not in the object.
 * @param text the article's stored text
 * @param ignored keys of words that are no matter here, see `namesToIgnore`
 */
export function stemsAround(
  { start, end, subject }: Clause,
  text: string,
  ignored: ReadonlySet<string>,
  lexicon: MatterLexicon,
): Set<string> {
  const spans = subject ? [{ start, end }, subject] : [{ start, end }];
  const stems = spans.flatMap((span) => tellingStems(text.slice(span.start, span.end), ignored, lexicon));
  return new Set(stems.map(({ stem }) => stem));
}

/** Stems of the words that can tell a matter, and whether each is written as a name. */
const tellingStems = (
  written: string,
  ignored: ReadonlySet<string>,
  lexicon: MatterLexicon,
): { stem: string; isName: boolean }[] =>
  splitPieces(written).flatMap(({ key, text }, place) =>
    key.length < 3 || lexicon.empty.has(key) || lexicon.function.has(key) || ignored.has(key) || /^\d/.test(key)
      ? []
      : [{ stem: stemOf(key), isName: place > 0 && /^\p{Lu}/u.test(text) }],
  );
