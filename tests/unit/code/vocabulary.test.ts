import { describe, expect, test } from 'vitest';
import { VETOES } from '../../../scripts/normalise/code/not-a-statement/vetoes.ts';
import { actionsOf } from './code-text.ts';
import { lexicon } from './load-test-lexicon.ts';

/** An entry whose noun or report decides has an example in which something is found. */
const examplesOf = (entries: Iterable<readonly { action: string; example: string }[]>) =>
  [...entries].flat().map(({ action, example }) => [example, action] as const);

describe('every entry of the vocabulary decides its own example', () => {
  const verbs = examplesOf(lexicon.verbs.values());
  test.each(verbs.filter(([, action]) => action !== 'noun' && action !== 'none'))('“%s” is %s', (example, action) => {
    expect(actionsOf(example)).toContain(action);
  });
  test.each(verbs.filter(([, action]) => action === 'noun'))('“%s” is decided by its noun', (example) => {
    expect(actionsOf(example)).toHaveLength(1);
  });
  test.each(examplesOf(lexicon.nouns.values()))('“%s” is %s', (example, action) => {
    expect(actionsOf(example)).toContain(action);
  });
  test.each(examplesOf(lexicon.adjectives.values()))('“%s” is %s', (example, action) => {
    expect(actionsOf(example)).toContain(action);
  });
  test.each([...lexicon.work])('the work verb “%s”: “%s” is progress', (_verb, example) => {
    expect(actionsOf(example)).toEqual(['progress']);
  });
});

describe('what is not a statement', () => {
  test.each(
    VETOES.flatMap(({ id, examples, opinion }) => examples.map((example) => [id, example, opinion === true] as const)),
  )('%s: “%s”', (_id, example, opinion) => {
    expect(actionsOf(example, opinion ? { genre: 'opinion' } : {})).toEqual([]);
  });
});
