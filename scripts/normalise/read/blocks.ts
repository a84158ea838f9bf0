import type { Span } from '../code/clause.ts';
import type { Block, BlockKind } from './article-text.ts';
import { datelineEnd } from './dateline.ts';
import { closingDay, endsSentence, isTitleCase, looksLikeHeading, ownKind } from './line-kinds.ts';
import { listMark, mayOpenSection, writtenLines } from './lines.ts';
import { bareWords, beginsWithAny, namesOffice, type PageWords } from './page-words.ts';

/** Fewest words of a title; fewer before it are a section label or a weather box. */
const TITLE_WORDS = 4;

interface Line extends Span {
  text: string;
  own: BlockKind | null;
}

/**
 * Cuts a stored text into blocks: title, headings, paragraphs, list items, page furniture.
 * @param text stored text
 * @returns blocks in order; every line that is not blank is in one
 */
export function blocks(text: string, words: PageWords): Block[] {
  const all = writtenLines(text).map((span): Line => {
    const line = text.slice(span.start, span.end);
    return { ...span, text: line, own: ownKind(line, words) };
  });
  const head = all.slice(0, headLength(all));
  const title = titleOf(head, words);
  const titleAt = title ? head.indexOf(title) : head.length;
  const lastSentence = all.findLastIndex((line) => line.own === null && endsSentence(line.text));
  const found = head.map((line, at) => headBlock(line, { at, titleAt, next: all[at + 1] }));
  all.slice(head.length).forEach((line, place) => {
    const at = head.length + place;
    addBodyLine(found, line, { next: all[at + 1], isFirst: place === 0, isAfterText: at >= lastSentence }, words);
  });
  return found;
}

/** How many lines stand before the first line that is running text or part of a list. */
const headLength = (all: readonly Line[]): number => {
  const first = all.findIndex(
    (line) => line.own === null && (listMark(line.text) !== null || !looksLikeHeading(line.text)),
  );
  return first < 0 ? Math.min(1, all.length) : first;
};

const wordCount = (line: string): number => bareWords(line).split(' ').length;

/** Where a line of the head stands. */
interface HeadPlace {
  at: number;
  titleAt: number;
  next: Line | undefined;
}

/** A masthead or label beside the title is furniture or a standfirst; what stands right above a list is its heading. */
const headBlock = ({ start, end, own, text }: Line, { at, titleAt, next }: HeadPlace): Block => {
  if (own) return { kind: own, start, end };
  if (at === titleAt) return { kind: 'title', start, end };
  if (at > titleAt && next && isListed(next) && closingDay(text) === null) return { kind: 'heading', start, end };
  return { kind: at < titleAt || wordCount(text) < TITLE_WORDS ? 'furniture' : 'standfirst', start, end };
};

/** The title is the first long one of the head's free lines, best one without a day; else the first of two words. */
const titleOf = (head: readonly Line[], words: PageWords): Line | undefined => {
  const free = head.filter((line) => line.own === null && !isMasthead(line.text) && !namesOffice(line.text, words));
  const long = free.filter((line) => wordCount(line.text) >= TITLE_WORDS);
  const short = [...free, ...head].filter((line) => line.own === null && wordCount(line.text) >= 2);
  const undated = long.filter((line) => closingDay(line.text) === null);
  return undated.find((line) => !isDocumentLabel(line.text, words)) ?? undated[0] ?? long[0] ?? short[0];
};

/** `Press release 212/25`: the kind of document and its number, not yet its title. */
const isDocumentLabel = (line: string, { genres }: PageWords): boolean =>
  beginsWithAny(bareWords(line), genres['official-release']) && wordCount(line) <= 6;

/** `THE VELL COURIER`, `Federal Ministry for Foreign Affairs`: a name in capitals or title case with no verb is short. */
const isMasthead = (line: string): boolean =>
  isTitleCase(line) && wordCount(line) <= 6 && /^(?:the )?[\p{Lu}\s&.,|–—-]+$/u.test(line);

/** Where a line stands among the others. */
interface Place {
  next: Line | undefined;
  /** Only the head stands before it. */
  isFirst: boolean;
  /** No later line ends as a sentence does. */
  isAfterText: boolean;
}

const addBodyLine = (found: Block[], line: Line, { next, isFirst, isAfterText }: Place, words: PageWords): void => {
  const { start, end, own, text } = line;
  if (own) found.push({ kind: own, start, end });
  else if (!isFirst && isClosingFurniture(found, line)) found.push({ kind: 'furniture', start, end });
  else if (isAfterText && isBiography(line, words)) found.push({ kind: 'biography', start, end });
  else if (listMark(text)) found.push(listBlock(found, line, next));
  else if (isHeading(line, next)) found.push({ kind: 'heading', start, end });
  else pushParagraph(found, line);
};

