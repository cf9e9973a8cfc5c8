import { describe, expect, it, vi } from 'vitest';
import { SCOPES } from '../../src/core/record/scopes.ts';
import type { Question } from '../../src/packages/record/index.ts';
import { annotate } from '../../src/packages/still-banned/index.ts';
import { authoredRecord } from '../authored-record.ts';

/** Builds insert the record into the module as JSON, so that it can't be imported without one. */
async function recordPackage() {
  vi.stubGlobal('__RECORD__', JSON.stringify(authoredRecord()));
  return import('../../src/packages/record/index.ts');
}

/** Values that callers in plain JavaScript may give in place of a day. */
const NO_DAYS = [
  '12/03/2026',
  '2026-13-01',
  '2026-02-30',
  '2026-03',
  '',
  null,
  20260312,
  new Date(),
];
const QUESTION = { app: 'tiktok', place: 'US', day: '2026-11-24' };

describe('annotate', () => {
  it.each(NO_DAYS)('refuses the day %j', async (on) => {
    const page = annotate('India bans TikTok', { on: on as string });
    await expect(page).rejects.toThrow(
      new RangeError(`on: "${on}" is not a day written YYYY-MM-DD.`),
    );
  });
  it.each(['', 'article.html', 'file:///article.html', null])(
    'refuses the address %j',
    async (url) => {
      const page = annotate('India bans TikTok', { url: url as string });
      await expect(page).rejects.toThrow(
        new RangeError(`url: "${url}" is not an http or https address.`),
      );
    },
  );
});

describe('statusOn and eventsBetween', () => {
  it.each(NO_DAYS)('refuse the day %j', async (no) => {
    const { record, statusOn, eventsBetween } = await recordPackage();
    const day = no as string;
    expect(() => statusOn(record, { ...QUESTION, day })).toThrow(RangeError);
    expect(() => eventsBetween(record, { after: day, until: '2026-11-24' })).toThrow(RangeError);
    expect(() => eventsBetween(record, { after: '2026-11-24', until: day })).toThrow(RangeError);
  });
  it.each(['Public', 'everyone', 'toString', '', null])('refuse the scope %j', async (scope) => {
    const { record, statusOn } = await recordPackage();
    const question = { ...QUESTION, scope } as Question;
    const allowed = Object.keys(SCOPES).join(', ');
    expect(() => statusOn(record, question)).toThrow(
      new RangeError(`No scope "${scope}". It is one of ${allowed}.`),
    );
  });
  it.each(['app', 'place'] as const)('refuse a question without the field %s', async (name) => {
    const { record, statusOn } = await recordPackage();
    const { [name]: _, ...rest } = QUESTION;
    expect(() => statusOn(record, rest as Question)).toThrow(`No ${name} "undefined"`);
  });
  it('answer for each scope that there is', async () => {
    const { record, statusOn } = await recordPackage();
    const [found] = statusOn(record, { ...QUESTION, scope: 'government-devices' });
    expect(found?.scope).toBe('government-devices');
  });
});
