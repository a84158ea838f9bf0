import './assert-node.ts';
import { writeFile } from 'node:fs/promises';
import { stringify } from 'yaml';
import { TAUGHT, TAUGHT_NAMES } from './evaluate/sets.ts';
import { probabilityOf } from './normalise/code/logistic.ts';
import { type ReaderKnowledge, loadReader } from './normalise/code/load-reader.ts';
import { sectorFiltersFile } from './normalise/code/matter/sector-filters.ts';
import { sectorWordsFile } from './normalise/code/matter/sector-words.ts';
import type { ActorLexicon } from './normalise/code/actors/actor-lexicon.ts';
import { NO_SIDE_MODEL, type SideModel } from './normalise/code/actors/side-model.ts';
import { loadCodebook } from './normalise/codebook/load-codebook.ts';
import { rememberingFew } from './normalise/remembering.ts';
import { codeGold, type CodedGold } from './train/coded-gold.ts';
import { crossValidate, FOLDS, learnWithout } from './train/cross-validate.ts';
import { gateCases, learnGate, weighedBy, writeGate } from './train/learn-gate.ts';
import { learnJudge, learnLinks, linkCases, partyCases, statementCases, topicCases } from './train/learn.ts';
import {
  forecastSectors,
  learnSectors,
  type SectorCase,
  sectorCases,
  type SectorWeights,
} from './train/learn-sectors.ts';
import { directionCases, learnDirections } from './train/learn-directions.ts';
import { learnNames, nameCases } from './train/learn-names.ts';
import { learnSeats, seatCases } from './train/learn-seats.ts';
import { learnSides, sideChoices } from './train/learn-sides.ts';
import type { AskedCase } from './train/fit-questions.ts';
import type { Case } from './train/logistic.ts';
import { type Forecast, type Reliability, reliabilityOf } from './train/reliability.ts';
import { inHundredths, quantised, versionOf, writeFeatureTable, writeModel } from './train/write-models.ts';

const FOLDER = 'content/codebook';
const MODELS = `${FOLDER}/models`;
/** From here on two statements of an article are taken to be on one matter: up to 0.45 B³ is the same on all sets together. */
const LINKED = 0.35;
/** For what takes long to learn, as many folds must do. */
const FEW_FOLDS = 3;
/** Of clauses kept from here on, on articles left out, sentences have their best F1 and statements nearly theirs. */
const KEPT = 0.35;

const codebook = await loadCodebook(FOLDER);
const knowledge: ReaderKnowledge = await loadReader(FOLDER, codebook);

const { vectors } = knowledge.gate;
const sentences = await gateCases(TAUGHT, FOLDER, knowledge.words, vectors);
await writeGate(MODELS, learnGate(sentences, vectors));
// What follows is learnt from articles as models code those that they have not learnt from: they are too sure of the others.
const gateWithout = learnWithout(sentences, (cases) => learnGate(cases, vectors), FEW_FOLDS);

const names = await nameCases(TAUGHT_NAMES, FOLDER, knowledge.actors);
await writeFeatureTable(MODELS, 'country-names', learnNames(names));
const namesWithout = learnWithout(names, learnNames, FOLDS);
const named = (article: string): ActorLexicon => ({ ...knowledge.actors, countryNameModel: namesWithout(article) });
const directions = await directionCases(TAUGHT, FOLDER, named);
await writeFeatureTable(MODELS, 'directions', learnDirections(directions));
const directionsWithout = learnWithout(directions, learnDirections, FOLDS);
const directed = (article: string): ActorLexicon => ({ ...named(article), directionModel: directionsWithout(article) });
const seats = await seatCases(TAUGHT, FOLDER, directed);
await writeFeatureTable(MODELS, 'seats', learnSeats(seats));
const seatsWithout = learnWithout(seats, learnSeats, FOLDS);

const { sectorModel, linkModel } = knowledge.matters;
const learnOwnSectors = (cases: readonly SectorCase[]): SectorWeights => learnSectors(cases, codebook, vectors);
const withModels = (matters: Partial<ReaderKnowledge['matters']>): void => {
  knowledge.matters = { ...knowledge.matters, ...matters };
};
let sidesWithout: (article: string) => SideModel = () => NO_SIDE_MODEL;
let sectorsWithout: (article: string) => SectorWeights = () => sectorModel;
const recode = (): Promise<CodedGold> =>
  codeGold(TAUGHT, FOLDER, (article) => ({
    ...knowledge,
    gate: gateWithout(article),
    actors: { ...directed(article), sideModel: sidesWithout(article), seatModel: seatsWithout(article) },
    matters: { ...knowledge.matters, sectorModel: { ...sectorModel, ...sectorsWithout(article) } },
  }));

