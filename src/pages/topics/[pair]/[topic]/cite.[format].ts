import type { APIRoute, GetStaticPaths } from 'astro';
import { CITATION_FILES, citationFile } from '../../../../lib/cite/formats.ts';
import { citeTopic } from '../../../../lib/cite/records.ts';
import { getCorpus } from '../../../../lib/collections.ts';
import type { Topic } from '../../../../schemas/topic.ts';

interface Props {
  topic: Topic;
  format: string;
  [key: string]: unknown;
}

export const getStaticPaths: GetStaticPaths = async () =>
  (await getCorpus()).topics.all.flatMap((topic) =>
    CITATION_FILES.map(({ format }) => ({
      params: { pair: topic.pair, topic: topic.topic, format },
      props: { topic, format },
    })),
  );

/** The citation for reference managers: CSL-JSON, BibTeX or RIS. */
export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(citationFile(props.format, citeTopic(await getCorpus(), props.topic)));
