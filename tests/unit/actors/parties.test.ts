import { describe, expect, it } from 'vitest';
import { resolveParties } from '../../../scripts/normalise/code/actors/resolve-parties.ts';
import type { Clause } from '../../../scripts/normalise/code/clause.ts';
import { actorsOf, lexicon } from './read-text.ts';

const OPENING =
  'Norwegian Prime Minister Kari Lund paid a state visit to Chile from October 16 to 20, 2023. ' +
  'President Rosa Vidal of Chile met Prime Minister Lund in Santiago.';

const BOTH = 'chile+norway';

/** A clause by its words; `by` is who reports it. */
type Words = Partial<Omit<Clause, 'subject' | 'trigger' | 'speaker'>> & { subject?: string; by?: string };

/** Resolves the clause of the last sentence of a text whose governing words are given. */
function readingOf(text: string, trigger: string, { subject, by, ...rest }: Words = {}) {
  const { article, sentences, actors } = actorsOf(`${OPENING}\n${text}`);
  const sentence = sentences.at(-1);
  if (!sentence) throw new Error('a text has a sentence');
  const find = (words: string) => {
    const start = article.text.indexOf(words, sentence.start);
    return { start, end: start + words.length };
  };
  const clause: Clause = {
    sentence,
    start: sentence.start,
    end: sentence.end,
    construction: 'active',
    trigger: find(trigger),
    lemma: trigger,
    subject: subject === undefined ? null : find(subject),
    object: null,
    speaker: by === undefined ? null : find(by),
    action: 'pledged',
    rule: 'test',
    confidence: 1,
    ...rest,
  };
  return resolveParties(article, actors, lexicon)(clause, ['norway', 'chile']);
}

const partiesOf = (...words: Parameters<typeof readingOf>): string => readingOf(...words).parties.join('+');

describe('whom somebody thanks, asks or tells is of the other side', () => {
  it.each([
    ['President Vidal smiled. He thanked his host for the salmon.', 'thanked', 'thank', 'norway'],
    ['Prime Minister Lund smiled. He assured his guest of salmon.', 'assured', 'assure', 'chile'],
    ['Prime Minister Lund smiled. He paid tribute to Norway for its salmon.', 'paid', 'pay', 'chile'],
    ['Prime Minister Lund smiled. He paid tribute to Norwegian workers.', 'paid', 'pay', 'norway'],
  ])('“%s”', (text, trigger, lemma, expected) => {
    expect(partiesOf(text, trigger, { subject: 'He', lemma })).toBe(expected);
  });
});

