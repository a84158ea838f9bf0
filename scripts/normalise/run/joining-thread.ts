import { parentPort, workerData } from 'node:worker_threads';
import { joinHere, type Joining } from './joined-file.ts';

/** A thread that writes one file and says its content's id. */
parentPort?.postMessage(joinHere(workerData as Joining));
