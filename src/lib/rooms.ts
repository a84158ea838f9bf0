/** The rooms of the site, in the order of the masthead; each is also its address. */
export const ROOMS = ['visits', 'agreements', 'topics', 'sectors', 'search', 'method', 'data'] as const;
export type Room = (typeof ROOMS)[number];
