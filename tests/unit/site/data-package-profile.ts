/** What version 2 of the Data Package standard asks of a package, of a table and of its schema, as far as ours uses it. */

const text = { type: 'string', minLength: 1 };
const web = { type: 'string', format: 'uri' };
const name = { type: 'string', pattern: '^[a-z0-9._-]+$' };
/** Either a path or an address goes with a title or a name. */
const named = { type: 'object', anyOf: [{ required: ['title'] }, { required: ['path'] }, { required: ['email'] }] };

const TYPES = [
  'string', 'number', 'integer', 'boolean', 'object', 'array', 'list', 'date', 'time', 'datetime', 'year', 'yearmonth',
  'duration', 'geopoint', 'geojson', 'any',
]; // prettier-ignore

/** A column: its name, its type, and constraints that this type knows. */
const field = {
  type: 'object',
  required: ['name'],
  additionalProperties: false,
  properties: {
    name: text,
    type: { enum: TYPES },
    title: text,
    description: text,
    constraints: {
      type: 'object',
      additionalProperties: false,
      properties: {
        required: { type: 'boolean' },
        unique: { type: 'boolean' },
        enum: { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string' } },
      },
    },
  },
};

const tableSchema = {
  type: 'object',
  required: ['fields'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
    fields: { type: 'array', minItems: 1, uniqueItems: true, items: field },
    primaryKey: { type: 'array', minItems: 1, items: text },
    missingValues: { type: 'array', items: { type: 'string' } },
  },
};

const resource = {
  type: 'object',
  required: ['name', 'path', 'schema'],
  properties: {
    name,
    title: text,
    description: text,
    type: { const: 'table' },
    /** Relative, below the package: no `..`, no absolute path. */
    path: { type: 'string', pattern: '^(?!/)(?!.*\\.\\.).+$' },
    format: text,
    mediatype: { type: 'string', pattern: '^.+/.+$' },
    encoding: { const: 'utf-8' },
    schema: tableSchema,
    sources: { type: 'array', minItems: 1, items: named },
  },
};

export const dataPackageProfile = {
  type: 'object',
  required: ['$schema', 'resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name,
    title: text,
    description: text,
    homepage: web,
    licenses: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', anyOf: [{ required: ['name'] }, { required: ['path'] }], properties: { path: web } },
    },
    contributors: {
      type: 'array',
      minItems: 1,
      items: { ...named, properties: { roles: { type: 'array', items: text } } },
    },
    resources: { type: 'array', minItems: 1, uniqueItems: true, items: resource },
  },
};
