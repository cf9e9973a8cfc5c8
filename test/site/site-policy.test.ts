import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SITE_HEADERS, SITE_POLICY } from '../../src/cli/site/site-policy.ts';

const read = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');
const page = read('src/pages/record/site.html');

describe('the policy of the static site', () => {
  it('lets no script, style or request go anywhere but to the site', () => {
    const rules = new Map(
      SITE_POLICY.split('; ').map((rule) => [rule.split(' ', 1)[0], rule.split(' ').slice(1)]),
    );
    expect(rules.get('default-src')).toEqual(["'none'"]);
    for (const kind of ['script-src', 'style-src', 'connect-src'])
      expect(rules.get(kind)).toEqual(["'self'"]);
    expect(SITE_POLICY).not.toMatch(/unsafe|https?:|\*/);
  });
  it('stands in the page, before anything that it should hold', () => {
    const meta = `<meta http-equiv="Content-Security-Policy" content="${SITE_POLICY}" />`;
    expect(page).toContain(meta);
    expect(page.indexOf(meta)).toBeLessThan(page.search(/<(script|link|style)/));
    expect(page).not.toMatch(/<script(?![^>]* src=)|<style| style=| on\w+=/);
  });
  it.each([
    ['the file that the site brings', SITE_HEADERS],
    ['nginx', read('docs/hosting/nginx.conf')],
    ['Apache', read('docs/hosting/site.htaccess')],
  ])('is sent as a header, with no framing, by %s', (_, lines) => {
    expect(lines).toContain(`${SITE_POLICY}; frame-ancestors 'none'`);
    expect(lines).toMatch(/X-Content-Type-Options:? nosniff/);
    expect(lines).toMatch(/Referrer-Policy:? no-referrer/);
  });
  it.each([
    ['the file that the site brings', SITE_HEADERS],
    ['nginx', read('docs/hosting/nginx.conf')],
    ['Apache', read('docs/hosting/site.htaccess')],
  ])('leaves data and embedded files open to other sites, by %s', (_, lines) => {
    expect(lines).toMatch(/data[\s\S]*embed[\s\S]*Access-Control-Allow-Origin:? "?\*/);
  });
});
