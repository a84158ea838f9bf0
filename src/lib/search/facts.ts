/** What a page can be found by beside its text and its title, in the order in which a result says so. */
export const FACTS = ['aliases', 'occasion', 'people', 'matters', 'visit', 'fields', 'parties', 'sources'] as const;
export type FactName = (typeof FACTS)[number];

/** How a result names them. */
export const FACT_LABEL: Readonly<Record<FactName, string>> = {
  aliases: 'Also known as',
  occasion: 'Occasion',
  people: 'People',
  matters: 'Among its matters',
  visit: 'Visit',
  fields: 'Field',
  parties: 'Parties',
  sources: 'Source',
};
