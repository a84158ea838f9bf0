/** The parts that the tests use of packages without types of their own. */

declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string, options?: { generateGraph?: boolean });
    data: unknown[];
  }
  export const plugins: { config: { get: (name: string) => { parse: { sentenceCase: string } } } };
}

declare module '@citation-js/plugin-bibtex';
