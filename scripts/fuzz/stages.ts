import { READ_STAGES } from './read-stages.ts';
import { RECORD_STAGES } from './record-stages.ts';
import type { Stage } from './run-stages.ts';

/** Every stage with what must hold for any input of it. */
export const STAGES: readonly Stage[] = [...READ_STAGES, ...RECORD_STAGES];
