import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../../../lib/collections.ts';
import { toJson } from '../../../../lib/data/formats.ts';
import { topicTwin } from '../../../../lib/data/twins.ts';
import type { Topic } from '../../../../schemas/topic.ts';

interface Props {
  topic: Topic;
  [key: string]: unknown;
}

export const getStaticPaths: GetStaticPaths = async () =>
  (await getCorpus()).topics.all.map((topic) => ({
    params: { pair: topic.pair, topic: topic.topic },
    props: { topic },
  }));

/** The page as data. */
export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(toJson(topicTwin(await getCorpus(), props.topic)));
