import type { Span } from '../clause.ts';
import { readTurns, type Turns } from './interview-turns.ts';
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
  const turns = readTurns(text, sentences);
  const asked = interviewee(text, turns, mentions);
  let current: SpeakerSpan | null = null;
  for (const [index, { sentence }] of sentences.entries()) {
    const [first, second] = mentions[index] ?? [];
    const isHead = sentence.block.kind === 'heading' || sentence.block.kind === 'title';
    const isFirst = sentence.start === sentence.block.start;
    if (isFirst && !isHead && first && isLabelled(text, first, sentence.start))
      current = { span: holderOf(text, first, second), sentence: index };
    else if (asked && turns.at[index] === 'answer') current = asked;
    else if (isHead || turns.at[index] === 'question') current = null;
    labels.push(current);
  }
  return labels;
}

/** `Ana Oster, the minister, spoke to`, `The minister receives us`. */
const SPEAKING =
  /^(?:, [^.\n]{0,60},)? (?:spoke|speaks|talks|talked|sat down|answers|answered|tells|told|explains|(?:receives|received|meets|met|greets|greeted|welcomes|welcomed) (?:us|me|our|The (?:[A-Z]\p{L}+ ){1,3}(?:in|at|over|from|for|on|to)|this (?:newspaper|paper|magazine|reporter|correspondent)))\b/u;
/** `an interview with Ana Oster`, `The Mirror talks to Ana Oster` */
const ASKED = /\b(?:interview with|questions for|(?:spoke|speaks|talks|talked) (?:to|with)|asked|we met) (?:the )?$/;

/**
 * Who answers in an interview of questions and answers: who is said to speak above it, else a minister or an envoy; where
 * letters mark the answers, else the first who holds an office.
 */
function interviewee(
  text: string,
  { from, isMarked }: Turns,
  mentions: readonly (readonly Mention[])[],
): SpeakerSpan | null {
  const above = mentions.slice(0, Math.max(0, from)).flat();
  const people = above.filter(({ kind }) => kind === 'person');
  const others = above.filter(({ kind }) => kind === 'office' || kind === 'name');
  const said = [...people, ...others].find(
    ({ start, end }) => SPEAKING.test(text.slice(end, end + 100)) || ASKED.test(text.slice(start - 40, start)),
  );
  const inOffice = [...people, ...others].filter(({ office }) => office !== null);
  const ofLowerRank = inOffice.find(({ office }) => office?.rank === 'envoy' || office?.rank === 'minister');
  const isUnknown = said ? said.kind === 'name' : isMarked || ofLowerRank !== undefined;
  const named = isUnknown ? (ofLowerRank ?? inOffice[0] ?? people[0]) : said;
  return named ? { span: { start: named.start, end: named.end }, sentence: named.sentence } : null;
}

/** `The Minister for Trade (Mr Tomas Varrek):` is Varrek. */
function holderOf(text: string, { start, end }: Mention, next: Mention | undefined): Span {
  const isHolder = next?.kind === 'person' && /^\s?\($/.test(text.slice(end, next.start));
  return isHolder ? { start: next.start, end: next.end } : { start, end };
}

/** Between a speaker and the colon: nothing, what is said of them in brackets, or an office behind a comma. */
const TO_COLON = /^\)?(?:\s?\([^()\n]{1,60}\)|, [^\n.:]{2,60})?\s?:\s/;

function isLabelled(text: string, mention: Mention, start: number): boolean {
  if ((mention.kind !== 'person' && mention.kind !== 'office') || mention.first > 2 || mention.last > LONGEST)
    return false;
  return mention.start - start < 12 && TO_COLON.test(text.slice(mention.end, mention.end + 68));
}
