import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { datasetFolder, readAuthoredRecord } from '../../../src/cli/authored-record.ts';

const ANSWERS = [
  'event',
  'AL',
  '2025-07-01',
  'al-tiktok-ban-2025',
  'none',
  'filing',
  'A complaint is filed',
  'high',
  '',
  'Somebody complained.',
  'The complaint',
  'A court',
  'https://example.org/complaint',
  'primary',
  'yes',
];

function recordNew(dataset: string, answers: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['scripts/run.mjs', 'src/cli/record.ts', 'new', dataset],
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), output: stdout + stderr }),
    );
    child.stdin?.end(`${answers.join('\n')}\n`);
  });
}

async function copyOfDataset(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'dataset-'));
  await cp(datasetFolder(), copy, { recursive: true });
  return copy;
}

describe('record new', () => {
  it('writes a valid event at its place and leaves the rest of the file as it was', async () => {
    const dataset = await copyOfDataset();
    const file = join(dataset, 'jurisdictions', 'AL.yaml');
    const before = await readFile(file, 'utf8');
    expect(await recordNew(dataset, ANSWERS)).toMatchObject({ code: 0 });
    const after = await readFile(file, 'utf8');
    const added = after.split('\n').filter((line) => !before.includes(line));
    expect(after.length - before.length).toBeLessThan(700);
    expect(added.join('\n')).toContain('al-2025-07-01-a-complaint-is-filed');
    const record = await readAuthoredRecord(dataset);
    expect(record.events.find(({ id }) => id === 'al-2025-07-01-a-complaint-is-filed')).toMatchObject({
      state: null,
    });
  });

  it('takes a measure by its number, asks again for one that is not there, and which of several apps', async () => {
    const dataset = await copyOfDataset();
    const before = (await readAuthoredRecord(dataset)).measures.filter(
      ({ jurisdiction }) => jurisdiction === 'IN',
    );
    const number = `${before.findIndex(({ id }) => id === 'in-69a-2020-06-29') + 1}`;
    const lifted = ['event', 'IN', '2026-11-20', 'nothing-such', number, 'tiktok', 'ended', 'lifting'];
    const { code, output } = await recordNew(dataset, [...lifted, 'Ministry lifts it', ...ANSWERS.slice(7)]);
    expect(output).toMatch(/1 {2}in-\S+ {2}.*There is no nothing-such\./s);
    expect(code).toBe(0);
    const { events } = await readAuthoredRecord(dataset);
    expect(events.find(({ id }) => id === 'in-2026-11-20-ministry-lifts-it')).toMatchObject({
      measures: ['in-69a-2020-06-29'],
      apps: ['tiktok'],
    });
  });

  it('puts the file back when the entry is not valid, says what is wrong, and gives back what was entered', async () => {
    const dataset = await copyOfDataset();
    const file = join(dataset, 'jurisdictions', 'AL.yaml');
    const before = await readFile(file, 'utf8');
    const answers = ANSWERS.with(9, 'Somebody <b>complained</b>.');
    const { code, output } = await recordNew(dataset, answers);
    expect(code).toBe(1);
    expect(output).toMatch(/Nothing was written.*HTML.*summary: Somebody <b>/s);
    expect(await readFile(file, 'utf8')).toBe(before);
  });

  it('sends who has no measure yet to add one first', async () => {
    const dataset = await copyOfDataset();
    const { code, output } = await recordNew(dataset, ['event', 'TV', 'Tuvalu']);
    expect(code).toBe(1);
    expect(output).toMatch(/TV has no measure yet\. Add it first/);
  });
});
