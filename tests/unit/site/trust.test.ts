import { describe, expect, it } from 'vitest';
import { toChangeLine } from '../../../src/lib/record/changes.ts';
import { isWitness } from '../../../src/lib/record/visits.ts';
import { decisionChange, decisionHead } from '../../../src/lib/wording/decisions.ts';
import { genreText } from '../../../src/lib/wording/sources.ts';
import { voiceText } from '../../../src/lib/wording/voice.ts';
import { changeSchema } from '../../../src/schemas/change.ts';
import { visitSource } from '../../../src/schemas/visit.ts';
import { sampleCorpus } from './sample.ts';

const corpus = sampleCorpus();
const unknown = { value: null, basis: 'unknown' } as const;

describe('witnesses', () => {
  const report = { article: 'bugle', role: 'report', genre: 'news-report', retells: unknown } as const;

  it('are reports that are neither opinion nor another’s copy', () => {
    expect(isWitness(visitSource.parse(report))).toBe(true);
    expect(isWitness(visitSource.parse({ ...report, genre: 'opinion' }))).toBe(false);
    expect(isWitness(visitSource.parse({ ...report, role: 'follow-up' }))).toBe(false);
    expect(isWitness(visitSource.parse({ ...report, rerunOf: { value: 'wire', basis: 'derived' } }))).toBe(false);
  });
});

describe('whom a source quotes', () => {
  it.each([
    [
      { name: 'Jo Lind', office: 'chair of the assembly', party: 'sundhal' },
      'Jo Lind, chair of the assembly (Sundhal)',
    ],
    [{ name: 'Ambassador Jo Lind', office: 'Ambassador', party: null }, 'Ambassador Jo Lind'],
    [{ name: 'Kelmora', office: null, party: 'kelmora' }, 'Kelmora'],
  ])('%o is %s', (speaker, text) => {
    expect(voiceText(speaker, corpus.codebook)).toBe(text);
  });
});

it('tells a report of a joint statement from the statement', () => {
  const told = { retells: { value: { what: 'joint-statement', by: null }, basis: 'stated' } } as const;
  expect(genreText({ genre: { value: 'news-report', basis: 'derived' } }, told)).toBe('report of a joint statement');
  expect(genreText({ genre: { value: 'joint-statement', basis: 'stated' } }, told)).toBe('joint statement');
});

describe('what people did', () => {
  it('stands beside what the machine had', () => {
    expect(decisionHead({ decision: 'correct', by: 'desk editor', date: '2026-11-21' })).toBe(
      'Corrected by the desk editor, 21 November 2026',
    );
    expect(decisionChange({ machine: 'action: noted', now: 'action: signed' })).toBe(
      'The machine had action: noted; now action: signed.',
    );
    expect(decisionChange({ machine: null, now: null })).toBe('');
  });
});

describe('a change', () => {
  const change = { address: '/visits/2021-04-veld-sundhal/', title: 'President Veld in Sundhal', fields: [] };

  it('names the article that did it', () => {
    const because = [{ kind: 'article', article: 'quaymouth-bugle', change: 'added' }];
    const line = toChangeLine(corpus, changeSchema.parse({ ...change, change: 'added', because }));
    expect(line.because).toEqual([
      { text: 'Quaymouth Bugle, 12 April 2021 came in.', address: '/articles/quaymouth-bugle/' },
    ]);
  });

  it('leads nowhere where the record was withdrawn', () => {
    const line = toChangeLine(
      corpus,
      changeSchema.parse({ ...change, change: 'withdrawn', because: [{ kind: 'reading' }] }),
    );
    expect(line.address).toBeNull();
  });
});
