const WORDS = [
  'no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
] as const; // prettier-ignore

/** Numbers in running text: spelled up to twelve, with a comma for thousands. `0` → `no`. */
export const inWords = (number: number): string => WORDS[number] ?? inFigures(number);

/** `2752` → `2,752`. */
export const inFigures = (number: number): string => number.toLocaleString('en-GB');

/** `(1, 'agreement')` → `one agreement`; `(3, 'country', 'countries')` → `three countries`. */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${inWords(number)} ${number === 1 ? one : many}`;

/** As `count`, in figures, for tables and labels: `1 agreement`, `48 agreements`. */
export const countInFigures = (number: number, one: string, many = `${one}s`): string =>
  `${inFigures(number)} ${number === 1 ? one : many}`;

/** `0.934` → `93.4 %`. */
export const percent = (share: number): string => `${(share * 100).toFixed(1)}\u00a0%`;
