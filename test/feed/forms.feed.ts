import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { authoriseKeys, generateKeys, signHead } from '../../src/cli/feed/publish-release.ts';
import { parseReleasedRecord } from '../../src/core/record/released-record.ts';
import type { LegalRecord } from '../../src/core/record/schema.ts';
import { type Bytes, readUtf8, utf8 } from '../../src/core/release/bytes.ts';
import { PAST_FORMS } from '../core/release/published-forms/forms.ts';
import { LATER_HEAD } from '../core/release/published-forms/future.ts';
import { makeReleases, RELEASES } from '../core/release/published-forms/make-releases.ts';
import { untilPageSays } from '../e2e/extension-page.ts';
import { inDays, type Release } from './releases.ts';
import { signAnything } from './signed.ts';
import { useFeedStage } from './stage.ts';

const stage = useFeedStage();
const keys = () => inject('feedKeys');
const UPDATE = 'Update the extension to see 3 more rules.';

describe('a feed with a record of another form', () => {
  it.each(PAST_FORMS.map(({ name }) => name))('%s is read whole', async (name) => {
    await expectTaken(await releaseOf(name));
    for (const text of [await stage.reader.popup(), await stage.reader.options()])
      expect(text).not.toMatch(/Update the extension|failed/);
  });

  it('new-key is read whole', async () => {
    const fresh = await generateKeys();
    const list = { version: 1, issued: inDays(0), keys: [fresh] };
    const authorisation = await authoriseKeys(keys().root, list);
    const { head, recordBytes } = await releaseOf('new-key');
    await expectTaken({ head, recordBytes, headBytes: await signHead(head, fresh, authorisation) });
  });

  it('the future is read without what this version has no words for, and every page says so', async () => {
    const { leftOut } = await expectTaken(await releaseOf('future', LATER_HEAD));
    expect(leftOut).toEqual([{ measures: 3, events: 5 }]);
    for (const text of [
      await stage.reader.popup(),
      await stage.reader.options(),
      await recordPage(),
    ]) {
      expect(text).toContain(UPDATE);
      expect(text).not.toMatch(/failed/);
    }
  });

  it('a later schema is refused as newer, whatever else is in the head', async () => {
    const head = { ...stage.third.head, schema: 2, record: 'elsewhere', signers: [] };
    stage.serve(await signAnything(keys().online, head));
    await stage.expectRefused({
      told: /in a newer format\. Update the extension/,
      reason: 'unsupported-schema',
    });
  });

  it('a later schema is refused as newer, whatever else is in the record', async () => {
    const record = utf8('{"schema":2,"measures":{"in":"force"},"laws":[]}');
    stage.serve(await signAnything(keys().online, stage.third.head, record));
    await stage.expectRefused({
      told: /in a newer format\. Update the extension/,
      reason: 'unsupported-schema',
    });
  });
});

/**
 * Resolves to a release with the record from the folder `name` in test/fixtures/releases. Signs a
 * new head for this record: issued five days ago, valid for nine more days. `claims` overwrite
 * fields of this head.
 */
async function releaseOf(name: string, claims: object = {}): Promise<Release> {
  const sha256 = (await makeReleases()).find((release) => release.name === name)?.head.record
    .sha256;
  const record = new Uint8Array(await readFile(join(RELEASES, name, `record-${sha256}.json`)));
  const head = { schema: 1, version: 3, issued: inDays(-5), expires: inDays(9), ...claims };
  return signAnything(keys().online, head, record);
}

/**
 * Expects that the background script accepts a release, and can still read it after a restart.
 * Resolves to the record.
 */
async function expectTaken(release: Release): Promise<LegalRecord> {
  stage.serve(release);
  expect(await stage.refresh()).toEqual({ kind: 'updated', version: 3 });
  const expected = parsed(release.recordBytes);
  expect(await recordInUse()).toEqual(expected);
  await stage.driver.killBackground();
  expect(await recordInUse()).toEqual(expected);
  expect(await stage.reader.popup()).toMatch(/Record issued on/);
  return expected;
}

function parsed(bytes: Bytes): LegalRecord {
  return parseReleasedRecord(JSON.parse(readUtf8(bytes)));
}

async function recordInUse(): Promise<LegalRecord> {
  const { record } = await stage.driver.inExtension(
    (api) => api.runtime.sendMessage({ kind: 'get-record' }),
    null,
  );
  return record;
}

async function recordPage(): Promise<string> {
  const page = await stage.driver.openExtensionPage('src/pages/record/index.html');
  try {
    return await untilPageSays(page, /Measures: \d+/);
  } finally {
    await page.close();
  }
}
