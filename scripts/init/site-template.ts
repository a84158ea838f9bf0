/** A `site.yaml` to fill in; its shape is `src/schemas/site.ts`. */
export const SITE = `# What makes this site this site. The shape is src/schemas/site.ts.
name: Name of the site
tagline: One line on what it is for
corpus: One sentence on the articles that it is made from.
# The address with its base path. Change it before publishing: links, feeds and citations are made from it.
address: https://site.example/
publisher: Who answers for it
# For the record itself (codes, dates, links). The quoted words belong to the articles' publishers.
licence:
  name: Creative Commons Attribution 4.0 International
  address: https://creativecommons.org/licenses/by/4.0/
corrections:
  label: Write to the desk
  address: mailto:desk@site.example
# Largest share of one article's words that may be quoted, between 0 and 1.
quotedShare: 0.5
`;
