import type { Action } from '../../schemas/action.ts';
import type { Topic } from '../../schemas/topic.ts';
import type { Visit } from '../../schemas/visit.ts';
import type { Corpus } from '../corpus.ts';
import { nested } from '../wording/quotation.ts';
import { evidenceOf, strongestOf, type Evidence } from './evidence.ts';
import { wordDiff, type Stretch } from './word-diff.ts';
import { visitWhen } from './visits.ts';

/** How one source words the matter at one visit, set against the other visit of the step. */
export interface Wording {
  when: string;
  visit: Visit;
  action: Action;
  evidence: Evidence;
  /** How it compares; null where it stands as it is: alone, too unlike the other, or not to be shown. */
  stretches: readonly Stretch[] | null;
  side: Side;
}

/** Which of two visits a wording belongs to; alone where only one visit mentions the matter. */
export type Side = 'earlier' | 'later' | 'alone';

/** From one visit to the next that mentions the matter: each source's wording of both. */
export interface Step {
  wordings: readonly Wording[];
}

interface Stage {
  visit: Visit;
  main: Evidence;
  all: readonly Evidence[];
}

/** The visits that mention the matter: the wording that stands for each, first, and each other source's. */
const stagesOf = (corpus: Corpus, course: Topic['course']): Stage[] =>
  course.flatMap(({ visit, agreement, wording }) => {
    if (!agreement || !wording) return [];
    const main = evidenceOf(corpus, wording);
    const others = corpus.agreements
      .get(agreement)
      .sources.filter(({ article }) => article !== main.statement.article)
      .map((report) => evidenceOf(corpus, strongestOf(corpus, report)));
    return [{ visit: corpus.visits.get(visit), main, all: [main, ...others] }];
  });

const quoteOf = ({ statement }: Evidence): string => nested(statement.quote);

const stretchesOf = (evidence: Evidence, side: Side, against: Stage | null): readonly Stretch[] | null => {
  if (!against || !evidence.parts) return null;
  const [own, other] = [quoteOf(evidence), quoteOf(against.main)];
  const { comparable, earlier, later } = side === 'later' ? wordDiff(other, own) : wordDiff(own, other);
  if (!comparable) return null;
  return side === 'later' ? later : earlier;
};

const wordingsOf = (corpus: Corpus, stage: Stage, side: Side, against: Stage | null): Wording[] =>
  stage.all.map((evidence) => ({
    when: visitWhen(corpus, stage.visit),
    visit: stage.visit,
    action: evidence.statement.action,
    evidence,
    stretches: stretchesOf(evidence, side, against),
    side,
  }));

/** The wordings of a matter, visit beside next visit; a matter of one visit is one step without a comparison. */
export const wordingSteps = (corpus: Corpus, topic: Topic): Step[] => {
  const stages = stagesOf(corpus, topic.course);
  const [only] = stages;
  if (stages.length < 2) return only ? [{ wordings: wordingsOf(corpus, only, 'alone', null) }] : [];
  return stages.slice(1).flatMap((later, index) => {
    const earlier = stages[index];
    if (!earlier) return [];
    return [
      { wordings: [...wordingsOf(corpus, earlier, 'earlier', later), ...wordingsOf(corpus, later, 'later', earlier)] },
    ];
  });
};

/** Two records of one matter, in the words that stand for each, compared word by word. */
export const comparedWordings = (corpus: Corpus, topic: Topic, earlier: string, later: string): readonly Wording[] => {
  const at = (wanted: string): Stage[] =>
    stagesOf(
      corpus,
      topic.course.filter(({ visit }) => visit === wanted),
    );
  const [[before], [after]] = [at(earlier), at(later)];
  if (!before || !after) return [];
  const mainOnly = (stage: Stage): Stage => ({ ...stage, all: [stage.main] });
  return [
    ...wordingsOf(corpus, mainOnly(before), 'earlier', after),
    ...wordingsOf(corpus, mainOnly(after), 'later', before),
  ];
};
