/** Vocabulary of the bench's own corpus. Nothing here is about a real country. */
const SYLLABLES = 'bar den fol gar hem kor lin mar nov pel ros sal tev ul vor zan'.split(' ');

/** Matters that any two countries may share. */
const COMMON = [
  'fisheries along the northern coast', 'a railway between the two capitals', 'the mutual recognition of diplomas', 'a currency swap',
  'the safety of seasonal workers', 'a solar park in the south', 'vaccines and hospital equipment', 'customs at the border crossing',
  'the early warning of floods', 'a joint satellite', 'counter-terrorism', 'the export of apples and dried fruit',
  'scholarships for engineers', 'the deepening of the harbour', 'a gas interconnector', 'geological surveys',
] as const; // prettier-ignore

/** Matters of one place. */
const LOCAL = [
  'a highway to', 'a hydropower station at', 'the airport of', 'a vocational school in', 'a copper mine near', 'a water treatment plant in',
  'a bridge at', 'a wind farm off', 'a museum in', 'a fibre cable to', 'a refinery at', 'an industrial zone near',
] as const; // prettier-ignore

/** What a sentence of an article says of a matter: the parties, the matter. */
export const FORMS = [
  (both: string, matter: string) => `${both} agreed to cooperate on ${matter}.`,
  (both: string, matter: string) => `${both} pledged to speed up work on ${matter}.`,
  (_: string, matter: string) => `An agreement on ${matter} was signed during the visit.`,
  (both: string, matter: string) => `${both} expressed their willingness to explore ${matter}.`,
  (both: string, matter: string) => `${both} reaffirmed their commitment to ${matter}.`,
  (both: string, matter: string) => `${both} noted with satisfaction the progress made on ${matter}.`,
  (_: string, matter: string) => `Experts said that ${matter} would take years, and that nothing had been agreed.`,
  (_: string, matter: string) =>
    `Trade in goods linked to ${matter} has doubled since 2015, according to official figures.`,
] as const;

const syllable = (at: number): string => SYLLABLES[at % SYLLABLES.length] ?? '';

/** The name of a country or a person: `Denfol`; each number up to 4,095 has its own. */
export const nameOf = (at: number): string => {
  const size = SYLLABLES.length;
  const word = `${syllable(at)}${syllable(Math.floor(at / size))}${at < size ** 2 ? '' : syllable(Math.floor(at / size ** 2))}`;
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
};

/** What two countries may agree on: all that is common, and twice as much at places of their own. */
export const mattersOf = (pair: number): string[] => [
  ...COMMON,
  ...COMMON.map(
    (_, at) => `${LOCAL[(pair + at) % LOCAL.length] ?? ''} ${nameOf(300 + ((pair * 37 + at * 211) % 3700))}`,
  ),
];
