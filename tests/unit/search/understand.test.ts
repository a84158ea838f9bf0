import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/lib/search/understand.ts';
import { toLexicon, type Name } from '../../../src/lib/search/vocabulary.ts';

const names: Name[] = [
  {
    name: 'Veld Line',
    kind: 'topic',
    forms: ['VL-1', 'railway', 'iron road'],
    phrases: ['line to the lake'],
    address: '/topics/a-b/veld-line/',
  },
  { name: 'Sundhal Bay', kind: 'place', forms: ['Sundal'] },
  { name: 'KLH', kind: 'term', forms: ['Kelmora Lake Highway'] },
  { name: 'Defence', kind: 'sector', forms: [], address: '/sectors/defence/' },
  { name: 'Information technology', kind: 'topic', forms: ['IT'], address: '/topics/a-b/it/' },
];
const words = 'cooperation defence terrorism programme kelmora lake highway sundhal bay veld line promised upgrade';
const lexicon = toLexicon({ names, words, callers: '' });
const read = (query: string) => understand(query, lexicon);

describe(understand, () => {
  it('leaves words that the record has as they are', () => {
    expect(read('defence cooperation')).toEqual({
      searches: ['defence cooperation'],
      readAs: null,
      readAsName: null,
      also: null,
      doubtful: [],
      asked: [],
      pages: [names[3]],
    });
  });

  it('leaves the beginning of a word alone while it is typed', () => {
    expect(read('terr').readAs).toBeNull();
    expect(read('promis').readAs).toBeNull();
  });

  it('mends a typing error and says so', () => {
    expect(read('terorism')).toMatchObject({ searches: ['terrorism'], readAs: 'terrorism' });
  });

  it('names what a mended word is', () => {
    expect(read('sundahl bay')).toMatchObject({ searches: ['sundhal bay'], readAsName: names[1] });
  });

  it('reads the other English spelling', () => {
    expect(read('defense program').searches).toEqual(['defence program']);
    expect(read('defense programs').searches[0]).toMatch(/^defence program/);
  });

  it('drops the words of a question', () => {
    expect(read('What was promised about the highway?')).toMatchObject({
      searches: ['promised highway'],
      readAs: 'promised highway',
    });
  });

  it('searches an abbreviation under its full name as well', () => {
    expect(read('KLH upgrade')).toMatchObject({
      searches: ['KLH upgrade', 'Kelmora Lake Highway upgrade'],
      also: 'Kelmora Lake Highway upgrade',
    });
  });

  it('points to the topic that has another name', () => {
    expect(read('VL-1').pages).toEqual([names[0]]);
    expect(read('the iron road').pages).toEqual([names[0]]);
  });

  it('searches the name of what a phrase points to', () => {
    expect(read('line to the lake').also).toBe('Veld Line');
    expect(read('iron road').also).toBeNull();
  });

  it('takes quoted words, and a query "as typed", word for word', () => {
    expect(read('"the terorism"').searches).toEqual(['"the terorism"']);
    expect(understand('terorism', lexicon, true).searches).toEqual(['terorism']);
  });

  it('does not empty a query of stop words only', () => {
    expect(read('what is this').searches).toEqual(['what is this']);
    expect(read('!!!').searches).toEqual(['!!!']);
  });

  it('keeps a word that nothing is near to, and doubts it', () => {
    expect(read('xylophone highway')).toMatchObject({ searches: ['xylophone highway'], doubtful: ['xylophone'] });
  });

  it('doubts words taken as typed that the record does not have', () => {
    expect(understand('veld terorism', lexicon, true).doubtful).toEqual(['terorism']);
    expect(read('"veld terorism"').doubtful).toEqual([]);
  });

  it('says nothing of one small word that is left out', () => {
    expect(read('upgrade of defence')).toMatchObject({ searches: ['upgrade defence'], readAs: null });
  });

  it('does not doubt what may be a form of a known word', () => {
    expect(read('cooperative').doubtful).toEqual([]);
  });

  it('spells out an abbreviation that is also a common word', () => {
    expect(read('IT')).toMatchObject({ searches: ['Information technology'], readAsName: names[4] });
    expect(read('is it').searches).toEqual(['is it']);
  });
});
