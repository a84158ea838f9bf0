/**
 * Abbreviations after which a full stop does not end a sentence: a name, a number or the rest of a phrase follows.
 * Lower-case forms cover capitalised ones. General English only; nothing here is about a corpus.
 */
const TITLES =
  'mr mrs ms messrs dr prof st lt gen col maj brig capt cmdr adm sgt sen rep gov hon amb rev fr dir supt pres sec';
const REFERENCES = 'cf vs viz al approx ca resp incl';
const NUMBERING = 'no nos art arts para paras ch vol fig p pp';
const FIRMS = 'co ltd inc corp bros univ dept inst intl govt';
const MONTHS = 'jan feb mar apr jun jul aug sep sept oct nov dec';
const MONEY = 'rs';
const LATIN = 'e.g i.e';

export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  [TITLES, REFERENCES, NUMBERING, FIRMS, MONTHS, MONEY, LATIN].flatMap((list) => list.split(' ')),
);

/** It stands before a number, and is a word of its own before anything else: “No. 5”, “No. | We never agreed.” */
export const NUMBERED: ReadonlySet<string> = new Set(['no']);

/** They stand behind what they belong to, and may end a sentence: “with Nordic Ferries Ltd. | The ships …”. */
export const TRAILING: ReadonlySet<string> = new Set([FIRMS, MONTHS].flatMap((list) => list.split(' ')));

/** Words that begin a new sentence even after initials: “He arrived from the U.S. | The talks began”. */
export const STARTERS: ReadonlySet<string> = new Set(
  'the a an he she it they we in on at this that these both but and however earlier later no so its his her their there'.split(
    ' ',
  ),
);
