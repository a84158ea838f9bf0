import { describe, expect, it } from 'vitest';
import { quoteParts } from '../../../src/lib/record/evidence.ts';
import { covered, quotableOf } from '../../../src/lib/record/quotable.ts';
import { toPublic } from '../../../src/lib/data/public-statement.ts';
import { sampleArticle, sampleCorpus, sampleStatement } from './sample.ts';

describe('quoteParts', () => {
  it('sets the deciding words apart, counted in code points of the stored text', () => {
    const statement = sampleStatement({ quote: '𝛼 both agreed to build', start: 100, end: 122, trigger: [107, 116] });
    expect(quoteParts(statement)).toEqual([
      { text: '𝛼 both ', mark: false },
      { text: 'agreed to', mark: true },
      { text: ' build', mark: false },
    ]);
  });

  it('leaves the quotation whole where the deciding words lie outside it', () => {
    const statement = sampleStatement({ quote: 'its early deployment', start: 50, end: 70, trigger: [10, 20] });
    expect(quoteParts(statement)).toEqual([{ text: 'its early deployment', mark: false }]);
  });
});

describe('the share that may be quoted', () => {
  const first = sampleStatement({ quote: 'a'.repeat(40), start: 0, end: 40, action: 'noted' });
  const second = sampleStatement({ quote: 'b'.repeat(30), start: 50, end: 80, action: 'signed' });

  it('counts words once that two statements share', () => {
    expect(covered([first, { start: 20, end: 60 }])).toBe(60);
  });

  it('keeps the firmest where not all can be shown', () => {
    const article = sampleArticle({ length: 100 });
    expect(quotableOf(article, [first, second], 0.8)).toEqual([first.id, second.id]);
    expect(quotableOf(article, [first, second], 0.5)).toEqual([second.id]);
  });

  it('does not bind an article whose rights are open', () => {
    expect(quotableOf(sampleArticle({ length: 100, rights: 'open' }), [first, second], 0)).toHaveLength(2);
  });
});

describe('what is published of a statement', () => {
  it('is the clause without its sentence', () => {
    const corpus = sampleCorpus();
    const [statement] = corpus.statements.all;
    if (!statement) throw new Error('The sample has no statement.');
    expect(toPublic(corpus, statement)).toMatchObject({
      quote: statement.quote,
      sentence: null,
      prefix: null,
      suffix: null,
    });
  });

  it('is whole where the rights are open', () => {
    const corpus = sampleCorpus({ rights: 'open' });
    const [statement] = corpus.statements.all;
    if (!statement) throw new Error('The sample has no statement.');
    expect(toPublic(corpus, statement)).toEqual(statement);
  });
});
