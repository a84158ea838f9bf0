import type { Mention } from './mention.ts';
import type { SpeakerSpan } from './read-speaker.ts';
import type { SentenceWords } from './sentence-words.ts';

/** Longest label, in words: `Hon Tomas Varrek (Minister of Foreign Affairs)`. */
const LONGEST = 14;

/**
 * Who speaks in a transcript: a paragraph that begins with a person and a colon speaks for them until the next one.
 *
 * `Hon TOMAS VARREK (Minister of Trade): I wish to …` labels its sentence and those after it.
 * @returns for each sentence the words that name the speaker, null outside transcripts
 */
export function findSpeakerLabels(
  text: string,
  sentences: readonly SentenceWords[],
  mentions: readonly (readonly Mention[])[],
): (SpeakerSpan | null)[] {
  const labels: (SpeakerSpan | null)[] = [];
  let current: SpeakerSpan | null = null;
  for (const [index, { sentence }] of sentences.entries()) {
    const [first] = mentions[index] ?? [];
    const isLabel =
      sentence.start === sentence.block.start && first !== undefined && isLabelled(text, first, sentence.start);
    if (isLabel) current = { span: { start: first.start, end: first.end }, sentence: index };
    else if (sentence.block.kind === 'heading' || sentence.block.kind === 'title') current = null;
    labels.push(current);
  }
  return labels;
}

function isLabelled(text: string, mention: Mention, start: number): boolean {
  if ((mention.kind !== 'person' && mention.kind !== 'office') || mention.first > 2 || mention.last > LONGEST)
    return false;
  return mention.start - start < 12 && /^[^\n.:]{0,60}:\s/.test(text.slice(mention.end, mention.end + 64));
}
