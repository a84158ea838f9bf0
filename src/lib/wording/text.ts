/** `belt and road` → `Belt and road`. */
export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('en') + text.slice(1);

/** `Belt and road` → `belt and road`. */
export const uncapitalised = (text: string): string => text.charAt(0).toLocaleLowerCase('en') + text.slice(1);

/** Ends a sentence once: `agreed` → `Agreed.`; `“as iron.”` stays. */
export const sentence = (text: string): string =>
  /[.!?…][”’)]*$/.test(text) ? capitalised(text) : `${capitalised(text)}.`;

/** `Kelmora` → `Kelmora’s`, `the Marches` → `the Marches’`. */
export const possessive = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`);
