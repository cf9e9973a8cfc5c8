import { describe, expect, it } from 'vitest';
import bodiesFile from '../../../dataset/bodies.yaml';
import { actingBodiesSchema, nameOrigin } from '../../../src/core/record/acting-bodies.ts';
import { bodyName, reachName } from '../../../src/core/wording/bodies.ts';
import { INTERFACE_LANGUAGES } from '../../../src/core/wording/interface-languages.ts';
import { createWords, type Words } from '../../../src/core/wording/words.ts';
import { authoredRecord } from '../../authored-record.ts';
import { catalogOf } from '../../words.ts';

const { measures, events } = authoredRecord();
/**
 * Names of institutions, such as a parliament, to which a rule of the record can be limited. The
 * extension's answers contain these names.
 */
const reaches = [...new Set(measures.flatMap(({ reach }) => reach ?? []))];
const bodies = [...new Set(events.flatMap((event) => event.bodies))];
const { english } = actingBodiesSchema.parse(bodiesFile);
const others = INTERFACE_LANGUAGES.map(({ code }) => code).filter((code) => code !== 'en');

describe.each(others)('in %s', (code) => {
  const words = createWords(catalogOf(code));

  it('each body that a rule is limited to has a name, or the one it gives itself', () => {
    const limited = measures.filter(({ reach }) => reach !== undefined);
    const found = limited.map((rule) => ({ rule, ...reachName(words, rule) }));
    expect(found.length).toBeGreaterThan(100);
    const unnamed = found.filter(({ rule, language }) => language && !rule.ownName);
    expect(unnamed.filter(({ name }) => !english.includes(name))).toEqual([]);
  });

  it('each name in the catalog is that of a body in the record', () => {
    const keys = Object.keys(catalogOf(code).messages).filter((key) => key.startsWith('bodyName_'));
    const used = new Set<string>();
    const spy: Words = {
      ...words,
      optional: (key) => {
        used.add(key);
        return words.optional(key);
      },
    };
    for (const body of [...reaches, ...bodies]) bodyName(spy, body);
    expect(keys.length).toBeGreaterThan(50);
    expect(keys.filter((key) => !used.has(key))).toEqual([]);
  });
});

describe('the name of a body', () => {
  const german = createWords(catalogOf('de'));
  it.each([
    ['the House of Representatives', { name: 'Repräsentantenhaus' }],
    ['European Commission', { name: 'Europäische Kommission' }],
    ['City of Vancouver', { name: 'City of Vancouver', language: 'en' }],
    ['the Ministry of Magic', { name: 'Ministry of Magic', language: 'en' }],
  ])('%s', (body, name) => {
    expect(bodyName(german, body)).toEqual(name);
  });
  const ownName = { name: 'Københavns Kommune', language: 'da' };
  it.each([
    ['de', 'Copenhagen Municipality', ownName],
    ['de', 'the House of Representatives', { name: 'Repräsentantenhaus' }],
    ['en', 'Copenhagen Municipality', { name: 'Copenhagen Municipality', language: 'en' }],
  ])('that is also known by its own name, in %s: %s', (code, reach, name) => {
    expect(reachName(createWords(catalogOf(code)), { reach, ownName })).toEqual(name);
  });
});

it('is the same wherever the record gives the name by which a body calls itself', () => {
  const twice = measures.flatMap(({ reach = '', ownName }) => {
    const origin = nameOrigin(reach) ?? nameOrigin(reach.replace('the ', ''));
    return ownName && origin ? [{ ownName, origin }] : [];
  });
  expect(twice.length).toBeGreaterThan(20);
  for (const { ownName, origin } of twice) expect(origin).toEqual(ownName);
});
