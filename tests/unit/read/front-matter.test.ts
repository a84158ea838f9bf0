import { describe, expect, it } from 'vitest';
import { readArticleInput, splitFrontMatter } from '../../../scripts/normalise/read/front-matter.ts';

describe('splitFrontMatter', () => {
  it('leaves a text without front matter as it is', () => {
    expect(splitFrontMatter(' date 2025-02-06 CITY')).toEqual({ data: {}, body: ' date 2025-02-06 CITY' });
  });

  it('takes YAML off and keeps the body byte for byte', () => {
    expect(splitFrontMatter('---\noutlet: A\n---\n\n  Body\r\n').body).toBe('\n  Body\r\n');
  });

  it('never runs JavaScript front matter', () => {
    expect(() => splitFrontMatter('---js\n{ x: (globalThis.ran = true) }\n---\nBody')).toThrow(/another language/);
    expect((globalThis as { ran?: boolean }).ran).toBeUndefined();
  });

  it('keeps a time and a leading zero as they are written', () => {
    expect(splitFrontMatter('---\ntitle: "0123"\nauthor: 10:30\n---\nB').data).toEqual({
      title: '0123',
      author: '10:30',
    });
  });
});

describe('readArticleInput', () => {
  it('names file, line and field of a mistake', () => {
    expect(() => readArticleInput('---\noutlet: A\ngenre: poem\n---\nB', 'a.md')).toThrow(/^a\.md:3 genre: /);
  });

  it('refuses a field that it does not know', () => {
    expect(() => readArticleInput('---\nsource: A\n---\nB', 'a.md')).toThrow(/source/);
  });
});
