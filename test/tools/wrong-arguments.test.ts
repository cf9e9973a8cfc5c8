import { afterEach, describe, expect, it, vi } from 'vitest';
import { main as bench } from '../../tools/bench/bench.ts';
import { main as build } from '../../tools/build.ts';
import { main as measure } from '../../tools/measure.ts';
import { main as start } from '../../tools/start.ts';
import { main as test } from '../../tools/test.ts';
import { collected } from '../cli/written.ts';

const PROGRAMS = { bench, build, measure, start, test };
const COMMANDS = Object.entries({
  bench: ['', 'pages', 'names', 'peers', 'cold', 'judge', 'record', 'site', 'paint', 'sidebar'],
  build: ['', 'packages'],
  measure: ['', 'figures', 'gallery', 'simulation'],
  start: ['', 'dev'],
  test: ['', 'check', 'wide', 'feed', 'hostile'],
}).flatMap(([program, commands]) =>
  commands.map((command) => [program as keyof typeof PROGRAMS, command] as const),
);

const written = collected();
afterEach(() => {
  vi.restoreAllMocks();
});

function run(program: keyof typeof PROGRAMS, ...args: string[]): Promise<number> {
  return PROGRAMS[program](args.filter((arg) => arg !== ''));
}

describe.each(COMMANDS)('%s %s', (program, command) => {
  it.each(['--help', '-h'])('answers %s with its usage alone', async (flag) => {
    expect(await run(program, command, flag)).toBe(0);
    expect(written.output).toMatch(/^usage: /);
    expect(written.complaint).toBe('');
  });
  it('refuses an unknown option, and does nothing', async () => {
    expect(await run(program, command, '--bogus')).toBe(2);
    expect(written.complaint.split('\n')[0]).toContain('--bogus');
    expect(written.complaint).toMatch(/\nusage: /);
    expect(written.output).toBe('');
  });
});

describe('a wrong argument', () => {
  it.each([
    ['bench', ['paeg'], 'There is no benchmark "paeg".'],
    ['bench', ['judge', '--rounds', '3'], "Unknown option '--rounds'."],
    ['bench', ['pages', '--rounds', 'many'], '--rounds: "many" is not a whole number'],
    ['bench', ['names', '--pages', 'no/such/folder'], 'no/such/folder is not a folder.'],
    ['bench', ['idle', '--browser', 'opera'], '--browser: no "opera" here'],
    ['bench', ['cold', 'now'], '"now" is one argument too many.'],
    ['build', ['pakcages'], '"pakcages" can\'t be built.'],
    ['measure', ['figrues'], 'There is no command "figrues".'],
    ['measure', ['figures', 'test'], '"test" is one argument too many.'],
    ['measure', ['gallery', 'stroe'], '"stroe" is none of compare, record,'],
    ['measure', ['simulation', '--clients', '0'], '--clients: "0" is not a whole number'],
    ['start', ['--browser', 'opera'], '"opera" is none of'],
    ['start', ['dev', '--on', '2021-01-15'], 'dev has no --page and no --on.'],
    ['test', ['wdie'], 'There is no suite "wdie".'],
    ['test', ['check', 'all'], 'There is no test/all.check.ts.'],
    ['test', ['wide', 'recrod'], 'There is no test/e2e/recrod.wide.ts.'],
    ['test', ['wide', 'record', 'welcom'], 'There is no test/e2e/welcom.wide.ts.'],
    ['test', ['feed', 'record'], 'There is no test/feed/record.feed.ts.'],
    ['test', ['wide', '--browser', 'opera'], '--browser: "opera" is none of firefox, chromium.'],
  ] as const)('%s %j is named in one line before the usage', async (program, args, fault) => {
    expect(await run(program, ...args)).toBe(2);
    const [line, ...usage] = written.complaint.split('\n');
    expect(line).toContain(fault);
    expect(usage.join('\n')).toMatch(/^usage: /);
  });
});
