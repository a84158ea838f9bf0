import { appositionSpan, isImpersonal } from './agent-phrases.ts';
import type { Side } from './party-reading.ts';
import { byHeading, contrast, itsOfHeading, onSide } from './side-by-context.ts';
import { namedAhead, namedBehind } from './side-by-naming.ts';
import { byAddressee, byFunder, byJourney, byObtaining, bySupport, byTwo } from './side-by-object.ts';
import { giver } from './side-by-receiver.ts';
import { reporter, source, speaker } from './side-by-report.ts';
import { agreedByUs, firmsAgree, signed } from './side-by-settling.ts';
import { agent, nominalSubject, officials, owner, ownSubject } from './side-by-subject.ts';
import { both, type Decider, type SideQuestion } from './side-question.ts';

/** The rules that tell who acts, in the order in which they are asked. */
const DECIDERS: readonly Decider[] = [
  signed,
  itsOfHeading,
  onSide,
  agent,
  agreedByUs,
  byAddressee,
  byObtaining,
  officials,
  firmsAgree,
  ownSubject,
  byTwo,
  byFunder,
  giver,
  owner,
  nominalSubject,
  source,
  bySupport,
  byJourney,
  contrast,
  byHeading,
  speaker,
  reporter,
  namedAhead,
  namedBehind,
];

/** Who acts in a clause: what the first rule that applies says, else both. */
export function chooseSide(question: Omit<SideQuestion, 'subject'>): Side {
  const { clause, text, read } = question;
  const subject = isImpersonal(clause, text) ? null : (read(clause.subject) ?? read(appositionSpan(clause, text)));
  const asked = { ...question, subject };
  for (const decide of DECIDERS) {
    const side = decide(asked);
    if (side) return side;
  }
  return both(asked, 'default/both');
}
