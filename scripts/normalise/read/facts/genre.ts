import type { Genre } from '../../../../src/schemas/article.ts';
import type { Block, Fact } from '../article-text.ts';
import { bareWords, beginsWithAny, namesOffice, type PageWords, unaccented } from '../page-words.ts';

/** Share of sentences in the writer's own "I" from which a text without a label is taken for an opinion piece. */
const OWN_VOICE = 0.18;
/** Shares of "we" and of "must" that together mark an editorial. */
const EDITORIAL = { we: 0.2, must: 0.1 };
/** A further opening mark ends the search: a text of opening marks alone would take quadratic time. */
const QUOTED = /[“"][^“”"]*[”"]/gu;
const FIRST_PERSON = /(?<![\p{L}\d-])(?:I(?!\s?[.)])|I[’'](?:m|ve|d|ll)|[Mm]y|[Mm]yself)(?![\p{L}\d-])/u;
const WE = /(?<!\p{L})(?:[Ww]e|[Oo]ur|us)(?!\p{L})/u;
const MUST = /(?<!\p{L})(?:should|must|ought|let us)(?!\p{L})/u;
/** A transcript: "Q:", "PRESIDENT SALONGA:", "Hon DAVID PRENDERGAST (Minister of Fisheries):". */
const TRANSCRIPT =
  /^(?:\W*(?:Q|A|Question|Answer)\s?:|(?:\p{Lu}\p{Ll}{1,4}\.? )?\p{Lu}[\p{Lu} .’'-]{2,40}(?: \([^)]*\))?:)/u;
/** A turn of a debate: “The Cabinet Secretary (Hon. Daudi Kipsang):”, “Sen. Halake:”. */
const TURN = /^(?:The )?\p{Lu}[\p{L}.’'-]*(?: (?:of|for|and|\p{Lu}[\p{L}.’'-]*)){0,6}(?: \([^)]{1,60}\))?: /u;
/** So many turns make a debate; one is a sentence with a colon. */
const TURNS = 3;
const DOCUMENT_HEAD = ['joint-statement', 'official-release'] as const;

/**
 * What kind of text this is: by a label at its head, by who publishes it, by the voice it speaks in, else a report.
 * @param text stored text
 */
export function readGenre(text: string, all: readonly Block[], words: PageWords): Fact<Genre> {
  const head = headLines(text, all);
  for (const genre of [...DOCUMENT_HEAD, 'opinion', 'analysis'] as const) {
    const label = head.find((line) => isLabelled(line, words.genres[genre]));
    if (label !== undefined) return { value: genre, basis: 'stated', from: label };
  }
  const office = head.find((line) => namesOffice(line, words));
  if (office !== undefined) return { value: 'official-release', basis: 'derived', from: office };
  if (isOfficialInterview(text, all, words))
    return { value: 'news-report', basis: 'derived', from: 'questions and answers' };
  const voice = ownVoice(text, all);
  if (voice) return { value: 'opinion', basis: 'derived', from: voice };
  return { value: 'news-report', basis: 'derived', from: 'no label, no own voice' };
}

/** So many lines that ask make an interview. */
const QUESTIONS = 3;
/** A question is a paragraph, or a line so short that it looks like a heading. */
const TURNS_OF: ReadonlySet<Block['kind']> = new Set(['paragraph', 'heading']);

/** An interview speaks for whoever is asked, unless the opening or the first question calls that person a scholar. */
function isOfficialInterview(text: string, all: readonly Block[], { scholars }: PageWords): boolean {
  const asking = all.filter(
    ({ kind, start, end }) => TURNS_OF.has(kind) && text.slice(start, end).trimEnd().endsWith('?'),
  );
  const [first] = asking;
  if (!first || asking.length < QUESTIONS) return false;
  const opening = new Set(bareWords(text.slice(0, first.end)).split(' '));
  return !scholars.some((word) => opening.has(word));
}

const headLines = (text: string, all: readonly Block[]): string[] => {
  const body = all.findIndex(({ kind }) => kind === 'paragraph' || kind === 'item');
  return all.slice(0, body < 0 ? 1 : body).map(({ start, end }) => text.slice(start, end));
};

/** A label stands at the start of a head line ("OPINION | …") or, for documents, ends a title ("… Joint Statement"). */
const isLabelled = (line: string, labels: readonly string[]): boolean => {
  const bare = bareWords(line);
  const ends =
    bare.split(' ').length <= 12 &&
    labels.some((label) => bare.endsWith(` ${bareWords(label)}`) && label.includes(' '));
  return ends || (beginsWithAny(bare, labels) && startsAsLabel(line, labels));
};

/** Whether a line begins with a label; one of a single word stands alone or before a mark. */
function startsAsLabel(line: string, labels: readonly string[]): boolean {
  const plain = unaccented(line).replace(/^\W*/u, '').toLowerCase();
  return labels.some(
    (label) =>
      plain.startsWith(label) && (label.includes(' ') || /^\s*(?:[:|/–—-]|$)/u.test(plain.slice(label.length))),
  );
}

/** In whose voice an unlabelled text argues: the writer's "I" or an editorial "we must"; null for a report. */
const ownVoice = (text: string, all: readonly Block[]): string | null => {
  const own = all.filter(({ kind }) => kind === 'paragraph').map(({ start, end }) => text.slice(start, end));
  if (own.some((line) => TRANSCRIPT.test(line)) || own.filter((line) => TURN.test(line)).length >= TURNS) return null;
  const sentences = own
    .flatMap((line) => line.replace(QUOTED, ' ').split(/[.!?]\s/u))
    .filter((sentence) => sentence.trim().length > 20);
  const share = (pattern: RegExp): number =>
    sentences.filter((sentence) => pattern.test(sentence)).length / Math.max(1, sentences.length);
  if (share(FIRST_PERSON) >= OWN_VOICE) return 'the writer speaks as “I”';
  return share(WE) >= EDITORIAL.we && share(MUST) >= EDITORIAL.must ? 'the writer says what “we” must do' : null;
};
