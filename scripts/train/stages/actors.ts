import type { ActorLexicon } from '../../normalise/code/actors/actor-lexicon.ts';
import { FOLDS, learnWithout } from '../cross-validate.ts';
import { forecastsWithout } from '../learn.ts';
import { directionCases, learnDirections } from '../learn-directions.ts';
import { learnNames, nameCases } from '../learn-names.ts';
import { learnSeats, seatCases } from '../learn-seats.ts';
import { type Reliability, reliabilityOf } from '../reliability.ts';
import { writeFeatureTable } from '../write-models.ts';
import { modelsIn, type Training, type Without } from './training.ts';

/**
 * Learns and writes, one upon the other, which names that no list knows are countries', which of two countries visits the
 * other, and which side's an unknown town is.
 */
export async function trainActors({ folder, knowledge, taught, taughtNames }: Training): Promise<{
  actorsWithout: Without<ActorLexicon>;
  reliability: Record<'name' | 'direction' | 'seat', Reliability>;
}> {
  const models = modelsIn(folder);
  const names = await nameCases(taughtNames, folder, knowledge.actors);
  await writeFeatureTable(models, 'country-names', learnNames(names));
  const namesWithout = learnWithout(names, learnNames, FOLDS);
  const named = (article: string): ActorLexicon => ({ ...knowledge.actors, countryNameModel: namesWithout(article) });

  const directions = await directionCases(taught, folder, named);
  await writeFeatureTable(models, 'directions', learnDirections(directions));
  const directionsWithout = learnWithout(directions, learnDirections, FOLDS);
  const directed = (article: string): ActorLexicon => ({
    ...named(article),
    directionModel: directionsWithout(article),
  });

  const seats = await seatCases(taught, folder, directed);
  await writeFeatureTable(models, 'seats', learnSeats(seats));
  const seatsWithout = learnWithout(seats, learnSeats, FOLDS);
  return {
    actorsWithout: (article) => ({ ...directed(article), seatModel: seatsWithout(article) }),
    reliability: {
      name: reliabilityOf(forecastsWithout(names, (article) => namesWithout(article).weights)),
      direction: reliabilityOf(forecastsWithout(directions, (article) => directionsWithout(article).weights)),
      seat: reliabilityOf(forecastsWithout(seats, (article) => seatsWithout(article).weights)),
    },
  };
}
