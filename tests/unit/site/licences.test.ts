import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { OLD_FORM, thirdParties } from '../../../src/lib/data/licences.ts';

/** Licences that ask no more of a site than that they be named: each is open by the OSI’s or Open Knowledge’s list. */
const OPEN =
  /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Python-2\.0|MPL-2\.0|LGPL-3\.0-or-later|ODbL-1\.0)$/;

test('everything that the site is built with stands under an open licence', () => {
  const closed = thirdParties().filter(({ licence }) => !licence.split(' AND ').every((part) => OPEN.test(part)));
  expect(closed).toEqual([]);
  expect(thirdParties().map(({ name }) => name)).toContain('astro');
});

test('what the lockfile does not say is what the package itself says', () => {
  for (const [name, licence] of OLD_FORM) {
    const stated = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {
      licenses: { type: string }[];
    };
    expect(
      stated.licenses.map(({ type }) => type),
      name,
    ).toEqual([licence]);
  }
});
