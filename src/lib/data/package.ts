import { z } from 'astro/zod';
import { absolute, toAddress } from '../addresses.ts';
import type { Corpus } from '../corpus.ts';
import { DATA_TABLES, type DataTable } from './tables.ts';

/** A column of a published table: Frictionless Table Schema, version 2. */
export interface Field {
  name: string;
  type: 'string' | 'integer' | 'any';
  constraints?: { required?: boolean; unique?: boolean; enum?: readonly string[] };
  description?: string;
}

interface JsonSchema {
  type?: string;
  enum?: readonly string[];
  anyOf?: readonly JsonSchema[];
  description?: string;
}

const LISTS = 'Several values are joined by "; ".';
const NESTED = 'JSON.';

/** What a schema says once the alternative `null` is taken off. */
const core = (schema: JsonSchema): { schema: JsonSchema; nullable: boolean } => {
  const rest = schema.anyOf?.filter(({ type }) => type !== 'null') ?? [];
  const [only] = rest;
  if (rest.length === 1 && only) return { schema: only, nullable: true };
  return { schema, nullable: false };
};

const toField = (name: string, property: JsonSchema): Field => {
  const { schema, nullable } = core(property);
  const plain = schema.type === 'string' || schema.enum !== undefined;
  const type =
    schema.type === 'integer' ? 'integer' : schema.type === 'object' || schema.type === 'array' ? 'any' : 'string';
  const constraints = {
    ...(!nullable && plain && { required: true }),
    ...(name === 'id' && { unique: true }),
    ...(schema.enum && { enum: schema.enum }),
  };
  const note =
    schema.type === 'array' ? `${LISTS} Lists of objects are JSON.` : schema.type === 'object' ? NESTED : undefined;
  return {
    name,
    type,
    ...(Object.keys(constraints).length > 0 && { constraints }),
    ...(note && { description: note }),
  };
};

/** The columns of a table, from the schema that also checks the record. */
export const fieldsOf = ({ schema }: DataTable): Field[] => {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'output' }) as { properties?: Record<string, JsonSchema> };
  return Object.entries(properties).map(([name, property]) => toField(name, property));
};

/** The Frictionless data package (version 2): each table as CSV with its columns described. */
export const toDataPackage = ({ site }: Corpus): object => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'communique',
  title: site.name,
  description: site.corpus,
  homepage: site.address,
  licenses: [{ title: site.licence.name, path: site.licence.address }],
  contributors: [{ title: site.publisher, roles: ['publisher'] }],
  resources: DATA_TABLES.map((table) => ({
    name: table.name,
    title: table.title,
    description: table.description,
    type: 'table',
    path: `${table.name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: fieldsOf(table),
      primaryKey: ['id'],
      missingValues: [''],
    },
    sources: [{ title: site.name, path: absolute(toAddress(`data/${table.name}.json`), site.address) }],
  })),
});
