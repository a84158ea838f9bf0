import type { APIRoute } from 'astro';
import { thirdParties } from '../../lib/data/licences.ts';

const HEAD = `What this site is built with, and under which licence each part stands (SPDX).
The licences of the fonts stand beside them, in fonts/.
Borders and places of the map: Natural Earth, public domain. Names of countries: world-countries (ODbL 1.0).
`;

/** The licences of everything that the site is built with, as plain text. */
export const GET: APIRoute = () =>
  new Response(
    `${HEAD}\n${thirdParties()
      .map(({ name, version, licence }) => `${name} ${version}: ${licence}`)
      .join('\n')}\n`,
  );
