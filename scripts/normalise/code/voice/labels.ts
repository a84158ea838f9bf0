import type { Lexicon } from '../lexicon/lexicon.ts';
import type { ParsedSentence } from '../grammar/parsed-sentence.ts';
import type { Token } from '../grammar/token.ts';
import { marksOutsider } from './marks-outsider.ts';
import { isOutsider, type Outsiders } from './outsiders.ts';
import { startsCapital } from '../letters.ts';

/** How many words a speaker's label may have: “Hon ANN LEE (Minister of Fisheries):”. */
const LONGEST = 16;
/** How many labels make a transcript. */
const ENOUGH = 3;
const ASKING: ReadonlySet<string> = new Set([
  'q',
  'question',
  'reporter',
  'journalist',
  'moderator',
  'interviewer',
  'host',
  'presenter',
]);

/** Who a label in front of a colon names. */
export interface Label {
  kind: 'party' | 'outsider' | 'writer';
  /** Words of the label, from the first token. */
  to: number;
}

/**
 * The speakers' labels of a transcript, by place of the sentence; empty for texts that are none.
 * “PRESIDENT KONE: …” speaks for a party; “Q: …”, “An analyst: …” and “Ms REID (Opposition): …” do not. Whom the text
 * introduces as its correspondent tells what happened, as a writer does.
 */
export function findLabels(
  sentences: readonly ParsedSentence[],
  outsiders: Outsiders,
  lexicon: Lexicon,
): Map<number, Label> {
  const reporters = findReporters(sentences, lexicon.voices.people);
  const labels = new Map<number, Label>();
  for (const [place, { sentence, tokens }] of sentences.entries()) {
    if (sentence.block.kind !== 'paragraph' || sentence.start - sentence.block.start > 2) continue;
    const to = labelEnd(tokens);
    if (to !== null)
      labels.set(place, {
        kind: isReporter(tokens, to, reporters) ? 'writer' : kindOf(tokens, to, outsiders, lexicon),
        to,
      });
  }
  const names = [...labels].map(([place, { to }]) => sentences[place]?.tokens.slice(0, to) ?? []);
  return labels.size >= ENOUGH && isTranscript(names) ? labels : new Map<number, Label>();
}

/** In a transcript somebody asks, or speaks again under the last word of a name before; “Fares: …”, “Freight: …” are headings. */
const isTranscript = (labels: readonly (readonly Token[])[]): boolean =>
  labels.some(([first]) => ASKING.has(first?.lower ?? '')) ||
  labels.some((label, nth) =>
    labels.slice(0, nth).some((before) => before.some(({ lower }) => lower === label.at(-1)?.lower)),
  );

const REPORTING: ReadonlySet<string> = new Set(['correspondent', 'reporter']);
/** How far behind “our reporter” the name may stand: “our reporter in the capital, Ana Roe”. */
const REACH = 10;

/** The surnames of those whom a text introduces as reporting for it: “our correspondent Ana Roe”, “Ana Roe reports”. */
function findReporters(sentences: readonly ParsedSentence[], offices: ReadonlySet<string>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { tokens } of sentences)
    for (const [place, { lower }] of tokens.entries()) {
      if (lower === 'reports' && tokens[place - 1]?.tag === 'PROPN') names.add(tokens[place - 1]?.lower ?? '');
      if (!REPORTING.has(lower)) continue;
      const behind = tokens.slice(place + 1, place + REACH);
      const end = behind.findIndex(({ tag }, at) => tag !== 'PROPN' && behind[at - 1]?.tag === 'PROPN');
      const name = behind[end < 0 ? behind.length - 1 : end - 1];
      // “asked by a reporter, President Berg …”
      if (behind.slice(0, end < 0 ? behind.length : end).some((word) => offices.has(word.lower))) continue;
      if (name?.tag === 'PROPN') names.add(name.lower);
    }
  return names;
}

const isReporter = (tokens: readonly Token[], to: number, reporters: ReadonlySet<string>): boolean =>
  to <= 2 && reporters.has(tokens[to - 1]?.lower ?? '');

/** Place of the colon behind a name; null where the sentence has no label. */
function labelEnd(tokens: readonly Token[]): number | null {
  const colon = tokens.slice(0, LONGEST).findIndex(({ text }) => text === ':');
  if (colon < 1 || colon === tokens.length - 1) return null;
  const words = tokens.slice(0, colon);
  const named =
    words.every(({ tag, text }) => !['VERB', 'AUX'].includes(tag) || startsCapital(text)) &&
    startsCapital(words[0]?.text ?? '');
  return named ? colon : null;
}

function kindOf(tokens: readonly Token[], to: number, outsiders: Outsiders, lexicon: Lexicon): Label['kind'] {
  const words = tokens.slice(0, to);
  const bracket = words.findIndex(({ text }) => text === '(');
  const office = bracket < 0 || words.slice(bracket).some(({ lower }) => lexicon.voices.actors.has(lower));
  const title = words.slice(0, bracket < 0 ? to : bracket).some(({ lower }) => lexicon.voices.actors.has(lower));
  if (title && !words.some((_, place) => marksOutsider(tokens, place, lexicon))) return 'party';
  const outside =
    isOutsider(tokens, { from: 0, to }, outsiders, lexicon) ||
    words.some(({ lower }) => ASKING.has(lower) || lexicon.voices.outsiders.has(lower));
  return outside || !office ? 'outsider' : 'party';
}
