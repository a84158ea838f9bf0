import { atHome } from './at-home.ts';
import { condition } from './condition.ts';
import { courtesy } from './courtesy.ts';
import { discourse } from './discourse.ts';
import { earlier } from './earlier.ts';
import { negation } from './negation.ts';
import { opinion } from './opinion.ts';
import { outsideVoice } from './outside-voice.ts';
import { possibility } from './possibility.ts';
import { question } from './question.ts';
import type { Candidate, Veto } from './veto.ts';
import { whoever } from './whoever.ts';

/** Rules that no model overrules: what they rule out, the sentence itself says to be undone, open or asked. */
export const CERTAIN: readonly Veto[] = [question, negation, possibility, condition, discourse];

/** Every rule that keeps a clause from being a statement. The first that applies is reported. */
export const VETOES: readonly Veto[] = [...CERTAIN, earlier, whoever, courtesy, atHome, outsideVoice, opinion];

/** The rule that keeps a clause from being a statement; undefined where none does. */
export const vetoOf = (candidate: Candidate, rules = VETOES): Veto | undefined =>
  rules.find((veto) => veto.applies(candidate));
