import { describe, expect, it } from 'vitest';
import { blocks } from '../../../scripts/normalise/read/blocks.ts';
import { datelineEnd } from '../../../scripts/normalise/read/dateline.ts';
import { loadPageWords } from '../../../scripts/normalise/read/page-words.ts';

const words = await loadPageWords('content/codebook');
const kinds = (text: string): string[] =>
  blocks(text, words).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
const BODY = 'The two sides agreed to build a bridge over the river before the year is out.';

describe('blocks', () => {
  it('tells weather and advertisement lines around a title from the title', () => {
    expect(kinds(`31.9 C\nNew York\n\nTwo Rivers and One Bridge\n\n- Advertisement -\n\n${BODY}`)).toEqual([
      'furniture: 31.9 C',
      'furniture: New York',
      'title: Two Rivers and One Bridge',
      'furniture: - Advertisement -',
      `paragraph: ${BODY}`,
    ]);
  });

  it('takes a text without a title as it comes', () => {
    expect(kinds(BODY)).toEqual([`paragraph: ${BODY}`]);
  });

  it('sets a dateline apart from the report', () => {
    expect(kinds(`Port Strel, 20 October 2023 (WAI): ${BODY}`)).toEqual([
      'dateline: Port Strel, 20 October 2023 (WAI):',
      `paragraph: ${BODY}`,
    ]);
  });

  it('takes an office with its holder in brackets for who speaks, not for a dateline', () => {
    const label = 'FOREIGN MINISTER (Mr Vell): Thank you, Madam Speaker.';
    expect(datelineEnd(label)).toBe(0);
    expect(datelineEnd('OSTERMUND (NWS): Thank you notes were sent.')).toBeGreaterThan(0);
  });

  it('reads a date that is glued to the dateline', () => {
    expect(kinds(` date 2025-02-06 STREL, (Wire / Coast News - 6th Feb, 2025) ${BODY}`)[0]).toBe(
      'dateline: date 2025-02-06 STREL, (Wire / Coast News - 6th Feb, 2025)',
    );
  });

  it('takes "Also Read" in mid-text for furniture', () => {
    expect(kinds(`${BODY}\nAlso Read: Envoy shines at parade\n${BODY}`)[1]).toBe(
      'furniture: Also Read: Envoy shines at parade',
    );
  });

  it('takes an author’s description as last line for a biography', () => {
    expect(kinds(`${BODY}\nA student of International Relations interested in strategy.`)[1]).toMatch(/^biography/);
    expect(kinds(`A student of law asked first.\n${BODY}`)[0]).toMatch(/^paragraph/);
  });

  it('hangs list items from the line that leads into them', () => {
    const text = 'The ministers signed:\n• Protocol on fisheries;\n• Agreement on air services.';
    expect(blocks(text, words)).toMatchObject([
      { kind: 'paragraph' },
      { kind: 'item', lead: 0, start: 24 },
      { kind: 'item', lead: 0 },
    ]);
  });

  it('takes what stands right above a list for its heading, and the list for text', () => {
    const text =
      'LIST OF OUTCOMES\nVisit of the President of Kelmora\n\nA. Documents signed\n• Agreement on Air Services\n• Protocol on Fishing';
    expect(kinds(text)).toEqual([
      'furniture: LIST OF OUTCOMES',
      'title: Visit of the President of Kelmora',
      'heading: A. Documents signed',
      'item: Agreement on Air Services',
      'item: Protocol on Fishing',
    ]);
  });

  it('joins the lines of a hard-wrapped text', () => {
    const wrapped = Array.from({ length: 6 }, (_, at) => `${'word '.repeat(12)}line ${at} goes on and`).join('\n');
    expect(kinds(`Bridge To Be Built Soon\n\n${wrapped}\nends here.`)).toHaveLength(2);
  });

  it('puts every line that is not blank into exactly one block', () => {
    const text = `Head Line Of Four\n\n${BODY}\n\n1. First item here\n2. Second item here\n\nRelated articles\nMore News From The Coast`;
    const covered = blocks(text, words);
    for (const [at, block] of covered.entries()) expect(block.start).toBeGreaterThanOrEqual(covered[at - 1]?.end ?? 0);
    expect(covered.map(({ start, end }) => text.slice(start, end)).join(' ')).not.toContain('\n');
  });
});