/** Headlines after "Related articles" belong to the page, not to the article. */
const isClosingFurniture = (found: readonly Block[], line: Line): boolean =>
  found.at(-1)?.kind === 'furniture' &&
  looksLikeHeading(line.text) &&
  isTitleCase(line.text) &&
  wordCount(line.text) >= 3;

const isHeading = (line: Line, next: Line | undefined): boolean =>
  looksLikeHeading(line.text) &&
  next !== undefined &&
  wordCount(line.text) <= 14 &&
  /^\W*[\p{Lu}\d]/u.test(line.text) &&
  (!endsSentence(line.text) || line.text.endsWith('?'));

/** `II. Announcements`, `2. PRESIDENT IN RIYADH`: a section's number rather than an item's. */
const isNumberedHeading = (mark: string, rest: string): boolean =>
  wordCount(rest.replace(/\([^()]*\)/gu, '')) <= 8 &&
  !endsSentence(rest) &&
  !rest.endsWith(';') &&
  (/^\s*[IVX]+\.\s/u.test(mark) || isCapitals(rest));

const isCapitals = (text: string): boolean => {
  const name = text.replace(/\([^()]*\)/gu, '');
  return /\p{Lu}{3}/u.test(name) && name === name.toUpperCase();
};

/** A short line behind such a mark, with a line behind it that has another or none. */
const isMarkedHeading = (mark: string, rest: string, next: Line | undefined): boolean =>
  mayOpenSection(mark) &&
  next !== undefined &&
  listMark(next.text) !== mark &&
  looksLikeHeading(rest) &&
  wordCount(rest) <= 10;

const listBlock = (found: readonly Block[], line: Line, next: Line | undefined): Block => {
  const mark = listMark(line.text) ?? '';
  const start = line.start + mark.length;
  const rest = line.text.slice(mark.length);
  if (isNumberedHeading(mark, rest) || isMarkedHeading(mark, rest, next))
    return { kind: 'heading', start, end: line.end };
  if (!isListed(line)) return { kind: 'paragraph', start, end: line.end };
  const lead = leadOf(found);
  return lead === undefined ? { kind: 'item', start, end: line.end } : { kind: 'item', start, end: line.end, lead };
};

/** Whether a line is an item of a list: it has a mark, and is no numbered paragraph. */
const isListed = ({ text }: Line): boolean => {
  const mark = listMark(text);
  return mark !== null && !(/^\s*\(?\d/u.test(mark) && endsSentence(text) && wordCount(text) > 12);
};

/** The block that a list hangs from: the heading or paragraph before its first item. */
const leadOf = (found: readonly Block[]): number | undefined => {
  const last = found.at(-1);
  if (!last) return undefined;
  if (last.kind === 'item') return last.lead;
  return last.kind === 'heading' || last.kind === 'paragraph' || last.kind === 'title' ? found.length - 1 : undefined;
};

const pushParagraph = (found: Block[], line: Line): void => {
  const body = datelineEnd(line.text);
  if (body > 0)
    found.push({ kind: 'dateline', start: line.start, end: line.start + line.text.slice(0, body).trimEnd().length });
  found.push({ kind: 'paragraph', start: line.start + body, end: line.end });
};

/** The author's description of themselves, as last line: "The writer is a Strel-based analyst." */
const isBiography = (line: Line, { authors }: PageWords): boolean => {
  let expressions = biographies.get(authors);
  if (!expressions) biographies.set(authors, (expressions = biographyExpressions(authors)));
  const bare = bareWords(line.text);
  return expressions.some((expression) => expression.test(bare));
};

const biographies = new WeakMap<readonly string[], RegExp[]>();

const biographyExpressions = (authors: readonly string[]): RegExp[] => {
  const noun = `(?:${authors.join('|')})`;
  return [
    `^(?:the |our )?${noun} (?:is|was|works|can be)\\b`,
    `^(?:an? )(?:\\p{L}+ ){0,4}${noun} (?:of|at|in|for|with|based|and|who)\\b`,
    `^(?:\\p{L}+ ){2,4}is (?:an? |the )?(?:\\p{L}+ ){0,4}${noun}\\b.*\\b(?:based|at|with|of|for)\\b`,
  ].map((source) => new RegExp(source, 'u'));
};
