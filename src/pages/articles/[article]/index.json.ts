import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../../lib/collections.ts';
import { toJson } from '../../../lib/data/formats.ts';
import { articleTwin } from '../../../lib/data/twins.ts';
import type { Article } from '../../../schemas/article.ts';

interface Props {
  article: Article;
  [key: string]: unknown;
}

export const getStaticPaths: GetStaticPaths = async () =>
  (await getCorpus()).articles.all.map((article) => ({ params: { article: article.id }, props: { article } }));

/** The page as data. */
export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(toJson(articleTwin(await getCorpus(), props.article)));
