import { enumeratesFields, FIELDS, listsFields } from './field-lists.ts';
import { refersBack } from './find-antecedent.ts';
import type { MatterLexicon } from './matter-lexicon.ts';
import type { Matter, MatterPart } from './read-matter.ts';
import type { Stretch } from './stretch.ts';
import { scoreSectors } from './score-sectors.ts';
import { joinedClues, withRules } from './ruled-clues.ts';
import { GENERAL, type SectorHistory, type StatementClues } from './sector-evidence.ts';
import { groundsFor, rankSectors } from './sector-model.ts';

/** Sectors as rules have them, the primary one first. */
export interface RuledSectors {
  sectors: string[];
  sectorsRule: string;
}

/** Sectors of a statement, the primary one first, what gave them, and how sure the primary one is. */
export interface SectorCodes extends RuledSectors {
  sectorsConfidence: number;
  /** How probable each sector is to be the primary one; those with next to no chance are left out. */
  sectorsOdds: ReadonlyMap<string, number>;
  /** Where the model chose against the rules: the features that weighed most. */
  sectorsWeighed?: readonly string[];
}

/** What is known of the statement before its sectors are coded. */
export interface SectorContext extends SectorHistory {
  /** Sectors of the statement that the clause refers back to; empty where it does not. */
  antecedent: readonly string[];
  /** Where the clause starts. */
  at: number;
  /** Sectors of the codebook's topic; empty where the topic has none. */
  topic: readonly string[];
}

/** From here on a stretch of text tells its sector: an ordinary term in the core, or a decisive one in an adjunct. */
const TELLING = 1.05;
const HINT = 0.3;
/** Another sector is meant too where it is told nearly as strongly as the first. */
const ALSO = 0.6;
const MOST = 12;

/**
 * Codes the sectors of a clause: a topic of the codebook settles them; else rules name them from what the clause is about and
 * what stands around it, and a model that weighs the rules' choice against all that speaks for each sector may put another
 * one first.
 * @param around gathers what speaks for each sector, see `gatherClues`
 * @example `to bolster cooperation in agriculture, health and trade` → agriculture, health, trade
 * @example `mine clearance instructors` → security
 * @example `the next meeting` → partnership
 */
export function codeSectors(
  matter: Matter,
  context: SectorContext,
  around: () => StatementClues,
  lexicon: MatterLexicon,
): SectorCodes {
  const ruled = ruleSectors(matter, context, lexicon);
  const isOfAntecedent = ruled.sectorsRule === 'antecedent' && refersBack(matter.part('object'), lexicon);
  if (isOfAntecedent || SETTLES.has(ruled.sectorsRule))
    return { ...ruled, sectorsConfidence: SETTLED, sectorsOdds: new Map([[ruled.sectors[0] ?? GENERAL, SETTLED]]) };
  const clues = withRules(around(), ruled, context);
  lexicon.sectorModel.observe?.(context.at, joinedClues(clues));
  const ranked = rankSectors(clues, lexicon.sectorModel, LEAST);
  const [first] = ranked;
  if (!first) throw new Error('some sector has a probability of at least a twenty-first');
  const odds = new Map(ranked.map(({ sector, probability }) => [sector, probability]));
  // Of a longer list of fields all are meant, however little is told of each.
  const listed = ruled.sectors.length > FIELDS;
  const also = ruled.sectors.filter((sector) => sector !== first.sector && (listed || odds.has(sector)));
  const agrees = first.sector === ruled.sectors[0];
  return {
    sectors: [first.sector, ...also],
    sectorsRule: agrees ? ruled.sectorsRule : `model/${lexicon.sectorModel.version}`,
    sectorsConfidence: first.probability,
    sectorsOdds: odds,
    ...(agrees ? {} : { sectorsWeighed: groundsFor(first.sector, clues, lexicon.sectorModel) }),
  };
}

/**
 * Rules that no model overrules: the codebook’s topic, what an opening `On Gaza,` announces, and fields that are listed; nor
 * that `its implementation` is of the field of what was said before.
 */
const SETTLES = new Set(['topic/codebook', 'announced/terms', 'listed/terms']);
/** How sure such a sector is. */
const SETTLED = 0.97;
/** A second sector is meant too where it is at least so probable to be the first. */
const LEAST = 0.01;

