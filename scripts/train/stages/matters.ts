import { writeFile } from 'node:fs/promises';
import type { ActorLexicon } from '../../normalise/code/actors/actor-lexicon.ts';
import { NO_SIDE_MODEL, type SideModel } from '../../normalise/code/actors/side-model.ts';
import type { GateModel } from '../../normalise/code/gate/gate-model.ts';
import type { MatterLexicon } from '../../normalise/code/matter/matter-lexicon.ts';
import { sectorFiltersFile } from '../../normalise/code/matter/sector-filters.ts';
import { sectorWordsFile } from '../../normalise/code/matter/sector-words.ts';
import { codeGold, type CodedGold } from '../coded-gold.ts';
import { FOLDS, learnWithout } from '../cross-validate.ts';
import { forecastsBy, learnLinks, linkCases } from '../learn.ts';
import {
  forecastSectors,
  type LearntSectors,
  learnSectors,
  rulesAlone,
  type SectorCase,
  sectorCases,
  type SectorWeights,
} from '../learn-sectors.ts';
import { learnSides, sideChoices } from '../learn-sides.ts';
import { type Reliability, reliabilityOf } from '../reliability.ts';
import { inHundredths, quantised, versionOf, writeFeatureTable, writeModel } from '../write-models.ts';
import { FEW_FOLDS, modelsIn, type Training, type Without } from './training.ts';

/** From here on two statements of an article are taken to be on one matter: up to 0.45 B³ is the same on all sets together. */
const LINKED = 0.35;
/** No two statements are so probably on one matter. */
const NEVER = 2;

/** What articles are coded with, as far as it has been learnt. */
interface Learnt {
  linkModel: MatterLexicon['linkModel'];
  sidesWithout: Without<SideModel>;
  sectorsWithout: Without<SectorWeights>;
}

/**
 * Learns and writes which side acts, which statements of an article are on one matter, and which sector is meant. What is on
 * one matter depends on the sectors, and the sectors on what is on one matter: the sectors are learnt twice. What the models
 * were before counts for nothing, so that the same is learnt whenever the same is taught.
 * @returns the hand-coded articles, each as what was learnt from others codes it
 */
export async function trainMatters(
  { folder, codebook, knowledge, taught }: Training,
  { gateWithout, actorsWithout }: { gateWithout: Without<GateModel>; actorsWithout: Without<ActorLexicon> },
): Promise<{ coded: CodedGold; reliability: Record<'sector' | 'link', Reliability> }> {
  const { sectorModel, linkModel } = knowledge.matters;
  const code = (learnt: Learnt): Promise<CodedGold> =>
    codeGold(taught, folder, (article) => ({
      ...knowledge,
      gate: gateWithout(article),
      actors: { ...actorsWithout(article), sideModel: learnt.sidesWithout(article) },
      matters: {
        ...knowledge.matters,
        linkModel: learnt.linkModel,
        sectorModel: { ...sectorModel, ...learnt.sectorsWithout(article) },
      },
    }));
  const learnOwnSectors = (cases: readonly SectorCase[]): LearntSectors =>
    learnSectors(cases, codebook, knowledge.gate.vectors);

  const unlearnt = rulesAlone(codebook, knowledge.gate.vectors);
  const unlinked = { ...linkModel, threshold: NEVER };
  const first = await code({
    linkModel: unlinked,
    sidesWithout: () => NO_SIDE_MODEL,
    sectorsWithout: () => unlearnt,
  });
  const firstSectors = learnWithout(sectorCases(first.cases), learnOwnSectors, FEW_FOLDS);
  const sides = sideChoices(first.cases);
  await writeFeatureTable(modelsIn(folder), 'sides', learnSides(sides));
  const sidesWithout = learnWithout(sides, learnSides, FOLDS);

  const { pairs } = await code({ linkModel: unlinked, sidesWithout, sectorsWithout: firstSectors });
  const links = linkCases(pairs);
  const linked = { ...linkModel, threshold: LINKED, weights: learnLinks(links) };
  await writeLinks(folder, linked);

  const { cases } = await code({ linkModel: linked, sidesWithout, sectorsWithout: firstSectors });
  const sectors = sectorCases(cases);
  await writeSectors(folder, learnOwnSectors(sectors));
  const sectorsWithout = learnWithout(sectors, learnOwnSectors, FEW_FOLDS);
  return {
    coded: await code({ linkModel: linked, sidesWithout, sectorsWithout }),
    reliability: {
      sector: reliabilityOf(forecastSectors(sectors, (article) => ({ ...sectorModel, ...sectorsWithout(article) }))),
      link: reliabilityOf(forecastsBy(links, learnLinks)),
    },
  };
}

const writeLinks = (
  folder: string,
  { threshold, weights }: Pick<MatterLexicon['linkModel'], 'threshold' | 'weights'>,
): Promise<void> =>
  writeModel(
    `${modelsIn(folder)}/links.yaml`,
    'links',
    'What speaks for two statements of an article being on one matter.',
    { threshold, weights: quantised(weights) },
  );

async function writeSectors(folder: string, { weights, bias, meaning, words, filters }: LearntSectors): Promise<void> {
  const models = modelsIn(folder);
  const filterText = sectorFiltersFile(filters.filters);
  await writeModel(`${models}/sectors.yaml`, 'sectors', 'How much each feature speaks for a sector.', {
    weights: quantised(weights),
    bias: quantised(bias),
    meaning: inHundredths(meaning),
    wordsVersion: versionOf('words', [...words]),
    filtersVersion: versionOf('filters', [filterText]),
  });
  await writeFile(`${models}/sector-filters.tsv`, filterText);
  await writeFile(`${models}/sector-words.tsv`, sectorWordsFile([...bias.keys()], words));
}