describe('the subject is the party', () => {
  it.each([
    ['Chile pledged to buy boats.', 'Chile', 'chile'],
    ['The Norwegian side pledged to sell boats.', 'The Norwegian side', 'norway'],
    ['Oslo pledged to sell boats.', 'Oslo', 'norway'],
    ['President Vidal pledged to buy boats.', 'President Vidal', 'chile'],
    ['The President pledged to buy boats.', 'The President', 'chile'],
    ['The Chilean leader pledged to buy boats.', 'The Chilean leader', 'chile'],
    ['Officials from Norway pledged to sell boats.', 'Officials from Norway', 'norway'],
    ['The visitor pledged to sell boats.', 'The visitor', 'norway'],
    ['Her host pledged to buy boats.', 'Her host', 'chile'],
    ['The South American country pledged to buy boats.', 'The South American country', 'chile'],
    ['The kingdom pledged to sell boats.', 'The kingdom', 'norway'],
    ['Norway (the long one, up there) pledged to sell boats.', 'the long one', 'norway'],
  ])('one side: “%s”', (text, subject, expected) => {
    expect(partiesOf(text, 'pledged', { subject })).toBe(expected);
  });

  it.each([
    ['The two sides pledged to build boats.', 'The two sides'],
    ['Both countries pledged to build boats.', 'Both countries'],
    ['Norway and Chile pledged to build boats.', 'Norway and Chile'],
    ['Both Norwegian and Chilean leaders pledged to build boats.', 'Both Norwegian and Chilean leaders'],
    ['The leaders pledged to build boats.', 'The leaders'],
    ['The foreign ministers pledged to build boats.', 'The foreign ministers'],
    ['Prime Minister Lund and her host pledged to build boats.', 'Prime Minister Lund and her host'],
    ['They pledged to build boats.', 'They'],
  ])('both sides: “%s”', (text, subject) => {
    expect(partiesOf(text, 'pledged', { subject })).toBe(BOTH);
  });

  it.each([
    ['After a meeting with President Vidal, she pledged to sell boats.', 'she', 'norway'],
    ['Prime Minister Lund thanked President Vidal and said she pledged boats.', 'she', 'norway'],
    ['His Majesty pledged to sell boats.', 'His Majesty', 'norway'],
    ['Equinor pledged to sell boats.', 'Equinor', 'norway'],
    ['In Santiago the two sides pledged to sell boats.', 'In Santiago the two sides', BOTH],
  ])('the subject, not the object, a style, a firm, no place: “%s”', (text, subject, expected) => {
    expect(partiesOf(text, 'pledged', { subject })).toBe(expected);
  });

  it('takes the country named behind a semicolon', () => {
    expect(
      partiesOf('Norway offered boats; Chile, for its part, asked for more.', 'asked', { subject: 'Norway' }),
    ).toBe('chile');
  });

  it('takes who stands before “who”, and who acts behind a conjunction or a dateline', () => {
    expect(
      partiesOf('The gesture came from the visitor, who pledged to sell boats.', 'pledged', { subject: 'The gesture' }),
    ).toBe('norway');
    expect(
      partiesOf('Norway hesitated, but the Chileans pledged to buy boats.', 'pledged', { subject: 'Norway' }),
    ).toBe('chile');
    expect(
      partiesOf('Santiago, 5 May (Agency) — Norwegian officials pledged to sell boats.', 'pledged', {
        subject: 'Santiago',
      }),
    ).toBe('norway');
  });

  it('takes “for its part” for the other side than the one before', () => {
    const text = 'The coastal nation, for its part, pledged to buy boats.';
    const { article, sentences, actors } = actorsOf(`${OPENING}\nNorway pledged to sell boats. ${text}`);
    const resolve = resolveParties(article, actors, lexicon);
    const parties = sentences.slice(-2).map((sentence) => {
      const start = article.text.indexOf('pledged', sentence.start);
      const words = article.text.slice(sentence.start, start);
      const end = sentence.start + (words.includes(',') ? words.indexOf(',') : words.length - 1);
      const clause: Clause = {
        ...{ sentence, start: sentence.start, end: sentence.end, construction: 'active', lemma: 'pledge' },
        ...{ trigger: { start, end: start + 7 }, subject: { start: sentence.start, end }, object: null, speaker: null },
        ...{ action: 'pledged', rule: 'test', confidence: 1 },
      };
      return resolve(clause, ['norway', 'chile']).parties.join('+');
    });
    expect(parties).toEqual(['norway', 'chile']);
  });

  it('is nobody where an outsider acts', () => {
    expect(partiesOf('The World Bank pledged to lend money.', 'pledged', { subject: 'The World Bank' })).toBe('');
    const text = 'Kenyan Foreign Minister Amina Otieno pledged to send help.';
    expect(partiesOf(text, 'pledged', { subject: 'Kenyan Foreign Minister Amina Otieno' })).toBe('');
  });

  it('takes what is done together, or to each other, for both', () => {
    expect(partiesOf('“We will go on together,” Lund said.', 'will go', { subject: 'We', by: 'Lund' })).toBe(BOTH);
  });

  it('takes what is said of a body right behind its name', () => {
    expect(partiesOf('NORA, the Norwegian exchange agency, will fund places.', 'will fund', { subject: 'NORA' })).toBe(
      'norway',
    );
  });
});

describe('where the subject does not act', () => {
  it('the agent of a passive does', () => {
    expect(partiesOf('A promise by Norway to build boats was noted.', 'promise', { construction: 'nominal' })).toBe(
      'norway',
    );
    expect(
      partiesOf('The plan was welcomed by the Chilean side.', 'was welcomed', {
        subject: 'The plan',
        construction: 'passive',
      }),
    ).toBe('chile');
  });

  it('the owner of a commitment does', () => {
    expect(partiesOf('Chile’s commitment to salmon was reiterated.', 'commitment', { construction: 'nominal' })).toBe(
      'chile',
    );
  });

  it('“it was agreed” is said of both, “it was pleased” of one', () => {
    const impersonal = { subject: 'It', construction: 'passive', action: 'agreed' } as const;
    expect(partiesOf('It was agreed that Norway would build boats.', 'was agreed', impersonal)).toBe(BOTH);
    expect(partiesOf('Chile was there. It was pleased with the boats.', 'was pleased', { subject: 'It' })).toBe(
      'chile',
    );
  });

  it('whoever is promised something is not the one who promises', () => {
    const passive = { subject: 'Chile', construction: 'passive', lemma: 'promise' } as const;
    expect(partiesOf('Chile was promised ten boats.', 'was promised', passive)).toBe('norway');
  });

  it('an instrument is signed by both, and so is what nobody is named for', () => {
    expect(partiesOf('Norway signed an accord on boats.', 'signed', { subject: 'Norway', action: 'signed' })).toBe(
      BOTH,
    );
    expect(partiesOf('Progress was made on boats.', 'was made', { construction: 'passive' })).toBe(BOTH);
  });
});

