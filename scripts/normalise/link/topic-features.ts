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
    for (const [place, { key, text: word }] of splitPieces(written).entries()) {
      if (key.length < 3 || lexicon.empty.has(key) || lexicon.function.has(key) || ignored.has(key) || /^\d/.test(key))
        continue;
      const value = place > 0 && /^\p{Lu}/u.test(word) ? NAME : worth;
      const stem = stemOf(key);
      features.set(stem, Math.max(features.get(stem) ?? 0, value));
    }
  };
  add(unqualified(title), IN_TITLE);
  if (object) add(text.slice(object.start, object.end), IN_OBJECT);
  return features;
}
