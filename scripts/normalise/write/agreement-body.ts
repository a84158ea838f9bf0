import type { PhrasingContent, RootContent } from 'mdast';
import { KIND_TITLE } from '../../../src/lib/wording/actions.ts';
import { LINEAGE_WORDING } from '../../../src/lib/wording/lineage.ts';
import { withAnd } from '../../../src/lib/wording/lists.ts';
import { sentence } from '../../../src/lib/wording/text.ts';
import { AGREEMENT_UNKNOWN } from '../../../src/lib/wording/unknowns.ts';
import type { Agreement } from '../../../src/schemas/agreement.ts';
import type { Statement } from '../../../src/schemas/statement.ts';
import { deskTexts, history } from './desk-body.ts';
import { heading, link, list, paragraph, quotation, strong, text } from './markdown.ts';
import type { RecordView } from './record-view.ts';

/** The body of an agreement's file: the statement in one line, each source's words, what differs, what is not stated. */
export function agreementBody(agreement: Agreement, view: RecordView): RootContent[] {
  return [
    opening(agreement, view),
    heading('In whose words'),
    ...agreement.sources.flatMap(({ statements }) => statements.flatMap((id) => quoted(view.statement(id), view))),
    ...(agreement.silent.length > 0 ? [silence(agreement, view)] : []),
    ...opinions(agreement, view),
    ...differences(agreement, view),
    ...before(agreement, view),
    ...later(agreement, view),
    ...unknowns(agreement),
    ...deskTexts(agreement.texts),
    ...history(agreement.history),
  ];
}

const opening = (agreement: Agreement, view: RecordView): RootContent => {
  const visit = view.visit(agreement.visit);
  const by = `${view.parties(agreement.parties)}, ${KIND_TITLE[agreement.kind].replace(/s$/u, '').toLowerCase()}`;
  return paragraph(
    strong(sentence(agreement.action)),
    text(` ${by}, at `),
    link(visit.title, `/visits/${visit.id}/`),
    text('.'),
  );
};

/** A quotation with its source, as a link to the passage. */
export const quoted = (statement: Statement, view: RecordView): RootContent[] => [
  quotation(text(`“${oneSpaced(statement.quote)}”`)),
  paragraph(...attribution(statement, view)),
];

/** Words with one blank between them: as nearly all quotations are. */
const oneSpaced = (quote: string): string => (/[^\S ]| {2}/.test(quote) ? quote.replace(/\s+/gu, ' ') : quote);

const attribution = (statement: Statement, view: RecordView): PhrasingContent[] => [
  link(view.article(statement.article).name, `/articles/${statement.article}/#c${statement.start}`),
  text(`: ${statement.action}`),
  ...(statement.speaker
    ? [text(`, ${statement.speaker.name}${statement.speaker.office ? `, ${statement.speaker.office},` : ''} speaking`)]
    : []),
];

const silence = ({ silent }: Agreement, view: RecordView): RootContent =>
  paragraph(text(`Not mentioned in ${withAnd(silent.map((id) => view.article(id).name))}.`));

/** What opinion pieces say of it: beside the sources, never among them. */
const opinions = ({ opinions: said }: Agreement, view: RecordView): RootContent[] =>
  said.length === 0 ? [] : [heading('In opinion pieces'), ...said.flatMap((id) => quoted(view.statement(id), view))];

const differences = ({ differences: found }: Agreement, view: RecordView): RootContent[] =>
  found.length === 0
    ? []
    : [
        heading('Where they differ'),
        list(
          found.map((difference) => [text(`${sentence(difference.text)} `), ...passages(difference.statements, view)]),
        ),
      ];

const passages = (statements: readonly string[], view: RecordView): PhrasingContent[] =>
  statements
    .map((id) => view.statement(id))
    .flatMap(({ article, start }, at) => [
      ...(at === 0 ? [] : [text(', ')]),
      link(view.article(article).shortName, `/articles/${article}/#c${start}`),
    ]);

const before = ({ lineage }: Agreement, view: RecordView): RootContent[] => {
  const { word } = LINEAGE_WORDING[lineage.relation];
  const line = lineage.previous
    ? [
        text(`${sentence(word)} Before: `),
        link(view.agreement(lineage.previous).title, `/agreements/${lineage.previous}/`),
      ]
    : [text(sentence(word))];
  return [heading('Was it new'), paragraph(...line)];
};

const later = ({ laterEvidence }: Agreement, view: RecordView): RootContent[] =>
  laterEvidence.length === 0
    ? [heading('Later evidence'), paragraph(text('No later evidence in this corpus.'))]
    : [heading('Later evidence'), ...laterEvidence.flatMap(({ statement }) => quoted(view.statement(statement), view))];

const unknowns = ({ notStated }: Agreement): RootContent[] =>
  notStated.length === 0
    ? []
    : [
        heading('Not stated in these sources'),
        list(notStated.map((unknown) => [text(AGREEMENT_UNKNOWN[unknown].label)])),
      ];
