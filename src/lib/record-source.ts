import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { CORE_SCHEMA, load } from 'js-yaml';
import { agreementSchema } from '../schemas/agreement.ts';
import { articleSchema } from '../schemas/article.ts';
import { changeSchema, type Change } from '../schemas/change.ts';
import { codebookSchema } from '../schemas/codebook.ts';
import { redirectSchema, type Redirect } from '../schemas/ledger.ts';
import { sectorSchema } from '../schemas/sector.ts';
import { siteSchema } from '../schemas/site.ts';
import { statementSchema } from '../schemas/statement.ts';
import { topicSchema } from '../schemas/topic.ts';
import { visitSchema } from '../schemas/visit.ts';
import type { Tables } from './corpus.ts';
import { linesOf } from './lines-of.ts';
import { evaluationSchema, type Evaluation } from './method/evaluation.ts';

/**
 * The record as files, read and checked against its schemas. It is read here and not through Astro's content layer,
 * which keeps every entry several times over, as text and as objects: with 10,000 agreements that is most of a build.
 */
const RECORD = 'content/record';
const SITE = 'content/site.yaml';

/** Front matter between two lines of three hyphens, then the body, byte for byte. */
const FILE = /^---\r?\n(?<front>[\s\S]*?)\r?\n---\r?\n(?<body>[\s\S]*)$/;

/** @throws Error that names file, field, what was expected, and what to do */
const checked = <Shape extends z.ZodType>(schema: Shape, value: unknown, file: string): z.output<Shape> => {
  const { success, data, error } = schema.safeParse(value);
  if (success) return data;
  const problems = error.issues.map(({ path, message }) => `${file} ${path.join('.')}: ${message}`);
  throw new Error(`${problems.join('\n')}\nFix: run npm run normalise; if it stays, restore the file.`);
};

/**
 * YAML 1.2, as the record is written in; of the readers of YAML the one that is fast enough for thousands of files. Its
 * strings are cut from the file and would keep all of it in memory: copied, they stand for themselves.
 */
const fromYaml = (text: string, file: string): unknown =>
  JSON.parse(JSON.stringify(load(text, { schema: CORE_SCHEMA, filename: file }) ?? null));

const split = (file: string): { front: string; body: string } => {
  const { front, body = '' } = FILE.exec(readFileSync(file, 'utf8'))?.groups ?? {};
  if (front === undefined) throw new Error(`${file}: expected front matter. Fix: run npm run normalise.`);
  return { front, body };
};

/** Markdown records: the front matter is the record. */
const records = <Shape extends z.ZodType>(kind: string, schema: Shape): z.output<Shape>[] =>
  globSync('**/*.md', { cwd: join(RECORD, kind) })
    .sort()
    .map((path) => {
      const file = join(RECORD, kind, path);
      return checked(schema, fromYaml(split(file).front, file), file);
    });

/** One record a line; none where the file is missing. */
const lines = <Shape extends z.ZodType>(name: string, schema: Shape): z.output<Shape>[] => {
  const file = join(RECORD, name);
  if (!existsSync(file)) return [];
  const rows: z.output<Shape>[] = [];
  let at = 0;
  for (const line of linesOf(file)) {
    at += 1;
    if (line.trim() !== '') rows.push(checked(schema, JSON.parse(line), `${file} line ${at}`));
  }
  return rows;
};

/** A file that holds one value, in YAML or JSON; null where it is missing. */
const single = <Shape extends z.ZodType>(file: string, schema: Shape): z.output<Shape> | null => {
  if (!existsSync(file)) return null;
  const text = readFileSync(file, 'utf8');
  return checked(schema, file.endsWith('.json') ? JSON.parse(text) : fromYaml(text, file), file);
};

/**
 * The tables of the record, in any order.
 * @param onTable is given each as soon as it is read
 * @throws Error for a file that is missing or not as its schema says
 */
export const readTables = (onTable: (table: Partial<Tables>) => void = () => undefined): Tables => {
  const site = single(SITE, siteSchema);
  const codebook = single(join(RECORD, 'codebook.json'), codebookSchema);
  if (!site) throw new Error(`${SITE} is missing. Fix: restore it; its shape is src/schemas/site.ts.`);
  if (!codebook) throw new Error(`${RECORD}/codebook.json is missing. Fix: run npm run normalise.`);
  const told = <Table extends Partial<Tables>>(table: Table): Table => {
    onTable(table);
    return table;
  };
  return {
    ...told({ site, codebook }),
    ...told({ articles: records('articles', articleSchema) }),
    ...told({ visits: records('visits', visitSchema) }),
    ...told({ agreements: records('agreements', agreementSchema) }),
    ...told({ topics: records('topics', topicSchema) }),
    ...told({ sectors: records('sectors', sectorSchema) }),
    ...told({ statements: lines('statements.jsonl', statementSchema) }),
  };
};

/** What changed in the record since it was last committed. */
export const readChanges = (): Change[] => lines('changes.jsonl', changeSchema);

/** Addresses that moved, and where they lead now. */
export const readRedirects = (): Redirect[] => single(join(RECORD, 'redirects.json'), redirectSchema.array()) ?? [];

/** What was measured of the machine's coding, where it was. */
export const readEvaluation = (): Evaluation | null => single(join(RECORD, 'evaluation.json'), evaluationSchema);

/** The stored text of an article. */
export const readStoredText = (article: string): string => split(join(RECORD, 'articles', `${article}.md`)).body;

/** A sign that is another whenever the record was written anew: its folder is replaced as a whole. */
export const recordStamp = (): string =>
  [RECORD, SITE].map((path) => (existsSync(path) ? statSync(path).mtimeMs : 0)).join();
