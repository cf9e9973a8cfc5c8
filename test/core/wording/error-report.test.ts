import { describe, expect, it } from 'vitest';
import type { Provenance } from '../../../src/core/release/provenance.ts';
import { errorReport, eventErrorReport } from '../../../src/core/wording/error-report.ts';
import { annotationOf } from '../../annotation-builder.ts';
import { event, life, recordOf } from '../../record-builder.ts';
import { ENGLISH } from '../../words.ts';

const law = life(
  { id: 'law' },
  ['2024-04-24', 'pending', 'statute-signed'],
  ['2025-01-19', 'in-force', 'enforcement'],
);
const match = { id: 'law-2025-01-19', certainty: 1, quote: 'A sentence of the article.', block: 0 };
const annotation = annotationOf(recordOf(law), '2024-05-01', { events: [match] });
const provenance = { version: 7, from: 'bundled', issued: '2026-11-20T06:00:00Z' } as Provenance;
const plain = { said: annotation, address: null, withSentences: false };

describe('errorReport', () => {
  it('tells what was said, by which entries of which record, with sources', () => {
    expect(errorReport(ENGLISH, plain, provenance, '0.1.0').split('\n')).toEqual([
      'Now in force: TikTok in the US',
      '  The 2024 law took effect on 19 Jan 2025.',
      '  tiktok US public; 2024-05-01: pending since 2024-04-24 (law, law-2024-04-24); 2026-11-24: in-force since 2025-01-19 (law, law-2025-01-19)',
      '  https://example.org/source',
      expect.stringMatching(/^apps=tiktok published=2024-05-01 \(/),
      'changes=law-2025-01-19',
      'reported=law-2025-01-19',
      'record=7 bundled 2026-11-20T06:00:00Z',
      'still-banned=0.1.0 language=en',
    ]);
  });
  it('holds no word of the page and no address unless the reader wants it', () => {
    expect(errorReport(ENGLISH, plain, provenance, '0.1.0')).not.toMatch(/sentence|news\.example/);
    const all = { ...plain, address: 'https://news.example/story', withSentences: true };
    const lines = errorReport(ENGLISH, all, provenance, '0.1.0').split('\n');
    expect(lines).toContain('https://news.example/story');
    expect(lines).toContain('> A sentence of the article.');
  });
  it('tells of a page that was found to be about something else in one sentence', () => {
    const said = { said: 'Not about it.', address: null, withSentences: true };
    expect(errorReport(ENGLISH, said, null, '0.1.0')).toBe(
      'Not about it.\nstill-banned=0.1.0 language=en',
    );
  });
  it('names the added records whose entries may be meant', () => {
    const added = [{ name: 'The Herald', provenance: { version: 3 } as Provenance, failure: null }];
    expect(errorReport(ENGLISH, plain, { ...provenance, added }, '1')).toContain(
      'record=7 bundled 2026-11-20T06:00:00Z +The Herald 3',
    );
  });
});

describe('eventErrorReport', () => {
  it('names the event, what it does, and its sources', () => {
    expect(eventErrorReport(event({ id: 'e', date: '2025-01-19' }))).toBe(
      'Event of 2025-01-19\nevent=e date=2025-01-19 state=in-force measures=m\nhttps://example.org/source',
    );
  });
});
