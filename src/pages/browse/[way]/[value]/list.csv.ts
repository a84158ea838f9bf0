import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../../../lib/collections.ts';
import { toRecordCsv } from '../../../../lib/data/record-list.ts';
import { browseLists, WAYS, type BrowseList } from '../../../../lib/record/browse.ts';

interface Props {
  list: BrowseList;
  [key: string]: unknown;
}

export const getStaticPaths: GetStaticPaths = async () => {
  const corpus = await getCorpus();
  return WAYS.flatMap((way) => browseLists(corpus, way)).map((list) => ({
    params: { way: list.way, value: list.value },
    props: { list },
  }));
};

/** The whole list, a line a record, however many pages it has. */
export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(toRecordCsv(await getCorpus(), props.list.agreements), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
