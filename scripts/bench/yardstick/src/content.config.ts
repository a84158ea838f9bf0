import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const record = process.env['BENCH_RECORD'] ?? '';
const collection = <Shape extends z.ZodType>(kind: string, schema: Shape) =>
  defineCollection({ loader: glob({ base: `${record}/${kind}`, pattern: '**/*.md' }), schema });

export const collections = {
  agreements: collection(
    'agreements',
    z.looseObject({
      title: z.string(),
      action: z.string(),
      visit: z.string(),
      sectors: z.array(z.string()),
      sources: z.array(z.looseObject({ article: z.string(), action: z.string() })),
    }),
  ),
  visits: collection('visits', z.looseObject({ title: z.string(), agreements: z.array(z.string()) })),
  topics: collection(
    'topics',
    z.looseObject({ title: z.string(), course: z.array(z.looseObject({ agreement: z.string().nullable() })) }),
  ),
  sectors: collection('sectors', z.looseObject({ title: z.string() })),
  articles: collection('articles', z.looseObject({ name: z.string() })),
};
