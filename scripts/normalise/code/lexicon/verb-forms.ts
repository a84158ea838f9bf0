/** How a form of a verb stands: `agree`, `agrees`, `agreed`, `agreeing`. A form may be several. */
export interface VerbForm {
  lemma: string;
  base: boolean;
  present: boolean;
  past: boolean;
  participle: boolean;
  gerund: boolean;
}

/** Finds the forms of verbs that the lexicon knows. */
export type VerbIndex = ReadonlyMap<string, VerbForm>;

type Kind = Exclude<keyof VerbForm, 'lemma'>;

/** Irregular verbs that state visits use: base, past, participle. */
const IRREGULAR = (
  'be was been;have had had;do did done;say said said;tell told told;make made made;give gave given;take took taken;' +
  'hold held held;meet met met;speak spoke spoken;see saw seen;set set set;put put put;lay laid laid;cut cut cut;' +
  'throw threw thrown;shake shook shaken;stand stood stood;strike struck struck;break broke broken;begin began begun;' +
  'build built built;rebuild rebuilt rebuilt;bring brought brought;come came come;go went gone;get got got;find found found;leave left left;' +
  'lend lent lent;pay paid paid;seek sought sought;show showed shown;send sent sent;spend spent spent;swear swore sworn;' +
  'undertake undertook undertaken;withdraw withdrew withdrawn;write wrote written;rise rose risen;grow grew grown;' +
  'keep kept kept;win won won;draw drew drawn;hand handed handed;choose chose chosen;uphold upheld upheld;' +
  'forge forged forged;overcome overcame overcome;become became become;run ran run;let let let;read read read;' +
  'think thought thought;know knew known;hear heard heard;fall fell fallen;lead led led;lose lost lost;drive drove driven;dig dug dug;forgive forgave forgiven;bind bound bound;bear bore borne;deal dealt dealt;teach taught taught;sell sold sold;buy bought bought;feel felt felt;speak spoke spoken;steer steered steered;green-light green-lit green-lit;' +
  'sow sowed sown;repay repaid repaid;sit sat sat;fly flew flown;hit hit hit;sing sang sung;catch caught caught;fight fought fought;cast cast cast;oversee oversaw overseen;foresee foresaw foreseen;shut shut shut;ride rode ridden;feed fed fed;breed bred bred;sink sank sunk;string strung strung;tear tore torn;awake awoke awoken;wear wore worn;forgo forwent forgone;bid bid bid;split split split;dwell dwelt dwelt;spread spread spread;mean meant meant;cling clung clung;stick stuck stuck'
)
  .split(';')
  .map((line) => line.split(' ') as [string, string, string]);

const IRREGULAR_PAST = new Map(IRREGULAR.map(([base, past, participle]) => [base, [past, participle] as const]));

const endsInConsonantY = (base: string): boolean => /[^aeiou]y$/.test(base);
/** Verbs stressed on a last syllable of consonant, vowel, consonant double it: commit → committed, not visit → visited. */
const DOUBLING =
  /^(?:commit|allot|dig|chip|flag|tag|admit|permit|submit|refer|defer|transfer|prefer|confer|occur|regret|plan|sign-?up|stop|set|cut|put|get|let|begin|ban|step|drop|ship|equip|upset|scrap|tap|map|run|win|compel|propel|expel|control|patrol|swap|bag|tip|flip|rip|top|wrap|slam|nod|drag|snap|trim|chat|dip|hum|fret)$/;

const stemOf = (base: string): string => (DOUBLING.test(base) ? base + base.slice(-1) : base);

const present = (base: string): string =>
  base === 'have'
    ? 'has'
    : base === 'be'
      ? 'is'
      : endsInConsonantY(base)
        ? `${base.slice(0, -1)}ies`
        : /(?:s|x|z|ch|sh|o)$/.test(base)
          ? `${base}es`
          : `${base}s`;

const past = (base: string): readonly [string, string] => {
  const irregular = IRREGULAR_PAST.get(base);
  if (irregular) return irregular;
  const form = base.endsWith('e')
    ? `${base}d`
    : endsInConsonantY(base)
      ? `${base.slice(0, -1)}ied`
      : `${stemOf(base)}ed`;
  return [form, form];
};

const gerund = (base: string): string =>
  base.endsWith('ie')
    ? `${base.slice(0, -2)}ying`
    : /[^eoy]e$/.test(base) && base !== 'be'
      ? `${base.slice(0, -1)}ing`
      : `${stemOf(base)}ing`;

/** “signalled”, “labelling”: British spelling doubles a last l; not behind two vowels (“appealed”). */
const britishForms = (lemma: string): [string, Kind][] =>
  /[^aeiou][aeiou]l$/.test(lemma)
    ? [
        [`${lemma}led`, 'past'],
        [`${lemma}led`, 'participle'],
        [`${lemma}ling`, 'gerund'],
      ]
    : [];

/** Adds every form of a verb to an index from form to what it may be. */
export function addForms(index: Map<string, VerbForm>, lemma: string): void {
  const [simple, participle] = past(lemma);
  const forms: [string, Kind][] = [
    [lemma, 'base'],
    [present(lemma), 'present'],
    [simple, 'past'],
    [participle, 'participle'],
    [gerund(lemma), 'gerund'],
    ...britishForms(lemma),
  ];
  for (const [form, kind] of forms) {
    const known = index.get(form) ?? {
      lemma,
      base: false,
      present: false,
      past: false,
      participle: false,
      gerund: false,
    };
    index.set(form, { ...known, [kind]: true });
  }
}

/** The forms of every irregular verb, to which a lexicon adds its own verbs. */
export function irregularForms(): Map<string, VerbForm> {
  const index = new Map<string, VerbForm>();
  for (const [base] of IRREGULAR) addForms(index, base);
  return index;
}

/**
 * What a word may be as a verb, by its ending, where the index does not know it.
 * @example formByEnding('refurbished', 'refurbish').past // true
 */
export const formByEnding = (word: string, lemma: string): VerbForm => ({
  lemma,
  base: word === lemma,
  present: word !== lemma && word.endsWith('s'),
  past: word.endsWith('ed'),
  participle: word.endsWith('ed') || word.endsWith('en'),
  gerund: word.endsWith('ing'),
});
