import { describe, expect, it } from 'vitest';
import { htmlText } from '../../../scripts/normalise/read/html-text.ts';

describe('htmlText', () => {
  it.each([
    ['a piece of a page', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['a page without a body', '<html><p>One.</p></html>', 'One.'],
    ['text alone', 'One &amp; two.', 'One & two.'],
    ['a list', '<ul><li>One<li>Two</ul>', '• One\n\n• Two'],
    ['nothing', '<!doctype html>', ''],
    ['scripts and templates alone', '<script>One</script><template>Two</template><style>p{}</style>', ''],
    // Found by npm run fuzz: Readability stumbles over text that stands outside the body.
    ['a body that is closed too early', '</body><a href="javascript:x">One<p>Two', 'One\n\nTwo'],
  ])('reads %s', (_, html, text) => expect(htmlText(html)).toBe(text));

  it('leaves out halves of characters and controls, written as entities or not', () => {
    expect(htmlText('<p>a&#xD800;b&#1;c\u0007d</p>')).toMatch(/^a\ufffd?b\ufffd?cd$/u);
  });
});
