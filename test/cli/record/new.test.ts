import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { readAuthoredRecord } from '../../../src/cli/record/authored-record.ts';
import { newCommand } from '../../../src/cli/record/new.ts';
import { add, copyOfDataset, FILING } from './answers.ts';

describe('addEntry', () => {
  it('writes a valid event at its place and leaves the rest of the file as it was', async () => {
    const dataset = await copyOfDataset();
    const file = join(dataset, 'jurisdictions', 'AL.yaml');
    const before = await readFile(file, 'utf8');
    expect(await add(dataset, FILING)).toMatchObject({ written: true });
    const after = await readFile(file, 'utf8');
    const added = after.split('\n').filter((line) => !before.includes(line));
    expect(after.length - before.length).toBeLessThan(700);
    expect(added.join('\n')).toContain('al-2025-07-01-a-complaint-is-filed');
    const record = await readAuthoredRecord(dataset);
    expect(
      record.events.find(({ id }) => id === 'al-2025-07-01-a-complaint-is-filed'),
    ).toMatchObject({
      state: null,
    });
  });

  it('takes a measure by its number, asks again for one that is not there, and which of several apps', async () => {
    const dataset = await copyOfDataset();
    const before = (await readAuthoredRecord(dataset)).measures.filter(
      ({ jurisdiction }) => jurisdiction === 'IN',
    );
    const number = `${before.findIndex(({ id }) => id === 'in-69a-2020-06-29') + 1}`;
    const lifted = [
      'event',
      'IN',
      'nothing-such',
      number,
      '2026-11-20',
      'tiktok',
      'ended',
      'lifting',
    ];
    const { written, asked } = await add(dataset, [
      ...lifted,
      'Ministry lifts it',
      ...FILING.slice(7),
    ]);
    expect(asked).toMatch(/1 {2}in-\S+ {2}.*There is no nothing-such\./s);
    expect(written).toBe(true);
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
    const { written, text } = await add(dataset, FILING.with(9, 'Somebody <b>complained</b>.'));
    expect(written).toBe(false);
    expect(text).toMatch(/Nothing was written.*HTML.*summary: Somebody <b>/s);
    expect(await readFile(file, 'utf8')).toBe(before);
  });

  it('asks whether the day of a rule that holds is only that of the first report, and what is known of it', async () => {
    const dataset = await copyOfDataset();
    const holds = [
      ...FILING.slice(0, 2),
      '1',
      '2026-11-20',
      'in-force',
      'yes',
      'enforcement',
      'It is found blocked',
    ];
    const { text, asked } = await add(dataset, [
      ...holds,
      'medium',
      '',
      'The day is that of a report.',
      ...FILING.slice(9),
    ]);
    expect(asked).toMatch(/only when it became known.*This needs an answer\. Doubts/s);
    // The entry is refused, because `legalTransitions` lets an ended ban return only by a ruling.
    // The message shows the entry, including `firstReport`.
    expect(text).toMatch(/legalTransitions.*firstReport: true\n/s);
  });

  it('says of an answer that is none why it asks again', async () => {
    const dataset = await copyOfDataset();
    const odd = [
      'evnt',
      '',
      'Event',
      'Tirana',
      '../AL',
      'al',
      '',
      '99',
      '1',
      'yesterday',
      '2025-02-30',
      '2025-07-01',
    ];
    const more = [
      'end',
      '',
      'p',
      'none',
      'foo',
      'fil',
      '',
      'A complaint is filed',
      'high',
      '',
      '',
      'S.',
      'T',
      'P',
    ];
    const link = [
      'http://example.org/a',
      'https://exa mple.org',
      'https://example.org/a',
      'primary',
      '',
      'yes',
      'no',
    ];
    const { written, asked } = await add(dataset, [...odd, ...more.slice(2), ...link]);
    expect(written).toBe(true);
    const reasons = asked
      .split('\n')
      .flatMap((line) => /^("|This |That |There ).*?\. /.exec(line)?.[0].trim() ?? []);
    expect(reasons).toEqual([
      '"evnt" is none of these.',
      'This needs an answer.',
      'That is no ISO 3166 code, EU, NATO or XK.',
      'That is no ISO 3166 code, EU, NATO or XK.',
      'This needs an answer.',
      'There is no 99.',
      'That is not a date.',
      'That is not a date.',
      '"p" may be proposed or pending.',
      '"foo" is none of these.',
      'This needs an answer.',
      'This needs an answer.',
      'That is not an https address.',
      'That is not an https address.',
    ]);
  });

  it('sends who has no measure yet to add one first, before any other question', async () => {
    const dataset = await copyOfDataset();
    await expect(add(dataset, ['event', 'TV'])).rejects.toThrow(
      /TV has no measure yet\. Add one: its first event is asked for with it/,
    );
    expect(await readdir(join(dataset, 'jurisdictions'))).toEqual(['AL.yaml', 'IN.yaml']);
  });
});

describe('newCommand', () => {
  /**
   * Runs the command in a terminal. Resolves to the exit code and to everything that the terminal
   * shows, including its last line.
   */
  async function atTerminal(dataset: string, answers: readonly string[]) {
    const stdin = Readable.from([`${answers.join('\n')}\n`]);
    const stdout = new PassThrough();
    const said = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')].map((one) =>
      one.mockReturnValue(),
    );
    const code = await newCommand([dataset], { stdin, stdout });
    return {
      code,
      output: `${stdout.read()}\n${said.flatMap(({ mock }) => mock.calls).join('\n')}`,
    };
  }

  it('asks at the terminal, writes, and ends well', async () => {
    expect(await atTerminal(await copyOfDataset(), FILING)).toEqual({
      code: 0,
      output: expect.stringMatching(
        /Add an event, or .*Written: al-2025-07-01-a-complaint-is-filed in /s,
      ),
    });
  });
  it('ends with 1 where nothing was written', async () => {
    const answers = FILING.with(9, 'Somebody <b>complained</b>.');
    expect(await atTerminal(await copyOfDataset(), answers)).toMatchObject({ code: 1 });
  });
  it('writes nothing when the answers end too early', async () => {
    const early = atTerminal(await copyOfDataset(), FILING.slice(0, 5));
    await expect(early).rejects.toThrow(
      /The input ended before the last question; nothing was written/,
    );
  });
});
