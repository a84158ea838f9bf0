import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../scripts/normalise/codebook/load-codebook.ts';

/** Names of the corpus: its countries with their people and seats, its places, the names of its matters. */
const { parties, places, glossary } = await loadCodebook('content/codebook');
const names = [
  ...parties.flatMap(({ name, names: others, demonyms, seats }) => [name, ...others, ...demonyms, ...seats]),
  ...places.flatMap(({ name, aliases }) => [name, ...aliases]),
  ...glossary.map(({ full }) => full),
].filter((name) => /^\p{Lu}/u.test(name) && name.length > 4);
const ids = [...parties.map(({ id }) => id), ...places.map(({ id }) => id)];

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
const anyOf = (list: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${list.map(escaped).join('|')})(?![\\p{L}])`, 'u');

describe('the code', () => {
  it('names no country, place or project of the corpus: what is about them stands in content/', async () => {
    const [name, id] = [anyOf(names), anyOf(ids)];
    const found: string[] = [];
    for (const path of globSync('{src,scripts}/**/*.{ts,mjs,astro,css}').sort()) {
      (await readFile(path, 'utf8')).split('\n').forEach((line, at) => {
        const match = name.exec(line) ?? id.exec(line);
        if (match) found.push(`${path}:${at + 1} ${match[0]}`);
      });
    }
    expect(found).toEqual([]);
  });
});
