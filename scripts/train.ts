import './assert-node.ts';
import { TAUGHT, TAUGHT_NAMES } from './evaluate/sets.ts';
import { loadTraining, modelsIn } from './train/stages/training.ts';
import { trainAll } from './train/train-all.ts';
import { writeAbout } from './train/write-about.ts';

const FOLDER = 'content/codebook';

const training = await loadTraining(FOLDER, { taught: TAUGHT, taughtNames: TAUGHT_NAMES });
console.log(await writeAbout(`${modelsIn(FOLDER)}/about.yaml`, TAUGHT_NAMES, await trainAll(training)));
