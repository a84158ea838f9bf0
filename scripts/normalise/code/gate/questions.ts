import { ACTIONS } from '../../../../src/schemas/action.ts';

/** What a sentence is weighed for: whether it carries a statement, and each action. */
export const QUESTIONS = ['statement', ...ACTIONS] as const;
