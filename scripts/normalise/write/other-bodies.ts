import type { PhrasingContent, RootContent } from 'mdast';
import { dateText } from '../../../src/lib/dates.ts';
import { LINEAGE_WORDING } from '../../../src/lib/wording/lineage.ts';
import { withAnd } from '../../../src/lib/wording/lists.ts';
import { sentence } from '../../../src/lib/wording/text.ts';
import type { Sector } from '../../../src/schemas/sector.ts';
import type { Topic } from '../../../src/schemas/topic.ts';
import type { Visit } from '../../../src/schemas/visit.ts';
import { quoted } from './agreement-body.ts';
import { deskTexts, history, section } from './desk-body.ts';
import { heading, link, list, paragraph, text } from './markdown.ts';
import type { AgreementView, RecordView } from './record-view.ts';

/** The body of a visit's file: in brief, its agreements by firmness, its sources. */
export const visitBody = (visit: Visit, view: RecordView): RootContent[] => [
  paragraph(text(visit.brief.join(' '))),
  ...facts(visit, view),
  heading('Agreements, aims and positions'),
  agreementList(visit.agreements, view),
  ...section('Instruments counted and named', counted(visit, view)),
  ...section(
    'Where the sources differ on the visit',
    visit.differences.map((difference) => [text(sentence(difference.text))]),
  ),
  heading('Sources'),
  list(
    visit.sources.map((source) => {
      const part = partOf(source, view);
      const name = link(view.article(source.article).name, `/articles/${source.article}/`);
      return part === null ? [name] : [name, text(` (${part})`)];
    }),
  ),
  ...deskTexts(visit.texts),
  ...history(visit.history),
];

/** What a source is to the visit, where it is no report of its own. */
const partOf = ({ role, genre, rerunOf }: Visit['sources'][number], view: RecordView): string | null => {
  if (rerunOf.value !== null) return `repeats ${view.article(rerunOf.value).shortName}: ${rerunOf.from ?? ''}`;
  if (role === 'follow-up') return 'later report';
  return genre === 'opinion' ? 'opinion' : null;
};

/** Each source's count, then what the sources name between them. */
const counted = ({ instruments, reconciliation: { named, unnamed } }: Visit, view: RecordView): PhrasingContent[][] => [
  ...instruments.map(({ article, text: said }) => [text(`${view.article(article).shortName} counts ${said}.`)]),
  ...named.map((id): PhrasingContent[] => [
    text('Named as signed: '),
    link(view.agreement(id).title, `/agreements/${id}/`),
  ]),
  ...(unnamed === null || unnamed === 0
    ? []
    : [[text(`At least ${unnamed} of those counted stay unnamed, if each matter named is one instrument.`)]]),
];

const facts = (visit: Visit, view: RecordView): RootContent[] => {
  const { visitor, host, dates, occasion, met } = visit;
  const lines = [
    `Visitor: ${visitor.name || 'not named'}${visitor.office ? `, ${visitor.office} of ${view.party(visitor.party)}` : ''}`,
    `Host: ${view.party(host)}`,
    `Dates: ${dates.value ? dateText(dates.value) : 'not stated'}`,
    ...(occasion.value ? [`Occasion: ${occasion.value}`] : []),
    ...(met.length > 0
      ? [`Met: ${withAnd(met.map(({ name, office }) => (office ? `${office} ${name}` : name)))}`]
      : []),
  ];
  return [list(lines.map((line) => [text(line)]))];
};

const agreementList = (ids: readonly string[], view: AgreementView): RootContent =>
  ids.length === 0
    ? paragraph(text('None in this corpus.'))
    : list(
        ids
          .map((id) => view.agreement(id))
          .map(({ id, title, action }) => [link(title, `/agreements/${id}/`), text(` (${action})`)]),
      );

/** The body of a topic's file: the matter from visit to visit, in the words that stand for each. */
export const topicBody = (topic: Topic, view: RecordView): RootContent[] =>
  topic.course
    .flatMap(({ visit, relation, agreement, wording }) => [
      heading(view.visit(visit).title),
      agreement
        ? paragraph(
            link(view.agreement(agreement).title, `/agreements/${agreement}/`),
            text(`: ${LINEAGE_WORDING[relation].word}.`),
          )
        : paragraph(text(sentence(LINEAGE_WORDING[relation].word))),
      ...(wording ? quoted(view.statement(wording), view) : []),
    ])
    .concat(deskTexts(topic.texts));

/** The body of a sector's file: what belongs to it, in brief, and the records. */
export const sectorBody = (sector: Sector, view: AgreementView): RootContent[] => [
  paragraph(text(sector.scope)),
  paragraph(text(sector.brief.join(' '))),
  heading('Agreements, aims and positions'),
  agreementList([...sector.agreements, ...sector.alsoIn], view),
  ...deskTexts(sector.texts),
];
