import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../../../lib/collections.ts';
import { topicChannel } from '../../../../lib/data/channels.ts';
import { FEED_FORMATS, feedResponse } from '../../../../lib/data/feeds.ts';
import type { Topic } from '../../../../schemas/topic.ts';

interface Props {
  topic: Topic;
  [key: string]: unknown;
}

export const getStaticPaths: GetStaticPaths = async () =>
  (await getCorpus()).topics.all.flatMap((topic) =>
    FEED_FORMATS.map((format) => ({ params: { pair: topic.pair, topic: topic.topic, format }, props: { topic } })),
  );

/** The feed of a topic. */
export const GET: APIRoute<Props> = async ({ props, params }) => {
  const corpus = await getCorpus();
  return feedResponse(corpus, topicChannel(corpus, props.topic), params.format ?? '');
};
