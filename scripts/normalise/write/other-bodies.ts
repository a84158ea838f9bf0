import type { RootContent } from 'mdast';
import { dateText } from '../../../src/lib/dates.ts';
import { LINEAGE_WORDING } from '../../../src/lib/wording/lineage.ts';
import { withAnd } from '../../../src/lib/wording/lists.ts';
import { sentence } from '../../../src/lib/wording/text.ts';
import type { Sector } from '../../../src/schemas/sector.ts';
import type { Topic } from '../../../src/schemas/topic.ts';
import type { Visit } from '../../../src/schemas/visit.ts';
import { quoted } from './agreement-body.ts';
import { heading, link, list, paragraph, text } from './markdown.ts';
import type { RecordView } from './record-view.ts';

/** The body of a visit's file: in brief, its agreements by firmness, its sources. */
export const visitBody = (visit: Visit, view: RecordView): RootContent[] => [
  paragraph(text(visit.brief.join(' '))),
  ...facts(visit, view),
  heading('Agreements, aims and positions'),
  agreementList(visit.agreements, view),
  heading('Sources'),
  list(visit.sources.map(({ article, role }) => [link(view.article(article).name, `/articles/${article}/`), text(role === 'report' ? '' : ' (later report)')])),
];

const facts = (visit: Visit, view: RecordView): RootContent[] => {
  const { visitor, host, dates, occasion, met } = visit;
  const lines = [
    `Visitor: ${visitor.name}${visitor.office ? `, ${visitor.office} of ${view.party(visitor.party)}` : ''}`,
    `Host: ${view.party(host)}`,
    `Dates: ${dates.value ? dateText(dates.value) : 'not stated'}`,
    ...(occasion.value ? [`Occasion: ${occasion.value}`] : []),
    ...(met.length > 0 ? [`Met: ${withAnd(met.map(({ name, office }) => (office ? `${office} ${name}` : name)))}`] : []),
  ];
  return [list(lines.map((line) => [text(line)]))];
};

const agreementList = (ids: readonly string[], view: RecordView): RootContent =>
  ids.length === 0
    ? paragraph(text('None in this corpus.'))
    : list(ids.map((id) => view.agreement(id)).map(({ id, title, action }) => [link(title, `/agreements/${id}/`), text(` (${action})`)]));

/** The body of a topic's file: the matter from visit to visit, in the words that stand for each. */
export const topicBody = (topic: Topic, view: RecordView): RootContent[] =>
  topic.course.flatMap(({ visit, relation, agreement, wording }) => [
    heading(view.visit(visit).title),
    agreement
      ? paragraph(link(view.agreement(agreement).title, `/agreements/${agreement}/`), text(`: ${LINEAGE_WORDING[relation].word}.`))
      : paragraph(text(sentence(LINEAGE_WORDING[relation].word))),
    ...(wording ? quoted(view.statement(wording), view) : []),
  ]);

/** The body of a sector's file: what belongs to it, in brief, and the records. */
export const sectorBody = (sector: Sector, view: RecordView): RootContent[] => [
  paragraph(text(sector.scope)),
  paragraph(text(sector.brief.join(' '))),
  heading('Agreements, aims and positions'),
  agreementList([...sector.agreements, ...sector.alsoIn], view),
];
