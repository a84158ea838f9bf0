import type { APIRoute, GetStaticPaths } from 'astro';
import { generateOpenGraphImage } from 'astro-og-canvas';
import { getCorpus } from '../../lib/collections.ts';
import { PREVIEWS } from '../../lib/open-graph.ts';

export const getStaticPaths = (() =>
  ['home', ...Object.keys(PREVIEWS)].map((kind) => ({ params: { kind } }))) satisfies GetStaticPaths;

const INK = [21, 24, 28] as const;
const GREY = [71, 77, 84] as const;

/** The picture of a kind of page, for previews elsewhere: one for each kind, so that the build stays fast. */
export const GET: APIRoute = async ({ params }) => {
  const { site } = await getCorpus();
  const preview = PREVIEWS[params.kind ?? ''] ?? { title: site.name, text: site.tagline };
  const image = await generateOpenGraphImage({
    title: preview.title,
    description: params.kind === 'home' ? preview.text : `${preview.text}\n\n${site.name}`,
    bgGradient: [[253, 253, 251]],
    border: { color: [18, 61, 107], width: 24, side: 'inline-start' },
    padding: 84,
    fonts: ['source-serif-4', 'source-sans-3'].map((font) => `./public/fonts/${font}-latin-wght-normal.woff2`),
    font: {
      title: { color: [...INK], size: 92, lineHeight: 1.1, families: ['Source Serif 4 Variable', 'Source Serif 4'] },
      description: {
        color: [...GREY],
        size: 44,
        lineHeight: 1.35,
        families: ['Source Sans 3 Variable', 'Source Sans 3'],
      },
    },
  });
  return new Response(image, { headers: { 'Content-Type': 'image/png' } });
};
