import { describe, expect, it } from 'vitest';
import { citeAgreement, citeArticle } from '../../../src/lib/cite/records.ts';
import { passageAtOutlet, passageCitation } from '../../../src/lib/cite/passage.ts';
import { citationFile } from '../../../src/lib/cite/formats.ts';
import { wholeChannel } from '../../../src/lib/data/channels.ts';
import { toAtom, toJsonFeed } from '../../../src/lib/data/feeds.ts';
import { inPieces, toCsv, toJson } from '../../../src/lib/data/formats.ts';
import { fieldsOf } from '../../../src/lib/data/package.ts';
import { DATA_TABLES } from '../../../src/lib/data/tables.ts';
import { toScriptText } from '../../../src/lib/linked-data/linked.ts';
import { linkedAgreement, linkedVisit } from '../../../src/lib/linked-data/records.ts';
import { evidenceOf } from '../../../src/lib/record/evidence.ts';
import { sampleCorpus } from './sample.ts';

const corpus = sampleCorpus();
const agreement = corpus.agreements.get('2021-04-veld-sundhal/veld-line');

describe('a table as JSON', () => {
  it.each([[[]], [[{ a: 'x\ny' }]], [[{ a: [1, { b: null }] }, { a: {} }]]])(
    'is written row by row as at once: %j',
    (rows) => {
      expect([...inPieces('json', ['a'], rows)].join('')).toBe(toJson(rows));
    },
  );
});

describe('CSV', () => {
  it('joins plain lists, writes deeper values as JSON, and leaves null empty', () => {
    const rows = [{ id: 'a', list: ['x', 'y'], deep: { n: 1 }, none: null, text: 'say "so", twice' }];
    expect(toCsv(['id', 'list', 'deep', 'none', 'text'], rows)).toBe(
      'id,list,deep,none,text\r\na,x; y,"{""n"":1}",,"say ""so"", twice"\r\n',
    );
  });

  it('has one line a row as JSON Lines too', () => {
    expect([...inPieces('jsonl', ['a'], [{ a: 1 }, { a: 2 }])].join('')).toBe('{"a":1}\n{"a":2}\n');
  });
});

describe('the data package', () => {
  it('describes each column of each table by the schema that checks the record', () => {
    for (const table of DATA_TABLES) {
      const columns = fieldsOf(table).map(({ name }) => name);
      const keys = table.rows(corpus).flatMap((row) => Object.keys(row));
      expect(keys.filter((key) => !columns.includes(key))).toEqual([]);
    }
  });

  it('knows what is required, and what the choices are', () => {
    const [agreements] = DATA_TABLES;
    if (!agreements) throw new Error('There is no table.');
    const fields = new Map(fieldsOf(agreements).map((field) => [field.name, field]));
    expect(fields.get('id')?.constraints).toEqual({ required: true, unique: true });
    expect(fields.get('kind')?.constraints?.enum).toEqual(['agreement', 'aim', 'position']);
    expect(fields.get('instrument')?.constraints?.required).toBeUndefined();
  });
});

describe('citations', () => {
  it('cite a record with its sources', () => {
    expect(citeAgreement(corpus, agreement)).toMatchObject({
      title: 'Build the Veld Line',
      container: 'Communiqué',
      date: null,
      note: 'Pledged, Kelmora and Sundhal, April 2021. From Quaymouth Bugle (12 April 2021).',
      address: 'https://communique.example/agreements/2021-04-veld-sundhal/veld-line/',
    });
  });

  it('keep month and day of an article in every format', () => {
    const citation = citeArticle(corpus, corpus.articles.get('quaymouth-bugle'));
    expect(citationFile('ris', citation)).toContain('DA  - 2021/04/12/');
    expect(citationFile('bib', citation)).toMatch(/@article\{quaymouth-bugle,[\s\S]*day = \{12\}/);
    expect(JSON.parse(citationFile('json', citation))).toMatchObject([{ issued: { 'date-parts': [[2021, 4, 12]] } }]);
  });

  it('cite what is unknown as unknown', () => {
    const unnamed = sampleCorpus({
      outlet: { value: null, basis: 'unknown' },
      date: { value: null, basis: 'unknown' },
    });
    const citation = citeArticle(unnamed, unnamed.articles.get('quaymouth-bugle'));
    expect(citationFile('bib', citation)).toContain('year = {n.d.}');
    expect(citationFile('ris', citation)).not.toContain('DA  -');
    expect(citation).toMatchObject({ container: null, note: 'The text names no outlet.' });
  });
});

describe('feeds', () => {
  it('hold agreements and aims, the latest visit first', () => {
    expect(toJsonFeed(corpus, wholeChannel(corpus))).toMatchObject({
      items: [{ title: 'Signed: Build the Veld Line' }, { title: 'Pledged: Build the Veld Line' }],
    });
  });

  it('escape what XML would read as markup', () => {
    const marked = { ...corpus, site: { ...corpus.site, tagline: 'A <b> & "c"' } };
    expect(toAtom(marked, wholeChannel(marked))).toContain('A &lt;b&gt; &amp; &quot;c&quot;');
  });
});

describe('linked data', () => {
  it('gives a visit the properties that an event asks for', () => {
    expect(linkedVisit(corpus, corpus.visits.get('2021-04-veld-sundhal'))).toMatchObject({
      '@type': 'Event',
      startDate: '2021-04-10',
      endDate: '2021-04-12',
      location: { '@type': 'Place', name: 'Sund' },
    });
  });

  it('gives a claim its quotations and no verdict', () => {
    const claim = linkedAgreement(corpus, agreement);
    expect(claim).toMatchObject({ appearance: [{ '@type': 'Quotation', text: 'both pledged to build the line' }] });
    expect(JSON.stringify(claim)).not.toContain('Rating');
  });

  it('cannot be ended by a quotation', () => {
    expect(toScriptText({ '@type': 'Claim', text: '</script>' })).not.toContain('</script>');
  });
});

describe('a passage', () => {
  const [statement] = corpus.statements.all;
  if (!statement) throw new Error('The sample has no statement.');

  it('is copied with its source and its place', () => {
    expect(passageCitation(evidenceOf(corpus, statement.id), corpus.site.address)).toBe(
      '“both pledged to build the line” Quaymouth Bugle, 12 April 2021. https://communique.example/articles/quaymouth-bugle/#c100',
    );
  });

  it('is found on the page of its outlet where that is known', () => {
    const known = sampleCorpus({ address: 'https://bugle.example/veld' });
    expect(passageAtOutlet(evidenceOf(known, statement.id))).toBe(
      'https://bugle.example/veld#:~:text=both%20pledged%20to%20build%20the%20line',
    );
    expect(passageAtOutlet(evidenceOf(corpus, statement.id))).toBeUndefined();
  });
});
