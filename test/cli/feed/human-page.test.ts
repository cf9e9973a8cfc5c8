import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { renderPage } from '../../../src/cli/feed/human-page.ts';
import { fingerprint } from '../../../src/cli/feed/key-schemas.ts';
import { utf8 } from '../../../src/core/release/bytes.ts';
import { makeHead, makeKeyRing, makeRecord } from '../../core/release/release-parts.ts';

describe('renderPage', async () => {
  const { pinned, online, root } = await makeKeyRing();
  const head = await makeHead(utf8('{}'), { version: 7 });
  const page = (record = makeRecord(2)) =>
    renderPage({ head, record, keyId: online.id, pinned, authorisation: null });

  it('says version, newest event, counts and fingerprints', () => {
    expect(page()).toContain('<dd>7</dd>');
    expect(page()).toContain('<dd>2020-06-29: Ordered</dd>');
    expect(page()).toContain('2 events of 1 measure in 1 jurisdiction, on 1 app');
    for (const { id } of [online, root]) expect(page()).toContain(fingerprint(id));
  });

  it('has no script and allows none; its style is the one that its policy names', () => {
    expect(page()).not.toMatch(/<script|\son\w+=|javascript:/i);
    expect(page()).toContain("default-src 'none'");
    const style = /<style>([^<]*)<\/style>/.exec(page())?.[1] ?? '';
    expect(page()).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  });

  it("escapes the record's words", () => {
    const record = makeRecord();
    for (const event of record.events) event.title = '<img src=x onerror="alert(1)">&';
    expect(page(record)).toContain('&#60;img src=x onerror=&#34;alert(1)&#34;&#62;&#38;');
  });

  it.each([
    ['is still to come', '2027-01-01'],
    ['was only foreseen, also when its day has come', '2020-07-01'],
  ])('takes no event for the newest that %s', (_, date) => {
    const record = makeRecord(2);
    const [, later] = record.events;
    if (later) Object.assign(later, { date, title: 'Planned', kind: 'scheduled' });
    expect(page(record)).toContain('<dd>2020-06-29: Ordered</dd>');
  });

  it('says so when there is no event', () => {
    expect(page(makeRecord(0))).toContain('<dd>none</dd>');
  });
});

describe('fingerprint', () => {
  it('groups by four', () => {
    expect(fingerprint('0123456789abcdef')).toBe('0123 4567 89ab cdef');
  });
});
