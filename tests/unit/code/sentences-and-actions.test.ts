import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { actionsOf } from './code-text.ts';

/** Sentences in many styles, about many pairs of countries, coded by the codebook before the machine read them. */
const lines = (await readFile('tests/unit/code/sentences-and-actions.tsv', 'utf8')).trimEnd().split('\n').slice(1);

describe('a sentence on its own', () => {
  test.each(lines.map((line) => line.split('\t') as [string, string]))('is %s: “%s”', (actions, sentence) => {
    expect(actionsOf(sentence).join(',') || 'none').toBe(actions);
  });
});
