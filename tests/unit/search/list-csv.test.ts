import { expect, it } from 'vitest';
import { listCsv } from '../../../src/lib/search/list-csv.ts';

it('writes the results as they are shown, with whole addresses', () => {
  const page = {
    url: '/agreements/a/b/',
    excerpt: '',
    meta: { type: 'agreement', title: 'Build the line, soon', action: 'agreed', note: 'April 2021.' },
    locations: [],
    sub_results: [],
  };
  expect(listCsv([page], 'https://site.example/search/?q=line').split('\r\n')).toEqual([
    'record,title,action,note,differences,sources,address',
    'agreement,"Build the line, soon",agreed,April 2021.,,,https://site.example/agreements/a/b/',
    '',
  ]);
});
