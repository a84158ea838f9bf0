import type { createMarkdownProcessor } from '@astrojs/markdown-remark';

let processor: ReturnType<typeof createMarkdownProcessor> | undefined;

/** Text of the desk as HTML. Markup that is not Markdown is shown as it was typed: no text may bring elements of its own. */
export const markdown = async (text: string): Promise<string> => {
  // Few sites have such texts: for the others it need not be loaded.
  processor ??= import('@astrojs/markdown-remark').then((remark) =>
    remark.createMarkdownProcessor({ syntaxHighlight: false, smartypants: false }),
  );
  const { code } = await (await processor).render(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  return code;
};