// What is on one matter depends on the sectors, and the sectors on what is on one matter: each is learnt twice.
withModels({ linkModel: { ...linkModel, threshold: 2 } });
const first = await recode();
sectorsWithout = learnWithout(sectorCases(first.cases), learnOwnSectors, FEW_FOLDS);
const sideCases = sideChoices(first.cases);
await writeFeatureTable(MODELS, 'sides', learnSides(sideCases));
sidesWithout = learnWithout(sideCases, learnSides, FOLDS);
const pairs = linkCases((await recode()).pairs);
withModels({ linkModel: { ...linkModel, threshold: LINKED, weights: learnLinks(pairs) } });
const forSectors = sectorCases((await recode()).cases);
withModels({ sectorModel: { ...sectorModel, ...learnOwnSectors(forSectors) } });
sectorsWithout = learnWithout(forSectors, learnOwnSectors, FEW_FOLDS);
const coded = await recode();
const targets = {
  statement: statementCases(coded.cases),
  parties: partyCases(coded.cases),
  topic: topicCases(coded.cases),
};

const { weights, bias, meaning, words, filters } = knowledge.matters.sectorModel;
const filterText = sectorFiltersFile(filters.filters);
await writeModel(`${MODELS}/sectors.yaml`, 'sectors', 'How much each feature speaks for a sector.', {
  weights: quantised(weights),
  bias: quantised(bias),
  meaning: inHundredths(meaning),
  wordsVersion: versionOf('words', [...words]),
  filtersVersion: versionOf('filters', [filterText]),
});
await writeFile(`${MODELS}/sector-filters.tsv`, filterText);
await writeFile(`${MODELS}/sector-words.tsv`, sectorWordsFile([...bias.keys()], words));
await writeModel(`${MODELS}/links.yaml`, 'links', 'What speaks for two statements of an article being on one matter.', {
  threshold: LINKED,
  weights: quantised(knowledge.matters.linkModel.weights),
});
await writeModel(`${MODELS}/judge.yaml`, 'judge', 'Which clauses are statements, and how sure each code of them is.', {
  keeps: KEPT,
  statement: quantised(learnJudge(targets.statement)),
  parties: quantised(learnJudge(targets.parties)),
  topic: quantised(learnJudge(targets.topic)),
});

const byJudge = (cases: readonly Case[], learn: (cases: readonly Case[]) => Map<string, number>): Forecast[] =>
  crossValidate(cases, learn, ({ features, holds }, learnt) => ({
    probability: probabilityOf(features, learnt),
    holds,
  }));
const weigherOf = rememberingFew(weighedBy);
const statedWithout = (one: AskedCase): number => weigherOf(gateWithout(one.group))(one, 0);
const namedWithout = ({ group, features }: Case): number => probabilityOf(features, namesWithout(group).weights);
const directedWithout = ({ group, features }: Case): number =>
  probabilityOf(features, directionsWithout(group).weights);
const seatedWithout = ({ group, features }: Case): number => probabilityOf(features, seatsWithout(group).weights);
const reliability = {
  name: reliabilityOf(names.map((one) => ({ probability: namedWithout(one), holds: one.holds }))),
  direction: reliabilityOf(directions.map((one) => ({ probability: directedWithout(one), holds: one.holds }))),
  seat: reliabilityOf(seats.map((one) => ({ probability: seatedWithout(one), holds: one.holds }))),
  gate: reliabilityOf(sentences.map((one) => ({ probability: statedWithout(one), holds: one.holds[0] === true }))),
  statement: reliabilityOf(byJudge(targets.statement, learnJudge)),
  parties: reliabilityOf(byJudge(targets.parties, learnJudge)),
  sector: reliabilityOf(forecastSectors(forSectors, (article) => ({ ...sectorModel, ...sectorsWithout(article) }))),
  topic: reliabilityOf(byJudge(targets.topic, learnJudge)),
  link: reliabilityOf(byJudge(pairs, learnLinks)),
};
const rounded = ({ cases, held, brier, ece, tenths }: Reliability): object => ({
  cases,
  held: round(held),
  brier: round(brier),
  ece: round(ece),
  tenths: tenths.map(
    (tenth) => `from ${tenth.from.toFixed(1)}: ${round(tenth.held).toString()} of ${tenth.cases.toString()}`,
  ),
});
const round = (share: number): number => Math.round(share * 1000) / 1000;
const about = {
  learntFrom: TAUGHT_NAMES.map(({ name, title, articles, gold, taught }) => ({
    name,
    title,
    teaches: taught === true ? 'all models' : 'the model of names',
    articles,
    gold: [...gold],
  })),
  reliability: Object.fromEntries(Object.entries(reliability).map(([name, own]) => [name, rounded(own)])),
};
await writeFile(
  `${MODELS}/about.yaml`,
  `# What the models were learnt from, and how far they can be relied on: each article judged by what was learnt from the\n# others (${String(FOLDS)} folds, for the gate and the sectors ${String(FEW_FOLDS)}). Written by npm run train.\n${stringify(about, { lineWidth: 0 })}`,
);
console.log(stringify(about.reliability));
