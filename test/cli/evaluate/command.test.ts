import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { main as evaluate } from '../../../src/cli/evaluate/index.ts';
import { authoredJudge } from '../../authored-record.ts';

const main = (args: string[]) => evaluate(args, async () => authoredJudge());

let folder: string;
let printed: MockInstance<typeof console.log>;
let complained: MockInstance<typeof console.error>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evaluate-'));
  printed = vi.spyOn(console, 'log').mockImplementation(() => {});
  complained = vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => rm(folder, { recursive: true }));

async function list(name: string, ...rows: unknown[]): Promise<string> {
  const file = join(folder, name);
  const lines = rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row)));
  await writeFile(file, lines.join('\n'));
  return file;
}

const INDIA = {
  id: 'india',
  lang: 'en',
  label: 'restriction',
  apps: ['TikTok'],
  jurisdictions: ['IN'],
  text: 'India bans TikTok\nThe Indian government banned TikTok on Monday. The ban of TikTok in India takes effect at once, the ministry said.',
};
const SONG = {
  id: 7,
  lang: 'en',
  label: 'none',
  text: 'A song goes round the world\nMillions sing it on TikTok.',
};
const CLAIM = {
  apps: ['tiktok'],
  place: 'IN',
  scope: 'public',
  state: 'in-force',
  main: true,
};

const output = () => printed.mock.calls.flat().join('\n');
const complaint = () => complained.mock.calls.flat().join('\n');

describe('evaluate texts', () => {
  it('counts several lists together, and recall by scope', async () => {
    const lists = [await list('a.jsonl', INDIA), await list('b.jsonl', SONG)];
    const labels = await list('claims.jsonl', { id: 'india', claims: [CLAIM] });
    // This test calls `evaluate` itself, which reads the dataset, as the real command does. The
    // other tests call `main`, which gives `evaluate` a judge that already exists.
    expect(await evaluate(['texts', ...lists, '--claims', labels, '--json'])).toBe(0);
    const { all, recallByScope } = JSON.parse(output());
    expect(all).toMatchObject({ rows: 2, truePositives: 1, f1: 1 });
    expect(recallByScope).toEqual({
      public: { all: { rows: 1, found: 1 }, byLanguage: { en: { rows: 1, found: 1 } } },
    });
  });
});

describe('evaluate claims', () => {
  it('compares claims with labels and says what it left out', async () => {
    const texts = [await list('a.jsonl', INDIA), await list('b.jsonl', SONG)];
    const labels = await list('claims.jsonl', {
      id: 'india',
      claims: [{ ...CLAIM, apps: ['tiktok', 'douyin'] }],
      doubt: '',
    });
    expect(await main(['claims', texts.join(), labels, '--json'])).toBe(0);
    expect(JSON.parse(output())).toMatchObject({
      skipped: 1,
      ignored: 1,
      all: { texts: 1, withScope: { truePositives: 1, f1: 1 }, mainRight: 1 },
    });
  });
});

describe('evaluate claims --until', () => {
  it('judges dated articles with the record of their day, and leaves out others', async () => {
    const dated = { ...INDIA, id: 'dated', date: '2020-06-29' };
    const texts = await list('a.jsonl', INDIA, dated);
    const labels = await list(
      'claims.jsonl',
      ...['india', 'dated'].map((id) => ({ id, claims: [CLAIM] })),
    );
    expect(await main(['claims', texts, labels, '--until=-7', '--json'])).toBe(0);
    const { all } = JSON.parse(output());
    expect(all).toMatchObject({ texts: 1, withScope: { f1: 1 }, toldRight: 1 });
  });
  it('is refused without a whole number', async () => {
    expect(await main(['claims', 'a', 'b', '--until', 'May'])).toBe(2);
    expect(complaint()).toContain('--until: "May" is not a whole number of days');
  });
});

describe('evaluate events', () => {
  it('refuses a label whose event the record does not hold', async () => {
    const texts = await list('a.jsonl', INDIA);
    const label = { id: 'india', apps: ['tiktok'], place: 'IN', scope: 'public', measure: null };
    const labels = await list('events.jsonl', { ...label, events: ['in-9999-nothing'] });
    expect(await main(['events', texts, labels])).toBe(2);
    expect(complaint()).toBe(
      `${labels}:1: the record has no event in-9999-nothing; correct its id`,
    );
  });
});

describe('evaluate fit-classes', () => {
  it('prints rates with weights in use and with fitted ones, for each list', async () => {
    const file = await list('a.jsonl', INDIA, SONG);
    expect(await main(['fit-classes', file, '--folds', '2'])).toBe(0);
    const [, figures] = output().split(`2 of ${file}\n`);
    expect(figures).toMatch(/^ {2}with weights in use +precision 1\.000 {2}recall 1\.000/);
    expect(figures).toMatch(/\n {2}with fitted ones out of fold precision 1\.000 {2}recall 1\.000/);
  });
});

describe('a list that cannot be read', () => {
  it('is named with the line and the fault', async () => {
    const file = await list('a.jsonl', INDIA, { ...SONG, label: 'maybe' });
    expect(await main(['texts', file])).toBe(2);
    expect(complaint()).toBe(`${file}:2: label: "maybe" is none of restriction, none`);
  });
  it('is named when a line is not JSON', async () => {
    const file = await list('a.jsonl', INDIA, '', '{"id":');
    expect(await main(['texts', file])).toBe(2);
    expect(complaint()).toContain(`${file}:3: not JSON`);
  });
  it('is named when a label has an unknown scope or an id two lines', async () => {
    const texts = await list('a.jsonl', INDIA);
    const wrong = await list('wrong.jsonl', { id: 'india', claims: [{ ...CLAIM, scope: 'pets' }] });
    expect(await main(['claims', texts, wrong])).toBe(2);
    expect(complaint()).toMatch(/wrong\.jsonl:1: claims\.0: scope: "pets" is none of public,/);
    const twice = await list('twice.jsonl', ...[1, 2].map(() => ({ id: 'india', claims: [] })));
    expect(await main(['claims', texts, twice])).toBe(2);
    expect(complaint()).toContain('twice.jsonl:2: the id india has a line already');
  });
  it('is named when it does not exist', async () => {
    expect(await main(['texts', join(folder, 'none.jsonl')])).toBe(2);
    expect(complaint()).toMatch(/Can't read .*none\.jsonl/);
  });
});

describe('a command that cannot be understood', () => {
  it.each([
    [
      [],
      'Name one of texts, pages, claims, events, dates, fit-classes, fit-places, fit-scope, fit-told, fit-events, not "".',
    ],
    [['poems', 'a.jsonl'], 'not "poems"'],
    [['claims', 'a.jsonl'], 'claims needs 2 or more files.'],
    [['texts', 'a.jsonl', '--jsn'], "Unknown option '--jsn'"],
  ])('%j is answered with the fault and the usage', async (args, fault) => {
    expect(await main(args)).toBe(2);
    expect(complaint()).toContain(fault);
    expect(complaint()).toContain('Usage: npm run evaluate');
  });
  it('is not a request for help', async () => {
    expect(await main(['--help'])).toBe(0);
    expect(output()).toContain('claims  LIST … LABELS');
  });
});
