import { type NounPhrase, readNounPhrase, singular } from '../grammar/noun-phrase.ts';
import type { Token } from '../grammar/token.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

/** Whether the head of a phrase, or the noun right after its “of”, is of a class. */
export function hasClass(tokens: readonly Token[], phrase: NounPhrase | null, name: string, lexicon: Lexicon): boolean {
  const words = lexicon.classes.get(name);
  if (!phrase || !words) return false;
  const head = tokens[phrase.headPlace];
  if ((name === 'works' || name === 'seconded') && isFirstOfItsKind(tokens, phrase)) return true;
  return words.has(phrase.head) || (head !== undefined && words.has(head.lower)) || isAmong(tokens, phrase, words);
}

/** What can be first without being promised work: “the first lady”, “the first meeting”. */
const OCCASIONS: ReadonlySet<string> = new Set(
  'lady time visit meeting day stop leg leader president minister premier trip tour term round summit one question'.split(
    ' ',
  ),
);

/** “The first Ruritanian teachers arrived”: the first of something that was promised, whatever it is. */
function isFirstOfItsKind(tokens: readonly Token[], { from, to, head }: NounPhrase): boolean {
  return !OCCASIONS.has(head) && tokens.slice(from, to).some(({ lower }) => lower === 'first');
}

/** “an initial cooperation agreement and two letters”: the nouns inside the phrase, and the first one behind “of”. */
function isAmong(tokens: readonly Token[], phrase: NounPhrase, words: ReadonlySet<string>): boolean {
  const measure = tokens[phrase.to]?.lower === 'of' ? readNounPhrase(tokens, phrase.to + 1) : null;
  const measured = measure && MEASURES.has(phrase.head) ? words.has(measure.head) : false;
  const coordinated = tokens[phrase.to]?.lower === 'and' ? readNounPhrase(tokens, phrase.to + 1) : null;
  const last = tokens[phrase.headPlace];
  return (
    measured ||
    (coordinated !== null && last !== undefined && words.has(singular(last))) ||
    bracketed(tokens, phrase, words)
  );
}

const MEASURES = new Set([
  'number',
  'copy',
  'series',
  'set',
  'range',
  'total',
  'dozen',
  'exchange',
  'package',
  'raft',
  'kind',
  'type',
  'form',
  'host',
  'slew',
  'trio',
  'pair',
  'batch',
  'memorandum',
  'letter',
  'cent',
  'percent',
  '%',
  'half',
  'third',
  'quarter',
  'group',
  'consignment',
  'batch',
  'tonne',
  'portion',
  'part',
  'most',
]);

/** “the Joint Commission (JCC)”: the noun before a bracket. */
function bracketed(tokens: readonly Token[], phrase: NounPhrase, words: ReadonlySet<string>): boolean {
  const open = tokens.slice(phrase.from, phrase.to).findIndex(({ text }) => text === '(');
  const before = open > 0 ? tokens[phrase.from + open - 1] : undefined;
  return before !== undefined && words.has(singular(before));
}
