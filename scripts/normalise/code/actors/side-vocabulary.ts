import { z } from 'astro/zod';

const list = z.array(z.string());
const verbs = { signing: list, mutual: list, giving: list, bidding: list, asking: list };

/** `content/codebook/language/sides.yaml` */
export const sidesSchema = z.strictObject({ ...verbs, offices: list, parliaments: list });
export type SideVocabulary = z.infer<typeof sidesSchema>;

/** Lemmas of verbs by what they tell of who acts. */
export type SideVerbs = Readonly<Record<keyof typeof verbs, ReadonlySet<string>>>;

export const sideVerbs = ({ signing, mutual, giving, bidding, asking }: SideVocabulary): SideVerbs => ({
  signing: new Set(signing),
  mutual: new Set(mutual),
  giving: new Set(giving),
  bidding: new Set(bidding),
  asking: new Set(asking),
});

/** How a line at the head of an article tells that a state publishes it. */
export interface Publishing {
  /** `Embassy of`, `the Royal Ministry for` */
  official: RegExp;
  /** `RURITANIA – HOUSE OF DEPUTIES`: a country and its parliament, at the head of a report. */
  sitting: RegExp;
}

export const publishing = ({ offices, parliaments }: SideVocabulary): Publishing => ({
  official: new RegExp(
    `^(?:the )?(?:(?:federal|state|royal|official|press|information|foreign|interior|defence) )?(?:${[...offices, ...parliaments].join('|')}) (?:of|for)\\b`,
    'i',
  ),
  sitting: new RegExp(`^[^–—-]{3,50} [–—-] (?:${parliaments.join('|')})\\b`, 'i'),
});
