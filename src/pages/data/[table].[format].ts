import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../lib/collections.ts';
import { FORMATS, inFormat, MEDIA_TYPE, type Format } from '../../lib/data/formats.ts';
import { fieldsOf } from '../../lib/data/package.ts';
import { DATA_TABLES, type DataTable } from '../../lib/data/tables.ts';

interface Props {
  table: DataTable;
  format: Format;
  [key: string]: unknown;
}

export const getStaticPaths: GetStaticPaths = () =>
  DATA_TABLES.flatMap((table) =>
    FORMATS.map((format) => ({ params: { table: table.name, format }, props: { table, format } })),
  );

/** A table of the record in one of its forms: `/data/visits.csv`. */
export const GET: APIRoute<Props> = async ({ props: { table, format } }) => {
  const columns = fieldsOf(table).map(({ name }) => name);
  return new Response(inFormat(format, columns, table.rows(await getCorpus())), {
    headers: { 'Content-Type': `${MEDIA_TYPE[format]}; charset=utf-8` },
  });
};
