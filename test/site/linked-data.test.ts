import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { createWords } from '../../src/core/wording/words.ts';
import { linkedData } from '../../src/site/linked-data.ts';
import { englishPages, translatedPages } from '../../src/site/rendered-pages.ts';
import { authoredRecord } from '../authored-record.ts';
import { catalogOf, ENGLISH } from '../words.ts';
import { SITE } from './written-site.ts';

const facts = {
  record: authoredRecord(),
  words: ENGLISH,
  day: '2026-11-27',
  through: '2026-11-01',
};
const text = z.string().check(z.regex(/\S/));
const address = z.url().check(z.startsWith(SITE));
const day = z.iso.date();

/**
 * Form of each schema.org type that the pages use. Search engines require all properties of a
 * breadcrumb list. A dataset needs a name, a licence and a description of 50 to 5,000 characters.
 */
const SHAPES = {
  BreadcrumbList: z.strictObject({
    '@type': z.literal('BreadcrumbList'),
    itemListElement: z.array(
      z.strictObject({
        '@type': z.literal('ListItem'),
        position: z.int().check(z.positive()),
        name: text,
        item: address,
      }),
    ),
  }),
  Legislation: z.strictObject({
    '@type': z.literal('Legislation'),
    name: text,
    description: text,
    legislationJurisdiction: text,
    legislationType: text,
    legislationLegalForce: z.optional(
      z.enum([
        'https://schema.org/InForce',
        'https://schema.org/NotInForce',
        'https://schema.org/PartiallyInForce',
      ]),
    ),
    legislationIdentifier: z.optional(text),
    url: address,
  }),
  Dataset: z.strictObject({
    '@type': z.literal('Dataset'),
    name: text,
    description: z.string().check(z.minLength(50), z.maxLength(5000)),
    keywords: z.optional(z.array(text)),
    license: z.url(),
    version: z.optional(text),
    dateModified: day,
    creator: z.strictObject({ '@type': z.literal('Organization'), name: text }),
    distribution: z.array(
      z.strictObject({
        '@type': z.literal('DataDownload'),
        encodingFormat: z.literal('application/json'),
        contentUrl: address,
      }),
    ),
    inLanguage: z.literal('en'),
    url: address,
  }),
  AdministrativeArea: z.strictObject({
    '@type': z.literal('AdministrativeArea'),
    name: text,
    identifier: text,
    url: address,
  }),
};
const isKnown = (type: string): type is keyof typeof SHAPES => type in SHAPES;

it.each(['en', 'ar', 'zh_TW'])(
  'the linked data of every page has the form of its type: %s',
  (code) => {
    const own = { ...facts, words: createWords(catalogOf(code)) };
    const pages = [...translatedPages(own), ...(code === 'en' ? englishPages(own) : [])];
    const counts: Record<string, number> = {};
    for (const page of pages) {
      const data = JSON.parse(linkedData(page, SITE));
      for (const part of data['@graph']) {
        const type: string = part['@type'];
        counts[type] = (counts[type] ?? 0) + 1;
        if (!isKnown(type)) throw new Error(`${page.path}: unexpected ${type}`);
        expect(SHAPES[type].safeParse(part).error?.issues, `${page.path} ${type}`).toBeUndefined();
      }
      const [{ itemListElement: trail }] = data['@graph'];
      expect(trail.map(({ position }: { position: number }) => position)).toEqual(
        trail.map((_: unknown, index: number) => index + 1),
      );
      expect(trail.at(-1).item).toBe(SITE + page.path);
    }
    expect(counts.BreadcrumbList).toBe(pages.length);
    expect(counts.Dataset).toBe(code === 'en' ? 3 : 2);
    expect(counts.Legislation).toBe(code === 'en' ? facts.record.measures.length : undefined);
  },
);
