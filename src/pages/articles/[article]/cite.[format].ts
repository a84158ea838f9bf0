import type { APIRoute, GetStaticPaths } from 'astro';
import { CITATION_FILES, citationFile } from '../../../lib/cite/formats.ts';
import { citeArticle } from '../../../lib/cite/records.ts';
import { getCorpus } from '../../../lib/collections.ts';
import type { Article } from '../../../schemas/article.ts';

interface Props {
  article: Article;
  format: string;
  [key: string]: unknown;
}

export const getStaticPaths: GetStaticPaths = async () =>
  (await getCorpus()).articles.all.flatMap((article) =>
    CITATION_FILES.map(({ format }) => ({ params: { article: article.id, format }, props: { article, format } })),
  );

/** The citation for reference managers: CSL-JSON, BibTeX or RIS. */
export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(citationFile(props.format, citeArticle(await getCorpus(), props.article)));
