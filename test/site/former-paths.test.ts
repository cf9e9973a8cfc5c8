import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formerPaths } from '../../src/site/former-paths.ts';
import { testFolder } from '../folders.ts';
import { SITE, SMALL, written } from './written-site.ts';

describe('formerPaths', () => {
  const formersOf = formerPaths({
    apps: { douyin: 'tiktok' },
    jurisdictions: { SU: 'RU' },
    measures: { 'ru-old': 'ru-ban' },
    events: { 'ru-2020': 'ru-2020-01-01', 'ru-2021': 'ru-ban' },
  });
  it.each([
    ['app/tiktok/', ['app/douyin/']],
    ['app/tiktok/for/minors/', ['app/douyin/for/minors/']],
    ['de/app/tiktok/ru/', ['de/app/tiktok/su/', 'de/app/douyin/ru/', 'de/app/douyin/su/']],
    ['pt-br/place/ru/', ['pt-br/place/su/']],
    ['rule/ru-ban/', ['rule/ru-old/', 'event/ru-2021/']],
    ['event/ru-2020-01-01/', ['event/ru-2020/']],
    ['data/place/ru/changes.atom', ['data/place/su/changes.atom']],
    ['data/app/tiktok/record.json', ['data/app/douyin/record.json']],
    ['app/wechat/us/', []],
    ['place/us/', []],
    ['month/2020-01/', []],
    ['pages/', []],
    ['data/', []],
  ])('of %s are %j', (path, formers) => {
    expect(formersOf(path)).toEqual(formers);
  });
});

describe('a former address', () => {
  const id = SMALL.events[0]?.id ?? '';
  const renamed = { events: { 'us-2023-policy': id }, jurisdictions: { UM: 'US' } };
  it('leads on to the page, without a chain, a script or an entry in the sitemap', async () => {
    const folder = await testFolder();
    await written(SITE, folder, { renamed });
    const html = await readFile(join(folder, 'event/us-2023-policy/index.html'), 'utf8');
    expect(html).toContain(`http-equiv="refresh" content="0; url=../../event/${id}/"`);
    expect(html).toContain(`<link rel="canonical" href="${SITE}event/${id}/"/>`);
    expect(html).not.toContain('<script');
    const place = await readFile(join(folder, 'ar/app/tiktok/um/index.html'), 'utf8');
    expect(place).toContain('url=../../../../ar/app/tiktok/us/');
    expect(await readFile(join(folder, 'sitemap.xml'), 'utf8')).not.toMatch(/us-2023-policy|um/);
  });
  it('keeps the data of a renamed place, and the list of former ids', async () => {
    const folder = await testFolder();
    await written(SITE, folder, { renamed });
    const read = (path: string) => readFile(join(folder, path), 'utf8');
    for (const file of ['record.json', 'changes.atom', 'changes.json'])
      expect(await read(`data/place/um/${file}`)).toBe(await read(`data/place/us/${file}`));
    expect(JSON.parse(await read('data/renamed.json'))).toEqual(renamed);
  });
});
