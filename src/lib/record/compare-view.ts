import type { Agreement } from '../../schemas/agreement.ts';
import type { Corpus } from '../corpus.ts';
import { count } from '../wording/numbers.ts';
import { capitalised } from '../wording/text.ts';
import { compareVisits, type SharedMatter, type VisitPair } from './compare.ts';
import type { Relation } from './relation.ts';
import type { Place } from './visit-view.ts';
import { visitWhen } from './visits.ts';

/** Everything that a comparison of two visits shows. */
export interface CompareView {
  title: string;
  short: string;
  stand: string;
  groups: readonly { id: Relation; title: string; intro: string; matters: readonly SharedMatter[] }[];
  alone: readonly { id: string; title: string; agreements: readonly Agreement[] }[];
  places: readonly Place[];
}

const RELATIONS: readonly { id: Relation; title: string; intro: string }[] = [
  { id: 'firmer', title: 'Firmer', intro: 'A higher rung of the ladder at the later visit.' },
  { id: 'less-firm', title: 'Less firm', intro: 'A lower rung of the ladder at the later visit.' },
  {
    id: 'reworded',
    title: 'As firm, in other words',
    intro: 'On the same rung, or beside the ladder, at both visits.',
  },
  { id: 'restated', title: 'Restated', intro: 'Said again at the later visit.' },
  { id: 'sources-differ', title: 'Not placed', intro: 'The sources of one visit differ in how firm it is.' },
];

export const toCompareView = (corpus: Corpus, pair: VisitPair): CompareView => {
  const { shared, onlyEarlier, onlyLater } = compareVisits(corpus, pair);
  const before = visitWhen(corpus, pair.earlier);
  const after = visitWhen(corpus, pair.later);
  const groups = RELATIONS.map((relation) => ({
    ...relation,
    matters: shared.filter((matter) => matter.relation === relation.id),
  })).filter(({ matters }) => matters.length > 0);
  const alone = [
    { id: 'only-earlier', title: `only in ${before}`, agreements: onlyEarlier },
    { id: 'only-later', title: `only in ${after}`, agreements: onlyLater },
  ].filter(({ agreements }) => agreements.length > 0);
  return {
    title: `${capitalised(before)} and ${after}, side by side`,
    short: `${before} and ${after}`,
    stand: `${pair.earlier.title} and ${pair.later.title}: ${count(shared.length, 'matter')} in both, ${count(onlyEarlier.length, 'matter')} only in ${before}, ${count(onlyLater.length, 'matter')} only in ${after}.`,
    groups,
    alone,
    places: [
      ...groups.map(({ id, title, matters }) => ({ id, title: `${title} (${matters.length})` })),
      ...alone.map(({ id, title, agreements }) => ({ id, title: `${capitalised(title)} (${agreements.length})` })),
    ],
  };
};
