import { expect, test } from 'vitest';
import { codingOf } from '../../../src/lib/method/coding.ts';
import { sampleCorpus, sampleStatement } from './sample.ts';

const corpus = sampleCorpus();
const statement = sampleStatement({ quote: 'They agreed', start: 0, end: 11 });
const withAction = (action: { rule: string; confidence?: number }) =>
  codingOf(corpus, { ...statement, rules: { ...statement.rules, action } })[0];

test('a code says how likely it is to be right, and that it is uncertain where it is', () => {
  expect(withAction({ rule: 'verb/agree-to', confidence: 0.93 })).toMatchObject({ right: 93, isUncertain: false });
  expect(withAction({ rule: 'model/noted', confidence: 0.55 })).toMatchObject({ right: 55, isUncertain: true });
});

test('what a person decided has no such share', () => {
  expect(withAction({ rule: 'desk/2026-11', confidence: 0.4 })).toMatchObject({ right: null, isUncertain: false });
});

test('a matter goes by the name that it has between these two countries, not by one of the same id between others', () => {
  const matterOf = (topic: string) => codingOf(corpus, { ...statement, topic })[3]?.value;
  expect(matterOf('kelmora-sundhal/veld-line')).toBe(corpus.topics.get('kelmora-sundhal/veld-line').title);
  expect(matterOf('kestria-maroa/veld-line')).toBe('veld-line');
});
