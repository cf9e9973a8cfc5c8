import { describe, expect, it } from 'vitest';
import bodiesFile from '../../../dataset/bodies.yaml';
import { actingBodiesSchema, rowsOf } from '../../../src/core/record/acting-bodies.ts';
import { actingBodyName } from '../../../src/core/wording/acting-body.ts';
import { INTERFACE_LANGUAGES } from '../../../src/core/wording/interface-languages.ts';
import { createWords } from '../../../src/core/wording/words.ts';
import { authoredRecord } from '../../authored-record.ts';
import { catalogOf } from '../../words.ts';

const { events, measures, jurisdictions } = authoredRecord();
const rows = rowsOf(actingBodiesSchema.parse(bodiesFile));
const bodies = [...new Set(events.flatMap((event) => event.bodies))];
const reaches = measures.flatMap(({ reach }) => reach ?? []);
const others = INTERFACE_LANGUAGES.map(({ code }) => code).filter((code) => code !== 'en');
const nameIn = (code: string, body: string) =>
  actingBodyName(createWords(catalogOf(code)), body, jurisdictions);

describe.each(others)('in %s', (code) => {
  it('each body that acts has a name, or the one it gives itself', () => {
    const words = createWords(catalogOf(code));
    const own = new Set(rows.flatMap(([body, origin]) => ('language' in origin ? [body] : [])));
    expect(bodies.length).toBeGreaterThan(500);
    const unnamed = bodies.filter(
      (body) => actingBodyName(words, body, jurisdictions).language === 'en',
    );
    expect(unnamed.filter((body) => !own.has(body))).toEqual([]);
  });

  it('each name is that of a body in the table', () => {
    const keys = new Set(rows.flatMap(([, origin]) => ('key' in origin ? [origin.key] : [])));
    const named = Object.keys(catalogOf(code).messages)
      .filter((key) => key.startsWith('record_body_'))
      .map((key) => key.replace('record_body_', ''));
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((key) => !keys.has(key))).toEqual([]);
  });
});

describe('the table', () => {
  it('has each body once', () => {
    const names = rows.map(([body]) => body);
    expect(names.filter((body, index) => names.indexOf(body) !== index)).toEqual([]);
  });
  it('has no body that neither acts in an event nor limits a rule', () => {
    const known = new Set([...bodies, ...reaches.map((body) => body.replace(/^the /, ''))]);
    expect(rows.map(([body]) => body).filter((body) => !known.has(body))).toEqual([]);
  });
  it('names places that the record has', () => {
    const codes = new Set(jurisdictions.map(({ code }) => code));
    const places = rows.flatMap(([, origin]) => ('place' in origin ? (origin.place ?? []) : []));
    expect(places.filter((place) => !codes.has(place))).toEqual([]);
  });
});

describe('the name of a body that acted', () => {
  it.each([
    ['de', 'Governor of Texas', { name: 'Gouverneur (Texas)' }],
    ['zh_CN', 'Ministry of Defence (India)', { name: '印度国防部' }],
    [
      'ja',
      'U.S. District Court, N.D. California',
      { name: 'カリフォルニア州北部地区連邦地方裁判所' },
    ],
    ['ru', 'Roskomnadzor', { name: 'Роскомнадзор' }],
    ['fr', 'European Commission', { name: 'Commission européenne' }],
    ['es', 'City of Vienna', { name: 'Stadt Wien', language: 'de' }],
    ['ko', 'Purdue University', { name: 'Purdue University', language: 'en' }],
    ['ar', 'Ministry of Magic', { name: 'Ministry of Magic', language: 'en' }],
    ['en', 'Roskomnadzor', { name: 'Roskomnadzor', language: 'en' }],
  ])('in %s: %s', (code, body, name) => {
    expect(nameIn(code, body)).toEqual(name);
  });
});
