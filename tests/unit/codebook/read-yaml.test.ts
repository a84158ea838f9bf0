import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { plainYaml, readYaml } from '../../../scripts/normalise/codebook/read-yaml.ts';

const read = (source: string): Promise<Record<string, string | number>> => {
  const folder = mkdtempSync(join(tmpdir(), 'yaml-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const path = join(folder, 'a.yaml');
  writeFileSync(path, source);
  return readYaml(path, z.record(z.string(), z.union([z.string(), z.number()])));
};

test.each(globSync('content/{codebook,desk}/**/*.yaml'))(
  '%s is plain YAML, and both libraries read the same',
  (path) => {
    const source = readFileSync(path, 'utf8');
    expect(plainYaml(source)).toEqual(parse(source));
  },
);

test.each([
  ['a: &one x\nb: *one\n', { a: 'x', b: 'x' }],
  ['a: 1_000\n', { a: '1_000' }],
  ['a: 0b11\n', { a: '0b11' }],
  ['a: !!str 12\n', { a: '12' }],
  ['%YAML 1.1\n---\na: 0b11\n', { a: 3 }],
])('%j is left to the library that tells lines', async (source, value) => {
  expect(plainYaml(source)).toBeUndefined();
  expect(await read(source)).toEqual(value);
});

test('a version that looks like a number from its middle on is plain', () => {
  expect(plainYaml('version: judge-50b886\n')).toEqual({ version: 'judge-50b886' });
});

test.each([
  ['a: x\nb: [y\n', { line: 3, message: expect.stringContaining('expected YAML') as unknown }],
  ['a: x\nb: true\n', { line: 2, field: 'b' }],
  ['a: x\na: y\n', { line: 2, message: expect.stringContaining('unique') as unknown }],
])('a mistake is told with its line: %j', async (source, problem) => {
  await expect(read(source)).rejects.toMatchObject({ problems: [problem] });
});
