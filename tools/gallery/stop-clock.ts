import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { dayOfInstant } from '../../src/core/wording/dates.ts';
import { createWords } from '../../src/core/wording/words.ts';
import { catalogOf } from '../../test/words.ts';

/** Signing time, expiry time and version of the release in a build. They differ between builds. */
export interface Signing {
  issued: string;
  expires: string;
  version: number;
}

/**
 * Invented times and an invented version. All pictures show these values in place of the real
 * release's, so that pictures of different builds can be compared.
 */
const ALWAYS: Signing = {
  issued: '2026-11-24T12:00:00.000Z',
  expires: '2026-12-24T12:00:00.000Z',
  version: 29900000,
};

/** Reads when the release in a built extension was signed, when it expires, and its version. */
export function signingOf(extension: string): Signing {
  const { payload } = JSON.parse(readFileSync(join(extension, 'release', 'head.json'), 'utf8'));
  return JSON.parse(Buffer.from(payload, 'base64').toString('utf8'));
}

/**
 * Replaces all texts on an extension page that differ between builds: the release's dates and
 * version, times of day, and key fingerprints. Pictures of different builds can then be compared.
 * Leaves web pages unchanged.
 */
export async function stopClock(page: Page, signing: Signing): Promise<void> {
  const language = await page.evaluate(() => document.documentElement.lang || 'en');
  await page.evaluate(replaceInTexts, pairsIn(language, signing));
}

/**
 * Returns pairs of texts. Wherever the page shows the first text of a pair, the second replaces
 * it.
 */
function pairsIn(language: string, signing: Signing): [string, string][] {
  const words = createWords(catalogOf(language.startsWith('ar') ? 'ar' : 'en'));
  const medium = (instant: string) =>
    new Date(instant).toLocaleDateString(words.locale, {
      dateStyle: 'medium',
    });
  const instants = (['issued', 'expires'] as const).map(
    (name) => [signing[name], ALWAYS[name]] as const,
  );
  return [
    [String(signing.version), String(ALWAYS.version)],
    ...instants.flatMap(([real, always]): [string, string][] => [
      [real, always],
      [dayOfInstant(words, real), dayOfInstant(words, always)],
      [medium(real), medium(always)],
    ]),
  ];
}

/**
 * Replaces texts in the page. Runs in the page, so it uses nothing that is defined outside this
 * function.
 */
function replaceInTexts(pairs: [string, string][]): void {
  if (!location.protocol.endsWith('extension:')) return;
  const texts = document.createTreeWalker(document.body, 4);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    let said = text.data;
    for (const [real, always] of pairs) said = said.replaceAll(real, always);
    said = said
      .replace(/\d{1,2}:\d\d/g, '12:00')
      .replace(/\b[0-9a-f]{4}( [0-9a-f]{4}){3}\b/g, '0123 4567 89ab cdef');
    if (said !== text.data) text.data = said;
  }
}
