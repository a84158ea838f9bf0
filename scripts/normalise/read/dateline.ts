const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)`;
const MONTH_NAME = String.raw`(?:(?:${MONTH}|${MONTH.toUpperCase()})\p{L}{0,6}\.?|${MONTH.toLowerCase()}\p{Ll}{2,6})`;
const REGION = String.raw`(?:, (?!${MONTH})\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)?`;
const ARTICLE = String.raw`(?:de|la|al|el|of|upon)(?:-\p{Lu}[\p{L}.’'-]*)?`;
const PLACE = String.raw`\p{Lu}[\p{L}.’'-]+(?: (?:\p{Lu}[\p{L}.’'-]*|${ARTICLE})){0,3}${REGION}`;
const CAPITALS = String.raw`\p{Lu}[\p{Lu}.’'-]+(?:(?: | ?/ ?)[\p{Lu}.’'-]+(?!\p{Ll})){0,3}${REGION}`;
const DAY = String.raw`(?:\d{1,2}(?:st|nd|rd|th)? ${MONTH_NAME},?(?: \d{4})?|${MONTH_NAME} \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4})`;
/** No agency but a person: `FOREIGN MINISTER (Mr Vell): …`, `Hon. T. Vell – …` say who speaks. */
const HONORIFIC = String.raw`(?:M(?:[Rr][Ss]?|[Ss])|D[Rr]|H(?:on|ON)|S(?:ir|IR)|Sen|SEN)\b`;
const NAMED = String.raw`\((?!${HONORIFIC}|\p{Lu}\p{Ll}+day\))[^()]{2,80}\)`;
/** Between slashes only beside a day: `NATO /KFOR/` opens no report. */
const AGENCY = String.raw`(?:${NAMED}|/ ?\p{Lu}[^/]{1,40}/)`;
const DASH = String.raw`(?:\.? ?[-–—]{1,2}|:)`;

/** A page's own date glued before the dateline: `date 2025-02-06 STREL, (…)`. */
const GLUED = String.raw`(?:date:? )?(?:\d{4}-\d{2}-\d{2} )?`;

/** Forms of a dateline, each up to the first word of the report. */
const FORMS = [
  // Strel, 14 March 2024 (Wire): …   OSTERMUND, March 14 (NWS) — …
  String.raw`${PLACE},? ${DAY}(?:,? ?${AGENCY})? ?${DASH}`,
  // STREL, Nov. 3, 2023, Coastwire - …
  String.raw`${CAPITALS},? ${DAY}, \p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2} ?[-–—]{1,2}`,
  // Strel, 07.03.2024. …   Strel, 7 March 2024. …   STREL, 7 March 2024. /SNA/. …   Strel, 7 March 2024 (SNA). …
  String.raw`${PLACE},? (?=[^(/]{0,24}(?:19|20)\d\d(?:\.| [(/])|\d)${DAY}\.?(?: ?${AGENCY})?\.`,
  // STREL, (Coast Wire / Coast News - 6th Feb, 2025) …   STREL (Coast Wire) - …
  String.raw`(?!${HONORIFIC})${CAPITALS},? ?${NAMED} ?${DASH}?`,
  // Strel (CW) – …
  String.raw`(?!${HONORIFIC})${PLACE},? ?${NAMED} ?[-–—]{1,2}`,
  // OSTERMUND — …
  String.raw`(?!${HONORIFIC})${CAPITALS} ?[-–—]{1,2}`,
];
const DATELINE = new RegExp(
  `^${GLUED}(?:${FORMS.map((form) => `(?:${form})`).join('|')})\\s+(?=[\\p{Lu}\\d“"‘'])`,
  'u',
);

const OPENS_GLUED = new RegExp(`^${GLUED}`, 'u');
const OPENS_WITH_PLACE = new RegExp(`^(?:${CAPITALS}|${PLACE})`, 'u');
const ANY_DAY = new RegExp(DAY, 'u');
const CLOSING_DAY = new RegExp(`\\s*[-–—,:]?\\s*${DAY}\\s*$`, 'u');

/**
 * Where the report begins after a dateline.
 * @param paragraph the first words of a paragraph
 * @returns index of the first word of the report; 0 where there is no dateline
 */
export const datelineEnd = (paragraph: string): number => DATELINE.exec(paragraph.slice(0, 240))?.[0].length ?? 0;

/** The parts that a dateline names; each null where it is not there. */
export interface Dateline {
  /** `Strel`, in capitals only where a name is written so. */
  place: string | null;
  /** `WAI`, `Coast Wire / Coast News`. */
  agency: string | null;
  /** As written: `20 October 2023`. */
  day: string | null;
}

/** Reads a dateline such as `STREL, (Coast Wire / Coast News - 6th Feb, 2025)`. */
export function readDateline(dateline: string): Dateline {
  const plain = dateline.replace(OPENS_GLUED, '');
  const place = OPENS_WITH_PLACE.exec(plain)?.[0].replace(/[,.]$/u, '') ?? null;
  const behind = plain.slice(place?.length ?? 0);
  const inner = /\(([^()]+)\)/u.exec(behind)?.[1] ?? /\/ ?(\p{Lu}[^/]*)\//u.exec(behind)?.[1] ?? '';
  const day = ANY_DAY.exec(behind)?.[0] ?? /\d{4}-\d{2}-\d{2}/u.exec(dateline)?.[0] ?? null;
  const agency = inner.replace(CLOSING_DAY, '').trim();
  return { place: place === null ? null : namedPlace(place), agency: agency === '' ? null : agency, day };
}

/** `STREL` as the name that it is: `Strel`. */
const namedPlace = (place: string): string =>
  place === place.toUpperCase()
    ? place.toLowerCase().replace(/(^|[\s.-])\p{Ll}/gu, (first) => first.toUpperCase())
    : place;
