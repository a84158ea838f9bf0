import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { problemsOn, readPages } from '../helpers/site.ts';

const CONFIG: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Astro writes `<br>` and `<img>` without a slash, and attributes as it sees fit; both are valid.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    // Whitespace at the end of a line is no fault of a page that nobody edits.
    'no-trailing-whitespace': 'off',
    // Titles carry the site's name behind what the page is, and may be longer than what a result list shows.
    'long-title': 'off',
    // A form's button submits by default, which is what every button without a type here does.
    'no-implicit-button-type': 'off',
    // Only inline styles matter, and the tests of the content policy look for them.
    'no-inline-style': 'off',
    // An address in a quotation, a name of a place: breaking is left to the browser.
    'tel-non-breaking': 'off',
  },
};

const pages = readPages();
const validator = new HtmlValidate(new StaticConfigLoader(CONFIG));

/** Problems of each page, by its path. */
const validate = async (): Promise<Map<string, string[]>> => {
  const found = new Map<string, string[]>();
  for (const { path, html, file } of pages) {
    const { results } = await validator.validateString(html, file);
    const messages = results.flatMap((result) => result.messages);
    found.set(path, [
      ...new Set(messages.map(({ ruleId, message, selector }) => `${message} (${ruleId}, ${selector ?? 'page'})`)),
    ]);
  }
  return found;
};

describe('every page', () => {
  it('is valid HTML', async () => {
    const found = await validate();
    expect(problemsOn(pages, ({ path }) => found.get(path) ?? [])).toEqual([]);
  });
});
