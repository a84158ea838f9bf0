import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { fieldsOf, toDataPackage } from '../../../src/lib/data/package.ts';
import { DATA_TABLES } from '../../../src/lib/data/tables.ts';
import { dataPackageProfile } from './data-package-profile.ts';
import { sampleCorpus } from './sample.ts';

const corpus = sampleCorpus();
const ajv = new Ajv({ allErrors: true, strict: false });
ajv.addFormat('uri', (text: string) => URL.canParse(text));
const check = ajv.compile(dataPackageProfile);

describe('the data package', () => {
  it('is as version 2 of the standard asks', () => {
    check(toDataPackage(corpus));
    expect(check.errors ?? []).toEqual([]);
  });

  it('is refused where a table has no columns', () => {
    expect(check({ ...toDataPackage(corpus), resources: [{ name: 'x', path: 'x.csv', schema: { fields: [] } }] })).toBe(
      false,
    );
  });

  it.each(DATA_TABLES.map((table) => [table.name, table] as const))('describes every column of %s', (_, table) => {
    const columns = new Set(fieldsOf(table).map(({ name }) => name));
    for (const row of table.rows(corpus)) for (const key of Object.keys(row)) expect(columns).toContain(key);
  });

  it.each(DATA_TABLES.map((table) => [table.name, table] as const))('gives what it requires in %s', (_, table) => {
    const required = fieldsOf(table).filter(({ constraints }) => constraints?.required);
    for (const row of table.rows(corpus)) {
      const values = new Map(Object.entries(row));
      for (const { name } of required) expect(values.get(name), name).toEqual(expect.anything());
    }
  });
});
