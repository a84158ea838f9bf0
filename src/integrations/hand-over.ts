import { join } from 'node:path';
import type { AstroPrerenderer, RouteData } from 'astro';
import type { SecondThread } from './second-thread.ts';

interface Place {
  /** The site's folder. */
  folder: string;
  /** The path that the site lies under: `/`, `/communique`. */
  base: string;
  thread: Pick<SecondThread, 'writePage'>;
}

/**
 * Renders pages as Astro does, and has them written by the other thread: making folder and file costs a third of a page.
 * Astro still writes what is no page or has an address of its own kind (a redirect, `404.html`), and of each route one
 * page: by its file the integrations know the route.
 */
export function handOver({ render }: AstroPrerenderer, { folder, base, thread }: Place): AstroPrerenderer['render'] {
  const known = new Set<RouteData>();
  return async (request, options) => {
    const rendered = await render(request, options);
    const { routeData } = options;
    const response = rendered instanceof Response ? rendered : rendered.response;
    if (routeData.type !== 'page' || response.status !== 200 || !known.has(routeData)) {
      known.add(routeData);
      return rendered;
    }
    await thread.writePage(fileOf(request.url, folder, base), await response.arrayBuffer());
    // Without a body there is nothing for Astro to write.
    return new Response(null);
  };
}

/** `https://example.org/communique/visits/2021-05-a-b/` → `<folder>/visits/2021-05-a-b/index.html` */
export const fileOf = (address: string, folder: string, base: string): string =>
  join(folder, decodeURI(new URL(address).pathname).slice(base.replace(/\/$/u, '').length), 'index.html');