/** The sectors as rules have them: what the clause is about, then what stands around it, nearest first. */
function ruleSectors(matter: Matter, context: SectorContext, lexicon: MatterLexicon): RuledSectors {
  const meant = meantIn(matter, context, lexicon);
  const told = tell(meant, lexicon, TELLING);
  const [main] = context.topic;
  const fields = context.counts ? 1 : FIELDS;
  if (main && (main !== GENERAL || told.length < fields)) {
    return {
      sectors: [main, ...told.filter((sector) => sector !== main && context.topic.includes(sector))],
      sectorsRule: 'topic/codebook',
    };
  }
  if (told.some((sector) => sector !== GENERAL))
    return { sectors: told, sectorsRule: ruleOfObject(matter, meant, told, context, lexicon) };
  const acting = context.counts ? [] : fieldsOfActors(matter.part('object'), lexicon);
  if (acting.length > 0) return { sectors: acting, sectorsRule: 'object/actors' };
  if (told.length > 0) return { sectors: told, sectorsRule: 'object/terms' };
  if (context.antecedent.length > 0) return { sectors: [...context.antecedent], sectorsRule: 'antecedent' };
  return ruleAround(matter, context, lexicon);
}

/** What an opening announces, the fields that are listed one by one, or what the clause is about. */
function ruleOfObject(
  matter: Matter,
  meant: Stretch,
  told: readonly string[],
  { counts }: SectorContext,
  lexicon: MatterLexicon,
): string {
  if (meant === matter.part('opener')) return 'announced/terms';
  const listed = told.length >= FIELDS && (counts || enumeratesFields(meant, lexicon));
  return listed ? 'listed/terms' : 'object/terms';
}

/** The nearest stretch that tells a field; where none does, the relationship at large. */
function ruleAround(matter: Matter, context: SectorContext, lexicon: MatterLexicon): RuledSectors {
  let general: RuledSectors | null = null;
  for (const { name, least } of around(context)) {
    const all = tell(matter.part(name), lexicon, least);
    const sectors = name === 'earlier' ? all.slice(0, 1) : all;
    const ruled = { sectors, sectorsRule: `${name}/${least === TELLING ? 'terms' : 'hints'}` };
    if (sectors.some((sector) => sector !== GENERAL)) return ruled;
    if (sectors.length > 0) general ??= ruled;
  }
  return general ?? { sectors: [GENERAL], sectorsRule: 'none' };
}

/**
 * What tells a matter’s sectors first: the object; of a count of instruments the whole sentence where it lists their
 * fields; else what an opening `On Gaza,` says the sentence is about.
 */
function meantIn(matter: Matter, { counts }: SectorContext, lexicon: MatterLexicon): Stretch {
  const object = matter.part('object');
  if (counts) return listsFields(matter.part('sentence'), lexicon) ? matter.part('sentence') : object;
  const opener = matter.part('opener');
  if (!announces(opener)) return object;
  const [announced, ...more] = scoreSectors(opener, lexicon);
  const abroad = opener.words.some(({ role }) => role === 'foreign');
  const [said] = scoreSectors(object, lexicon);
  const telling = announced && (abroad || announced.score >= Math.max(TELLING, Math.floor(said?.score ?? 0)));
  return telling && more.length === 0 ? opener : object;
}

const ANNOUNCES = new Set(['on', 'regarding', 'concerning']);
/** Openings of two words: `As for the railway, …`, `Asked about visas, …`; not `Speaking beside a portrait, …`. */
const ANNOUNCE_WITH = new Map([
  ['as', new Set(['for', 'to', 'regard', 'concern'])],
  ['with', new Set(['regard', 'respect'])],
  ['asked', new Set(['about'])],
  ['turning', new Set(['to'])],
  ['speaking', new Set(['about', 'of', 'on'])],
]);

function announces({ words: [first, second] }: Stretch): boolean {
  const key = first?.key ?? '';
  return ANNOUNCES.has(key) || ANNOUNCE_WITH.get(key)?.has(second?.key ?? '') === true;
}

/** What stands around an object that tells nothing, nearest first, with how strongly each must tell. */
function around({ counts, item }: SectorContext): { name: MatterPart; least: number }[] {
  const near = (['clause', 'opener', 'lead', 'sentence'] as const).map((name) => ({ name, least: TELLING }));
  const earlier = counts || item ? [] : [{ name: 'earlier' as const, least: TELLING }];
  return [...near, { name: 'object', least: HINT }, { name: 'clause', least: HINT }, ...earlier];
}

/** Those who act tell the field where nothing else does: `MoU between the Ministries of Health`. */
const fieldsOfActors = (stretch: Stretch, lexicon: MatterLexicon): string[] =>
  scoreSectors(stretch, lexicon)
    .filter(({ sector, strength }) => sector !== GENERAL && strength === DECISIVE)
    .map(({ sector }) => sector);

const DECISIVE = 3;

function tell(stretch: Stretch, lexicon: MatterLexicon, least: number): string[] {
  const scores = scoreSectors(stretch, lexicon);
  const enough = Math.max(least, (scores[0]?.score ?? 0) * ALSO);
  return scores
    .filter(({ score }) => score >= enough)
    .slice(0, MOST)
    .map(({ sector }) => sector);
}
