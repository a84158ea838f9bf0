import type { PhrasingContent, RootContent } from 'mdast';
import { sentence } from '../../../src/lib/wording/text.ts';
import type { DecisionEntry, DeskText } from '../../../src/schemas/desk.ts';
import { heading, list, paragraph, parsed, text } from './markdown.ts';

/** What a person wrote on a record, under a heading that says who speaks. */
export const deskTexts = (texts: readonly DeskText[]): RootContent[] =>
  texts.flatMap((written) => [
    heading(written.kind === 'note' ? 'Note of the desk' : 'Analysis of the desk'),
    ...parsed(written.text),
    paragraph(text(`${sentence(written.by)} ${written.date}.`)),
  ]);

/** The decisions that touched a record, each with what the machine had. */
export const history = (entries: readonly DecisionEntry[]): RootContent[] =>
  entries.length === 0 ? [] : [heading('Decided at the desk'), list(entries.map((entry) => [text(decided(entry))]))];

/** `2026-11-21, desk editor, correct “build a ferry”: action: agreed → action: pledged. It was only pledged.` */
const decided = ({ date, by, decision, words, machine, now, reason }: DecisionEntry): string => {
  const passage = words === null ? '' : ` “${words}”`;
  const change = machine === null && now === null ? '' : `: ${machine ?? 'nothing'} → ${now ?? 'nothing'}`;
  return `${date}, ${by}, ${decision}${passage}${change}. ${sentence(reason)}`;
};

/** Words after a heading, where there are any. */
export const section = (title: string, items: readonly PhrasingContent[][]): RootContent[] =>
  items.length === 0 ? [] : [heading(title), list(items)];
