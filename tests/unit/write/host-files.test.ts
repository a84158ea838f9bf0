import { describe, expect, it } from 'vitest';
import { headersFile, redirectsFile } from '../../../src/integrations/host-files.ts';

describe('headersFile', () => {
  const file = headersFile(
    ["default-src 'self';script-src 'self' 'sha256-b';", "default-src 'self'; script-src 'sha256-a' 'self'"],
    '/news/',
  );

  it('allows what any page allows, and framing by nobody', () => {
    expect(file).toContain(
      "Content-Security-Policy: default-src 'self'; script-src 'self' 'sha256-a' 'sha256-b'; frame-ancestors 'none'\n",
    );
    expect(file).not.toContain('unsafe-inline');
  });

  it('says once and for all files what a page cannot say of itself', () => {
    expect(file.startsWith('/news/*\n  Content-Security-Policy: ')).toBe(true);
    for (const name of [
      'Strict-Transport-Security',
      'X-Content-Type-Options: nosniff',
      'Referrer-Policy',
      'Permissions-Policy',
    ])
      expect(file).toContain(`\n  ${name}`);
  });
});

describe('redirectsFile', () => {
  it('leads from the old address to the new one under the base path', () => {
    expect(redirectsFile([{ from: '/visits/a/', to: '/visits/b/' }], '/news/')).toBe(
      '/news/visits/a/ /news/visits/b/ 301\n',
    );
    expect(redirectsFile([], '/')).toBe('');
  });
});
