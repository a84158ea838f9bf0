import type { AstroPrerenderer, RouteData } from 'astro';
import { describe, expect, it } from 'vitest';
import { fileOf, handOver } from '../../../src/integrations/hand-over.ts';

const route = (type: RouteData['type']): RouteData => ({ type }) as RouteData;
const pages = (status: number): AstroPrerenderer => ({
  name: 'pages',
  getStaticPaths: () => Promise.resolve([]),
  render: ({ url }) => Promise.resolve(new Response(status === 200 ? url : null, { status })),
});

/** Renders addresses of one route. @returns the bodies that are left to Astro, and what the thread is given */
async function renderAll(type: RouteData['type'], addresses: readonly string[], status = 200) {
  const given = new Map<string, string>();
  const writePage = (file: string, bytes: ArrayBuffer): Promise<void> => {
    given.set(file, new TextDecoder().decode(bytes));
    return Promise.resolve();
  };
  const render = handOver(pages(status), { folder: '/out', base: '/', thread: { writePage } });
  const left: string[] = [];
  const routeData = route(type);
  for (const address of addresses) {
    const rendered = await render(new Request(address), { routeData });
    left.push(await (rendered instanceof Response ? rendered : rendered.response).text());
  }
  return { left, given: Object.fromEntries(given) };
}

const [first, second] = ['https://example.org/visits/a/', 'https://example.org/visits/b/'];

describe(handOver, () => {
  it('leaves the first page of a route to Astro and gives the others to the thread', async () => {
    const { left, given } = await renderAll('page', [first, second]);
    expect(left).toEqual([first, '']);
    expect(given).toEqual({ '/out/visits/b/index.html': second });
  });

  it('leaves to Astro what is no page', async () => {
    const { left, given } = await renderAll('endpoint', [first, second]);
    expect(left).toEqual([first, second]);
    expect(given).toEqual({});
  });

  it('leaves redirects to Astro', async () => {
    expect((await renderAll('page', [first, second], 301)).given).toEqual({});
  });
});

describe(fileOf, () => {
  it('names the file of an address, with and without a base path', () => {
    expect(fileOf('https://example.org/visits/a/', '/out', '/')).toBe('/out/visits/a/index.html');
    expect(fileOf('https://example.org/site/visits/a/', '/out', '/site')).toBe('/out/visits/a/index.html');
    expect(fileOf('https://example.org/site/topics/caf%C3%A9/', '/out', '/site/')).toBe('/out/topics/café/index.html');
  });
});