describe('reported speech', () => {
  it('the one who undertakes is the party, whoever reports it', () => {
    expect(
      partiesOf('President Vidal said Norway would build boats.', 'would build', {
        subject: 'Norway',
        by: 'President Vidal',
      }),
    ).toBe('norway');
  });

  it('“we”, “her country” and an unnamed body speak for the side of the speaker', () => {
    expect(
      partiesOf('“We will buy boats,” President Vidal said.', 'will buy', { subject: 'We', by: 'President Vidal' }),
    ).toBe('chile');
    expect(
      partiesOf('Prime Minister Lund said her country would build boats.', 'would build', {
        subject: 'her country',
        by: 'Prime Minister Lund',
      }),
    ).toBe('norway');
  });

  it('“we agreed” is said of both, “we agreed with them” of one', () => {
    const words = { subject: 'We', by: 'Prime Minister Lund', action: 'agreed' } as const;
    expect(partiesOf('“We agreed to build boats,” Prime Minister Lund said.', 'agreed', words)).toBe(BOTH);
    expect(partiesOf('“We agreed with them on boats,” Prime Minister Lund said.', 'agreed', words)).toBe('norway');
  });

  it('names the speaker with office and side', () => {
    const { speaker } = readingOf('“We will buy boats,” President Vidal said.', 'will buy', {
      subject: 'We',
      by: 'President Vidal',
    });
    expect(speaker).toEqual({ name: 'Rosa Vidal', office: 'President', party: 'chile' });
  });

  it('names nobody where nobody is quoted', () => {
    expect(readingOf('Chile pledged to buy boats.', 'pledged', { subject: 'Chile' }).speaker).toBeNull();
  });

  it('a label speaks for the passage it opens', () => {
    const text = 'Prime Minister LUND: Thank you.\nWe will build boats.';
    expect(partiesOf(text, 'will build', { subject: 'We' })).toBe('norway');
  });
});

describe('the other side is the party', () => {
  it.each([
    [
      'of those who thank a country',
      'Prime Minister Lund spoke. He thanks Norway for the boats.',
      'thanks',
      { subject: 'He', lemma: 'thank' },
      'chile',
    ],
    [
      'of a bid that is backed',
      'Tarvos renewed its backing for Norway’s bid.',
      'renewed',
      { subject: 'Tarvos' },
      'chile',
    ],
    [
      'of a country where a team will go',
      'A team of vets will travel to Oslo in May.',
      'will travel',
      { subject: 'A team of vets', lemma: 'travel' },
      'chile',
    ],
  ] as const)('%s', (_, text, trigger, words, expected) => {
    expect(partiesOf(text, trigger, words)).toBe(expected);
  });

  it('is not the one that is told', () => {
    const text = 'Prime Minister Lund told President Vidal that she would buy boats.';
    expect(partiesOf(text, 'would buy', { subject: 'she', by: 'Prime Minister Lund' })).toBe('norway');
  });
});

describe('work and words that take no other subject', () => {
  it('are those of who pays', () => {
    const text = 'Divers paid for by Norway have cleared the port.';
    expect(partiesOf(text, 'have cleared', { subject: 'Divers', action: 'progress' })).toBe('norway');
  });

  it('are of both, where they take two', () => {
    const text = 'The Arica school is to swap pupils with a school in Bergen.';
    expect(partiesOf(text, 'is to swap', { subject: 'The Arica school', lemma: 'swap' })).toBe(BOTH);
    expect(partiesOf('Salmon also came up.', 'came up', { subject: 'Salmon', action: 'noted', by: 'Salmon' })).toBe(
      BOTH,
    );
  });

  it('are the speaker’s, of officials without a country', () => {
    const text = 'President Vidal said officials were looking at visas.';
    expect(partiesOf(text, 'were looking', { subject: 'officials', by: 'President Vidal' })).toBe('chile');
  });

  it('are of all that are joined, where the last part was taken for the subject', () => {
    expect(partiesOf('She said Norway and Chile are committed.', 'are committed', { subject: 'Chile' })).toBe(BOTH);
    expect(partiesOf('After lunch with Norway, Chile is ready.', 'is ready', { subject: 'Chile' })).toBe('chile');
  });
});

