import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { datasetFolder, readAuthoredRecord } from '../../../src/cli/record/authored-record.ts';
import { countRecord } from '../../../src/cli/record/counts.ts';
import { authoredRecord } from '../../authored-record.ts';
import { testFolder } from '../../folders.ts';

const APPS = '- { id: tiktok, name: TikTok, watched: true, names: [TikTok] }\n';
const MEASURE =
  'measures:\n  - { id: xx-ban, apps: [tiktok], scope: public, instrument: statute, name: Ban, summary: A ban. }\n';
const EVENT = `events:
  - id: xx-2020-01-01-ban
    date: 2020-01-01
    measures: [xx-ban]
    state: in-force
    kind: order
    title: Ban begins
    summary: It begins.
    confidence: high
    sources:
      - { title: T, publisher: P, url: 'https://example.org/a', kind: primary, seen: true }
`;

async function dataset(file: string, apps = APPS): Promise<string> {
  const folder = await testFolder();
  await mkdir(join(folder, 'jurisdictions'));
  await writeFile(join(folder, 'apps.yaml'), apps);
  await writeFile(join(folder, 'jurisdictions', 'XX.yaml'), file);
  return folder;
}

describe('readAuthoredRecord', () => {
  it('fills in what an editor may leave out', async () => {
    const record = await readAuthoredRecord(await dataset(`name: Xanadu\n${MEASURE}${EVENT}`));
    expect(record.measures[0]).toMatchObject({ jurisdiction: 'XX', citation: null });
    expect(record.events[0]).toMatchObject({ people: [], bodies: [], case: null, note: null });
  });

  it.each([
    [
      'a state that is none',
      EVENT.replace('in-force', 'banned'),
      /XX\.yaml:8: xx-2020-01-01-ban: state: "banned" is none of proposed, pending, in-force/,
    ],
    [
      'a link that is not https',
      EVENT.replace('https:', 'http:'),
      /XX\.yaml:14: xx-2020-01-01-ban: sources\.0\.url: must be an https/,
    ],
    [
      'an unknown field',
      EVENT.replace('title:', 'headline:'),
      /XX\.yaml:\d+: xx-2020-01-01-ban: there is no field headline; correct its name/,
    ],
    [
      'a field that is missing',
      EVENT.replace('confidence: high', ''),
      /XX\.yaml:5: xx-2020-01-01-ban: confidence: is missing; it is high, medium, low/,
    ],
    [
      'a list that is none',
      EVENT.replace('[xx-ban]', 'xx-ban'),
      /XX\.yaml:7: xx-2020-01-01-ban: measures: must be a list, such as \[tiktok\], not "xx-ban"/,
    ],
    [
      'an entry without an id',
      EVENT.replace('id: xx-2020-01-01-ban', 'x: y'),
      /XX\.yaml:5: events\.0: id: is missing/,
    ],
    [
      'a state that was forgotten',
      EVENT.replace('state: in-force', 'state:'),
      /XX\.yaml:5: xx-2020-01-01-ban: state: is empty; write null where the event changes nothing/,
    ],
    [
      'a colon without quotes',
      EVENT.replace('Ban begins', 'Regulator: no ban'),
      /XX\.yaml:10: not YAML: a text with a colon and a space in it needs quotes/,
    ],
    [
      'a day that no calendar has',
      EVENT.replace('2020-01-01\n    measures', '2021-02-30\n    measures'),
      /XX\.yaml:6: xx-2020-01-01-ban: date: must be a real day/,
    ],
    [
      'a measure nobody knows',
      EVENT.replace('[xx-ban]', '[xx-other]'),
      /XX\.yaml:5: xx-2020-01-01-ban: there is no measure "xx-other"; correct the id/,
    ],
    [
      'an event that is there twice',
      `${EVENT}${EVENT.replace('events:\n', '')}`,
      /XX\.yaml:15: xx-2020-01-01-ban: is there twice as an event; give one of them another id/,
    ],
    [
      'an app nobody knows',
      EVENT.replace('state: in-force', 'state: in-force\n    apps: [tiktak]'),
      /XX\.yaml:5: xx-2020-01-01-ban: there is no app "tiktak"; correct the id or add it to apps\.yaml/,
    ],
    [
      'a title that is too long',
      EVENT.replace('Ban begins', 'B'.repeat(201)),
      /XX\.yaml:10: xx-2020-01-01-ban: title: .*200/,
    ],
    ['broken YAML', 'events: [\n', /XX\.yaml:\d+: not YAML/],
  ])('names file and line of %s', async (_, events, fault) => {
    await expect(
      readAuthoredRecord(await dataset(`name: Xanadu\n${MEASURE}${events}`)),
    ).rejects.toThrow(fault);
  });

  it.each(['SE.yml', 'SE.YAML', 'se.yaml', 'SE', 'ASEAN.yaml', 'notes.txt'])(
    'refuses a file that is not named after a place: %s',
    async (name) => {
      const folder = await dataset(`name: Xanadu\n${MEASURE}${EVENT}`);
      await writeFile(join(folder, 'jurisdictions', name), '');
      const fault = await readAuthoredRecord(folder).catch(({ message }) => message);
      expect(fault).toMatch(/^\S+:1: is not named after a place's code, such as NO\.yaml; .*$/);
      expect(fault).toContain(join('jurisdictions', `${name}:1`));
    },
  );

  it('reads past hidden files, copies of an editor, and its own', async () => {
    const folder = await dataset(`name: Xanadu\n${MEASURE}${EVENT}`);
    for (const name of ['.DS_Store', 'XX.yaml~', 'XX.yaml.lock', 'XX.yaml.partial'])
      await writeFile(join(folder, 'jurisdictions', name), '');
    expect((await readAuthoredRecord(folder)).jurisdictions).toHaveLength(1);
  });

  it.each([
    ['with a hidden sign', '"X\\u200e"', /XX\.yaml:1: name: must be without control/],
    ['that is too long', 'X'.repeat(201), /XX\.yaml:1: name: .*200/],
    ['that is empty', '""', /XX\.yaml:1: name: /],
  ])('names file and line of a place’s name %s', async (_, name, fault) => {
    const folder = await dataset(`name: ${name}\n${MEASURE}${EVENT}`);
    const { message } = await readAuthoredRecord(folder).catch((error) => error);
    expect(message).toMatch(fault);
    expect(message).not.toContain('\n');
  });

  it.each(['apps.yaml', 'corrections.yaml', 'jurisdictions/XX.yaml'])(
    'refuses %s in another encoding than UTF-8',
    async (name) => {
      const folder = await dataset(`name: Xanadu\n${MEASURE}${EVENT}`);
      const comment = Buffer.from('# Søren\n', 'latin1');
      const before = await readFile(join(folder, name)).catch(() => Buffer.from(''));
      await writeFile(join(folder, name), Buffer.concat([comment, before]));
      const fault = await readAuthoredRecord(folder).catch(({ message }) => message);
      expect(fault).toMatch(/^\S+\.yaml:1: is not UTF-8; save it as UTF-8$/);
      expect(fault).toContain(`${name}:1`);
    },
  );

  it('reads a file with a byte order mark', async () => {
    const record = await readAuthoredRecord(
      await dataset(`\ufeffname: Xanadu\n${MEASURE}${EVENT}`),
    );
    expect(record.jurisdictions).toEqual([{ code: 'XX', name: 'Xanadu' }]);
  });

  it('says of another folder that it is not a dataset', async () => {
    await expect(readAuthoredRecord(await testFolder())).rejects.toThrow(
      /no dataset: it has no folder/,
    );
  });

  it('carries corrections, newest first, and refuses one without a day', async () => {
    const folder = await dataset(`name: Xanadu\n${MEASURE}${EVENT}`);
    const write = (text: string) => writeFile(join(folder, 'corrections.yaml'), text);
    await write(
      '- { id: xx-a, was: A., since: 2026-01-01, mended: 2026-01-02 }\n- { id: xx-b, was: B., since: 2026-01-01, mended: 2026-02-01 }\n',
    );
    expect((await readAuthoredRecord(folder)).corrections?.map(({ id }) => id)).toEqual([
      'xx-b',
      'xx-a',
    ]);
    await write('- { id: xx-a, was: A., since: soon, mended: 2026-01-02 }\n');
    await expect(readAuthoredRecord(folder)).rejects.toThrow(
      /corrections\.yaml:1: xx-a: since: must be a real day/,
    );
  });

  it('sorts places by their codes, a country before its parts', async () => {
    const folder = await dataset('name: Xanadu\nmeasures: []\nevents: []\n');
    const part = join(folder, 'jurisdictions', 'XX-A.yaml');
    await writeFile(part, 'name: A\nmeasures: []\nevents: []\n');
    const { jurisdictions } = await readAuthoredRecord(folder);
    expect(jurisdictions.map(({ code }) => code)).toEqual(['XX', 'XX-A']);
  });

  it('drops nothing that the authored files hold', async () => {
    const record = authoredRecord();
    const folder = join(datasetFolder(), 'jurisdictions');
    const counted = Object.fromEntries(
      countRecord(record).map((counts) => [counts.jurisdiction, counts]),
    );
    const files = await readdir(folder);
    expect(record.jurisdictions).toHaveLength(files.length);
    for (const file of files) {
      const text = await readFile(join(folder, file), 'utf8');
      const [measures = '', events = ''] = text.split(/^events:$/m);
      const entries = (part: string) => part.match(/^ {2}- id: /gm)?.length ?? 0;
      expect(counted[file.replace('.yaml', '')]).toMatchObject({
        measures: entries(measures),
        events: entries(events),
      });
    }
  });
});
