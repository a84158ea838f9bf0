import type { Actors } from './read-actors.ts';

/** A number or letter before a heading. */
const MARK = '^(?:[a-z0-9]{1,3}[.)]? )?';

/** `What Ruritania is doing`, `Ruritania's commitments`: a heading of what one side does. */
const SIDE_FIRST = new RegExp(
  `${MARK}(?:what (?:the )?|on the )?«»(?: side)?(?: (?:is|will|has|to|offers|undertakes|pledges|promises|gives|brings)\\b|` +
    `['’]s (?:side|part|commitments?|undertakings?|pledges?|promises?|offers?|contributions?|steps|actions?)\\b| side$)`,
);

/** `Commitments by Ruritania` */
const SIDE_BEHIND = new RegExp(
  `${MARK}(?:commitments?|undertakings?|pledges?|promises?|offers?|contributions?|steps|actions?) (?:made |taken )?(?:by|from|of) (?:the )?«»(?: side)?:?$`,
);

/**
 * The country whose doings each sentence lists, by the heading that it stands under.
 * @param text the article's stored text
 * @returns by sentence; null where its heading says none
 */
export function headingSides({ words, mentions }: Pick<Actors, 'words' | 'mentions'>, text: string): (string | null)[] {
  let current: string | null = null;
  return words.map(({ sentence: { block, start, end }, isHeadline, words: own }, index) => {
    const isWhole = start === block.start && end === block.end;
    if (block.kind !== 'heading' && block.kind !== 'title' && !(isHeadline && isWhole)) return current;
    const first = mentions[index]?.find(({ kind }) => kind === 'country' || kind === 'demonym');
    const last = first && own[first.last - 1];
    const line =
      first && last && `${text.slice(start, first.start)}«»${text.slice(last.start + last.text.length, end)}`;
    const isOfSide =
      line !== undefined &&
      block.kind !== 'title' &&
      [SIDE_FIRST, SIDE_BEHIND].some((form) => form.test(line.toLowerCase().trim()));
    current = isOfSide ? (first?.party ?? null) : null;
    return null;
  });
}