describe('an interview of questions and answers', () => {
  const text =
    'Foreign Minister Juan Soto spoke to us.\nQ: What did they ask?\nA: They asked for cod. We promised to look at it.';

  it('has “we” for the side of who answers', () => {
    expect(partiesOf(text, 'promised', { subject: 'We' })).toBe('chile');
  });
});

describe('an interview', () => {
  const INTERVIEW =
    'Minister Tomas Varrek of Norway received The Fjord Times in his office.\nWhat stayed?\nThe road stayed.\nAnd the port?\nIt is dug.\nAnd fish?\n';

  it.each([
    ['We pledged to build boats.', 'We', 'norway'],
    ['In return we pledged to build boats.', 'In return we', 'norway'],
    ['They pledged to build boats.', 'They', 'chile'],
    ['Two of their engineers pledged to build boats.', 'Two of their engineers', 'chile'],
    ['Two of our engineers pledged to build boats.', 'Two of our engineers', 'norway'],
    ['President Vidal and our Prime Minister pledged to build boats.', 'President Vidal and our Prime Minister', BOTH],
  ])('is spoken by who receives the paper: “%s”', (text, subject, expected) => {
    expect(partiesOf(`${INTERVIEW}${text}`, 'pledged', { subject })).toBe(expected);
  });
});

describe('who asks, allows or gives', () => {
  it.each([
    ['Chile was asked to pledge boats.', 'asked', 'Chile', 'passive', 'ask', 'norway'],
    ['Chilean growers may be allowed to sell boats.', 'allowed', 'Chilean growers', 'passive', 'allow', 'norway'],
    ['Chile secured a promise of boats.', 'secured a promise', 'Chile', 'active', 'secure', 'norway'],
    [
      'At the port in Oslo this morning we pledged to buy boats.',
      'pledged',
      'At the port in Oslo this morning we',
      'active',
      'pledge',
      'chile',
    ],
  ] as const)(
    'is the other side than who is asked, allowed or given: “%s”',
    (text, trigger, subject, construction, lemma, expected) => {
      expect(partiesOf(text, trigger, { subject, construction, lemma })).toBe(expected);
    },
  );
});

describe('where the subject is of no country', () => {
  it.each([
    ['On the part of the Norwegian side, it was pledged that boats will come.', 'pledged', 'norway'],
    ['On the part of the Norwegian side, it was pledged that both will pay.', 'pledged', BOTH],
    ['After lunch it was pledged that boats will come.', 'pledged', BOTH],
  ])('the one side that is named ahead of what is said says it: “%s”', (text, trigger, expected) => {
    const reading = readingOf(text, trigger, { subject: 'it', construction: 'passive', lemma: 'pledge' });
    expect([reading.parties.join('+'), reading.rule]).toEqual([
      expected,
      expected === BOTH ? 'default/both' : 'subject/named-ahead',
    ]);
  });

  it.each([
    ['Ostry pressed Chile for boats.', 'pressed', 'press', 'urged', 'norway'],
    ['Ostry reviewed boats with Chile.', 'reviewed', 'review', 'noted', BOTH],
    ['Ostry pressed both Chile and Norway for boats.', 'pressed', 'press', 'urged', BOTH],
  ] as const)('who is asked or thanked is the other: “%s”', (text, trigger, lemma, action, expected) => {
    expect(partiesOf(text, trigger, { subject: 'Ostry', lemma, action })).toBe(expected);
  });
});

describe('a heading of what one side does', () => {
  it.each([
    ['Work on boats was pledged.', 'Work'],
    ['Its fees for Chilean boats are pledged.', 'Its fees for Chilean boats'],
  ])('says whose it is: “%s”', (text, subject) => {
    expect(partiesOf(`WHAT NORWAY WILL BRING\n${text}`, 'pledged', { subject })).toBe('norway');
  });
});
