import type { Lexicon } from '../lexicon/lexicon.ts';
import type { ParsedSentence } from '../grammar/parsed-sentence.ts';
import type { Predicate } from '../grammar/predicate.ts';
import type { Range, Token } from '../grammar/token.ts';
import { spanOf } from '../grammar/token.ts';
import { isQuote } from '../grammar/word-classes.ts';
import type { Span } from '../clause.ts';
import { type Antecedent, findAntecedents } from './antecedent.ts';
import { findLabels } from './labels.ts';
import { isOutsider, type Outsiders } from './outsiders.ts';

/** Who speaks in a sentence: somebody for a party, an outsider, or the writer. */
export interface Voice {
  kind: 'party' | 'outsider' | 'writer';
  /** The noun phrase that names the speaker, where there is one. */
  speaker: Span | null;
  /** Whether the words are quoted. */
  quoted: boolean;
  /** Whether somebody is named as saying it, behind or in front: “…, he said”, “according to …”. */
  attributed: boolean;
  /** Whether a text of both sides speaks: “the joint statement said”. */
  text: boolean;
  /** For whom somebody speaks who is only “he” or “she” in the sentence. */
  pronoun: Antecedent;
}

const TEXTS: ReadonlySet<string> = new Set(['statement', 'communique', 'communiqué', 'declaration']);

const WRITER: Voice = { kind: 'writer', speaker: null, quoted: false, attributed: false, text: false, pronoun: null };

/**
 * Finds the voice of each sentence. Quoted sentences without a speaker take it from the nearest one beside them;
 * in a transcript a label holds until the next one.
 */
export function findVoices(sentences: readonly ParsedSentence[], outsiders: Outsiders, lexicon: Lexicon): Voice[] {
  const labels = findLabels(sentences, outsiders, lexicon);
  const antecedents = findAntecedents(
    sentences,
    (parsed) => speakerWords(parsed, lexicon)?.words ?? null,
    outsiders,
    lexicon,
  );
  const voices: Voice[] = [];
  let open = false;
  let last: Voice = WRITER;
  let base: Voice = WRITER;
  for (const [place, parsed] of sentences.entries()) {
    const label = labels.get(place);
    if (label)
      base = {
        ...WRITER,
        kind: label.kind,
        speaker: spanOf(parsed.tokens, { from: 0, to: label.to }),
        attributed: true,
      };
    else if (parsed.sentence.block.kind === 'heading') base = WRITER;
    const quote: boolean = open || startsQuoted(parsed.tokens);
    const pronoun = antecedents[place] ?? null;
    const stated = samePerson(statedVoice(parsed, quote, outsiders, lexicon), parsed, last, pronoun);
    const next = stated ?? (quote ? followingVoice(sentences, place, outsiders, lexicon) : null);
    const own: Voice = stated ?? (quote ? (next ?? { ...last, quoted: true }) : base);
    voices.push({ ...(base.kind === 'outsider' ? base : own), pronoun });
    if (stated) last = stated;
    open = sentences[place + 1]?.sentence.block === parsed.sentence.block && staysOpen(parsed.tokens, open);
  }
  return voices;
}

/** “he said” goes on with whoever was named last, “they said” with whoever spoke last. */
function samePerson(voice: Voice | null, { tokens }: ParsedSentence, last: Voice, named: Antecedent): Voice | null {
  if (!voice?.speaker) return voice;
  const first = tokens.find(({ start }) => start === voice.speaker?.start)?.lower ?? '';
  if (isHeOrShe(first) && named !== null) return { ...voice, kind: named };
  if (last.kind === 'writer') return voice;
  return isHeOrShe(first) || ['they', 'i'].includes(first) ? { ...voice, kind: last.kind } : voice;
}

/** Pronouns that stand for one person. */
export const isHeOrShe = (word: string): boolean => word === 'he' || word === 'she';

const startsQuoted = (tokens: readonly Token[]): boolean => isQuote(tokens[0]);

/** Whether a quotation is open at the end of a sentence. A straight mark toggles; a curly one says which it is. */
function staysOpen(tokens: readonly Token[], open: boolean): boolean {
  let state = open;
  for (const { text } of tokens) {
    if (text === '“' || text === '«') state = true;
    else if (text === '”' || text === '»') state = false;
    else if (text === '"') state = !state;
  }
  return state;
}

/** A quotation is often followed by its speaker: “…. We will act,” said the minister. */
function followingVoice(
  sentences: readonly ParsedSentence[],
  place: number,
  outsiders: Outsiders,
  lexicon: Lexicon,
): Voice | null {
  const here = sentences[place];
  const next = sentences[place + 1];
  if (!here || next?.sentence.block !== here.sentence.block || startsQuoted(next.tokens)) return null;
  const closes = next.tokens.some((token) => isQuote(token));
  return closes ? statedVoice(next, true, outsiders, lexicon) : null;
}

function statedVoice(parsed: ParsedSentence, quoted: boolean, outsiders: Outsiders, lexicon: Lexicon): Voice | null {
  const found = speakerWords(parsed, lexicon);
  if (!found) return null;
  const { words, attributed } = found;
  const kind = isOutsider(parsed.tokens, words, outsiders, lexicon) ? 'outsider' : 'party';
  const text = parsed.tokens.slice(words.from, words.to).some(({ lower }) => TEXTS.has(lower));
  return { ...WRITER, kind, speaker: spanOf(parsed.tokens, words), quoted, attributed, text };
}

/** The subject of the verb of saying that governs the sentence, or the words behind “according to”. */
function speakerWords(
  { tokens, predicates }: ParsedSentence,
  lexicon: Lexicon,
): { words: Range; attributed: boolean } | null {
  const reporting = predicates.find((predicate) => reports(predicate, lexicon));
  if (reporting) {
    const words =
      reporting.subject ?? (reporting.role === 'attribution' ? behind(tokens, reporting.group.head + 1) : null);
    return words && { words, attributed: reporting.role === 'attribution' || reporting !== predicates[0] };
  }
  const according = tokens.findIndex(({ lower }, place) => lower === 'according' && tokens[place + 1]?.lower === 'to');
  return according < 0 ? null : { words: behind(tokens, according + 2), attributed: true };
}

const reports = (predicate: Predicate, lexicon: Lexicon): boolean =>
  predicate.role === 'attribution' ||
  (predicate.role === 'main' &&
    (lexicon.verbs.get(predicate.group.lemma) ?? []).some(({ report }) => report !== undefined));

/** Words from a place to the next mark or verb. */
function behind(tokens: readonly Token[], from: number): Range {
  let to = from;
  let marks = 0;
  while (
    to < tokens.length &&
    tokens[to]?.tag !== 'VERB' &&
    tokens[to]?.tag !== 'AUX' &&
    tokens[to]?.text !== '.' &&
    marks < 2
  ) {
    if (tokens[to]?.text === ',') marks += 1;
    to += 1;
  }
  return { from, to };
}
