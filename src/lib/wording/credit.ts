/** The citation that a picture carries, so that it can be traced when it travels alone: `Communiqué, site.example/topics/…/`. */
export const pictureCredit = (name: string, address: string): string =>
  `${name}, ${address.replace(/^https?:\/\//, '').replace(/index\.html$/, '')}`;
