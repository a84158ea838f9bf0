import { describe, expect, it } from 'vitest';
import { readGenre } from '../../../scripts/normalise/read/facts/genre.ts';
import { readText } from '../../../scripts/normalise/read/read-text.ts';
import { loadPageWords } from '../../../scripts/normalise/read/page-words.ts';
import { articleOf } from '../code/code-text.ts';

const words = await loadPageWords('content/codebook');

const genreOf = (...lines: string[]): string | null => {
  const { text, blocks } = articleOf(lines.join('\n'));
  return readGenre(text, blocks, words).value;
};

const TURNS = [
  'Was the visit worth its price to you?',
  'I believe so. I sat beside them, and I saw how my colleagues listened.',
  'What did you bring home with you?',
  'I brought a promise. We shall build a reading room for the archives.',
  'And what did you leave behind there?',
  'I left my umbrella, and I left my best wishes for the talks.',
];

describe('the genre of questions and answers', () => {
  it('is a report where somebody answers for a party, however often “I” is said', () => {
    expect(genreOf('The Permanent Secretary receives us in her office.', ...TURNS)).toBe('news-report');
  });

  it('is opinion where a scholar answers', () => {
    expect(genreOf('We asked a professor of law what to make of it.', ...TURNS)).toBe('opinion');
  });
});

describe('the genre of documents', () => {
  it.each([
    'Joint Communiqué between the Republic of Kestria and the Maroan Republic',
    'JOINT COMMUNIQUÉ',
    'Joint Press Release',
    'JOINT STATEMENT',
  ])('is told by their head: %s', (head) => {
    const body = '1. The two Presidents reaffirmed their commitment to the friendship between the two peoples.';
    expect(readText(`${head}\n\n${body}\n`, {}, words).facts.genre.value).toBe('joint-statement');
  });
});
