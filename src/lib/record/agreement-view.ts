import type { Agreement } from '../../schemas/agreement.ts';
import type { Article } from '../../schemas/article.ts';
import type { Topic } from '../../schemas/topic.ts';
import type { Visit } from '../../schemas/visit.ts';
import type { Corpus } from '../corpus.ts';
import { dateText } from '../dates.ts';
import { afterNote, beforeNote, whoReports } from '../wording/agreement-notes.ts';
import { contradictionsOf, type Contradiction } from './differences.ts';
import { evidenceOf, type Evidence } from './evidence.ts';
import { laterReports, type LaterReport } from './later.ts';
import { toRow, type Cell } from './matrix.ts';
import { reportsOf, visitWhen } from './visits.ts';

/** One step in the course of a matter: a visit that mentions it, a report after it, or a visit that is silent. */
export type Step =
  | { kind: 'visit'; when: string; visit: Visit; agreement: Agreement; here: boolean }
  | { kind: 'later'; when: string; report: LaterReport }
  | { kind: 'silent'; when: string; visit: Visit };

/** Everything that the page of an agreement shows. */
export interface AgreementView {
  visit: Visit;
  when: string;
  topic: Topic;
  stand: string;
  cells: readonly Cell[];
  silent: readonly Article[];
  contradictions: readonly Contradiction[];
  steps: readonly Step[];
  later: readonly LaterReport[];
  opinions: readonly Evidence[];
  reports: number;
}

/** The matter from visit to visit, with what was reported in between; undated reports follow the visit that they tell of. */
export const courseOf = (corpus: Corpus, topic: Topic, here: string | null): Step[] =>
  topic.course.flatMap((stage): Step[] => {
    const visit = corpus.visits.get(stage.visit);
    const when = visitWhen(corpus, visit);
    if (stage.agreement === null) return [{ kind: 'silent', when, visit }];
    const agreement = corpus.agreements.get(stage.agreement);
    const later = laterReports(corpus, [agreement]);
    return [
      { kind: 'visit', when, visit, agreement, here: agreement.id === here },
      ...later.map((report): Step => ({ kind: 'later', when: laterWhen(report), report })),
    ];
  });

/** `Undated, later` or the month of the report. */
const laterWhen = ({ date }: LaterReport): string => (date ? dateText(date) : 'Undated, later');

export const toAgreementView = (corpus: Corpus, agreement: Agreement): AgreementView => {
  const visit = corpus.visits.get(agreement.visit);
  const topic = corpus.topics.get(`${agreement.pair}/${agreement.topic}`);
  const columns = reportsOf(corpus, visit);
  return {
    visit,
    when: visitWhen(corpus, visit),
    topic,
    stand: [whoReports(corpus, agreement), beforeNote(corpus, agreement), afterNote(corpus, agreement)]
      .filter((note) => note !== '')
      .join(' '),
    cells: toRow(corpus, agreement, columns).cells,
    silent: agreement.silent.map((id) => corpus.articles.get(id)),
    contradictions: contradictionsOf(corpus, [agreement]),
    steps: courseOf(corpus, topic, agreement.id),
    later: laterReports(corpus, [agreement]),
    opinions: agreement.opinions.map((id) => evidenceOf(corpus, id)),
    reports: columns.length,
  };
};
