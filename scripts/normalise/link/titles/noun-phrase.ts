import { capitalised } from '../../../../src/lib/wording/text.ts';
import { objectTokens, withoutTail } from './object-words.ts';

const OPENERS =
  /^(?:on |for |of |over |about |in |at |with )?(?:(?:the|a|an|its|their|his|her|both|all|this|that|our) )?/iu;

/**
 * A noun phrase as a title: the object without its article or possessive.
 * @param object `an initial cooperation agreement on lunar research`, `its firm support for the principle`
 * @returns `Initial cooperation agreement on lunar research`; null where the object is no noun phrase
 */
export function nounPhrase(object: string): string | null {
  const words = withoutTail(object).replace(OPENERS, '');
  const tokens = objectTokens(words);
  const [first] = tokens;
  if (!first || !['NOUN', 'PROPN', 'ADJ', 'NUM', 'SYM'].includes(first.tag)) return null;
  if (
    tokens.some(
      ({ tag, lower }) => tag === 'PRON' && !['which', 'that', 'each', 'other', 'its', 'their'].includes(lower),
    )
  )
    return null;
  const tells = first.tag === 'PROPN' && tokens[1]?.tag === 'VERB' && tokens[1].lower.endsWith('ed');
  const finite = tells || tokens.some(({ tag, lower }) => tag === 'AUX' && !['be', 'being', 'been'].includes(lower));
  return finite ? null : capitalised(words);
}
