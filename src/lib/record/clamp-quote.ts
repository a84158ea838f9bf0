import type { Range } from '../../schemas/common.ts';
import type { Corpus } from '../corpus.ts';
import type { Evidence, QuotePart } from './evidence.ts';

/** Quotations up to this length stand whole in a list. */
const WHOLE = 240;
/** How much is kept before and after the words that decide, and around the name of the matter. */
const REACH = { before: 40, after: 90 };
/** Gaps shorter than this are not worth a sign. */
const GAP = 40;

const isWordPart = (point: string | undefined): boolean => point !== undefined && /[\p{L}\p{N}’'-]/u.test(point);

/** Moves the ends of a range outwards, so that no word is cut. */
const toWords = (points: readonly string[], { start, end }: Range): Range => {
  let [from, to] = [Math.max(0, start), Math.min(points.length, end)];
  while (from > 0 && isWordPart(points[from - 1]) && isWordPart(points[from])) from -= 1;
  while (to < points.length && isWordPart(points[to - 1]) && isWordPart(points[to])) to += 1;
  return { start: from, end: to };
};

/**
 * The stretches of a long quotation that decide it: around the words that gave its action, and around the name of its
 * matter. Null where the quotation is short enough, or little would be left out. Ranges are code points of the quotation.
 */
export const decidingStretches = (quote: string, anchors: readonly Range[]): Range[] | null => {
  const points = Array.from(quote);
  if (points.length <= WHOLE || anchors.length === 0) return null;
  const wanted = anchors
    .map(({ start, end }) => toWords(points, { start: start - REACH.before, end: end + REACH.after }))
    .sort((a, b) => a.start - b.start);
  const kept: Range[] = [];
  for (const { start, end } of wanted) {
    const last = kept.at(-1);
    const from = last === undefined && start < GAP ? 0 : start;
    if (last && from - last.end < GAP) last.end = Math.max(last.end, end);
    else kept.push({ start: from, end });
  }
  const last = kept.at(-1);
  if (last && points.length - last.end < GAP) last.end = points.length;
  const shown = kept.reduce((sum, { start, end }) => sum + end - start, 0);
  return shown > points.length * 0.8 ? null : kept;
};

/** Where a quotation first names its matter by one of the given terms; null where it does not. */
export const firstMention = (quote: string, terms: readonly string[]): Range | null => {
  const text = quote.toLowerCase();
  const found = terms
    .map((term) => ({ at: text.indexOf(term.toLowerCase()), term }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.term.length - a.term.length)[0];
  if (!found) return null;
  const start = Array.from(quote.slice(0, found.at)).length;
  return { start, end: start + Array.from(found.term).length };
};

/** The sign for words left out: square brackets are the editor speaking. */
const LEFT_OUT = '[…]';

/** Keeps the given stretches of a quotation that is cut into parts, with a sign wherever words are left out. */
export const keepStretches = (parts: readonly QuotePart[], stretches: readonly Range[]): QuotePart[] => {
  const length = parts.reduce((sum, { text }) => sum + Array.from(text).length, 0);
  const sign: QuotePart = { text: LEFT_OUT, mark: false, cut: true };
  const kept: QuotePart[] = (stretches[0]?.start ?? 0) > 0 ? [sign] : [];
  for (const [index, stretch] of stretches.entries()) {
    if (index > 0) kept.push(sign);
    let at = 0;
    for (const { text, mark } of parts) {
      const points = Array.from(text);
      const piece = points.slice(Math.max(0, stretch.start - at), Math.max(0, stretch.end - at)).join('');
      if (piece !== '') kept.push({ text: piece, mark });
      at += points.length;
    }
  }
  return (stretches.at(-1)?.end ?? length) < length ? [...kept, sign] : kept;
};

/** The words by which a matter is known: the codebook's terms, its names, its title. */
const termsOf = (corpus: Corpus, { topic }: Evidence['statement']): string[] => {
  const known = corpus.codebook.topics.find(({ id, pair }) => `${pair}/${id}` === topic);
  const own = topic !== null && corpus.topics.has(topic) ? corpus.topics.get(topic) : null;
  return [...(own ? [own.title, ...own.aliases] : []), ...(known?.terms ?? [])];
};

/** A quotation as it stands in a list: a long one is cut to what decides it, the rest is one step away. */
export const clamped = (corpus: Corpus, evidence: Evidence): Evidence => {
  const { statement, parts } = evidence;
  const { start, end } = statement.rules.action;
  if (parts === null) return evidence;
  const verb = start === undefined || end === undefined || start < statement.start ? [] : [{ start, end }];
  const matter = firstMention(statement.quote, termsOf(corpus, statement));
  const anchors = [
    ...verb.map((range) => ({ start: range.start - statement.start, end: range.end - statement.start })),
    ...(matter ? [matter] : []),
  ];
  const stretches = decidingStretches(statement.quote, anchors);
  return stretches ? { ...evidence, parts: keepStretches(parts, stretches) } : evidence;
};
