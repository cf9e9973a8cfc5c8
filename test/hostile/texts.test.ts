import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, vi } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../src/cli/annotate/index.ts';
import { printJson } from '../../src/cli/print.ts';
import { AuthoredFault, readAuthoredRecord } from '../../src/cli/record/authored-record.ts';
import { scheduledCalendar } from '../../src/core/export/calendar.ts';
import { type TableRow, tableCsv } from '../../src/core/export/status-table.ts';
import { type LegalEvent, parseRecord } from '../../src/core/record/schema.ts';
import { authoredJudge, authoredRecord } from '../authored-record.ts';
import { onWritten } from '../cli/written.ts';
import { testFolder } from '../folders.ts';
import { event } from '../record-builder.ts';
import { withstands } from './withstands.ts';

/**
 * Texts that control a terminal, or hide or reorder the text in it. The first string of each pair
 * says what the second one does.
 */
const COMMANDS: [string, string][] = [
  ['writes the clipboard (OSC 52)', '\u001b]52;c;ZXZpbA==\u0007'],
  ['writes it by an 8-bit control', '\u009d52;c;ZXZpbA==\u009c'],
  ['clears the screen', '\u001b[2J'],
  ['sets the title', '\u001b]0;x\u0007'],
  ['goes back over the line', 'x\r\b\b'],
  ['turns text round', '\u202edessap\u202c'],
  ['begins a line of its own', '\u2028annotate: all is well'],
  ['hides a letter', 'Tik\u200bTok'],
];
// biome-ignore lint/suspicious/noControlCharactersInRegex: the test searches for these characters
const LEFT = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u2028-\u202e]/;

afterEach(() => vi.restoreAllMocks());

/** Writes a page whose headline and text contain `signs`. Resolves to the path of the file. */
async function pageWith(signs: string): Promise<string> {
  const path = join(await testFolder(), 'page.html');
  // Writes control characters as character references. The command would take a file with raw
  // control characters for a binary file, and refuse it.
  const written = [...signs]
    .map((sign) => (sign < ' ' ? `&#${sign.charCodeAt(0)};` : sign))
    .join('');
  const text = `The US government ${written} banned TikTok on Sunday, the Commerce Department said.`;
  const headline = `US bans TikTok${written} from app stores`;
  writeFileSync(path, `<!doctype html><article><h1>${headline}</h1><p>${text}</p></article>`);
  return path;
}

/**
 * Ways to print a text in the terminal: the real command `annotate`, and a faulty variant that
 * prints the text unchanged.
 */
const PRINTS = {
  shipped: () => (path: string, options: string[]) =>
    main([path, ...options], async () => authoredJudge()),
  hole: () => async (path: string) => {
    process.stdout.write(readFileSync(path, 'utf8').replace(/&#(\d+);/g, fromNumber));
    return 0;
  },
};
const fromNumber = (_: string, number: string) => String.fromCharCode(Number(number));

describe('a page that speaks to the terminal', () => {
  for (const [how, signs] of COMMANDS)
    withstands(`${how}: no such sign is printed`, {
      ...PRINTS,
      async attack(annotatePage) {
        const path = await pageWith(signs);
        for (const options of [['--all'], ['--explain'], ['--json']]) {
          let output = '';
          onWritten('stdout', (text) => {
            output += text;
          });
          expect(await annotatePage(path, options)).toBe(0);
          expect(output).toContain('TikTok');
          expect(output).not.toMatch(LEFT);
        }
      },
    });

  withstands('is quoted exactly in JSON all the same', {
    shipped: () => (value: object) => printJson(process.stdout, value),
    hole: () => async (value: { text: string }) => {
      process.stdout.write(`{"text":"${value.text}"}`);
    },
    async attack(printValue) {
      let output = '';
      onWritten('stdout', (text) => {
        output += text;
      });
      const text = COMMANDS.map(([, signs]) => signs).join('');
      await printValue({ text });
      expect(output).not.toMatch(LEFT);
      expect(JSON.parse(output)).toEqual({ text });
    },
  });

  withstands('can’t do it by a file’s name in a complaint', {
    shipped: PRINTS.shipped,
    hole: () => async (path: string) => {
      process.stderr.write(`${path}: no such file`);
      return 2;
    },
    async attack(annotatePage) {
      let complaint = '';
      onWritten('stderr', (text) => {
        complaint += text;
      });
      expect(await annotatePage('no\u001b]0;x\u0007file.html', [])).toBe(2);
      expect(complaint).toContain('file.html');
      expect(complaint).not.toMatch(LEFT);
    },
  });
});

const authored = authoredRecord();
const firstMeasure = authored.measures.find((measure) => !measure.implements);
const firstEvent = authored.events.find(({ measures }) => measures.join() === firstMeasure?.id);
if (!firstMeasure || !firstEvent) throw new Error('The record is empty.');
/** Valid record with only one measure and one event, so that checking it takes little time. */
const record = { ...authored, measures: [firstMeasure], events: [firstEvent] };
parseRecord(record);

/**
 * The check that every record must pass when it is read, and a faulty variant that accepts
 * everything.
 */
const BORDERS = {
  shipped: (): ((data: unknown) => unknown) => parseRecord,
  hole: () => (data: unknown) => data,
};
/**
 * Checks the record with some of its parts replaced. Returns the message of the refusal, or
 * 'taken' if the record is accepted.
 */
function refusal(parse: (data: unknown) => unknown, part: object): string {
  try {
    parse({ ...record, ...part });
    return 'taken';
  } catch (error) {
    return (error as Error).message;
  }
}
const withEvent = (change: object) => ({
  events: [{ ...firstEvent, ...change }],
});
const withMeasure = (change: object) => ({
  measures: [{ ...firstMeasure, ...change }],
});

describe('a text of a record with signs that', () => {
  const SIGNS: [string, string][] = [
    ['turn round what follows', '\u202e'],
    ['isolate what follows', '\u2067'],
    ['end a line', '\n'],
    ['control a terminal', '\u001b[2J'],
    ['mark a direction to the left', '\u200f'],
    ['mark a direction to the right', '\u200e'],
    ['separate lines', '\u2028'],
    ['separate paragraphs', '\u2029'],
    ['take no width', '\u200b'],
    ['join nothing', ' \u200d '],
    ['hyphenate softly', '\u00ad'],
    ['are tags', '\u{e0041}'],
    ['look like a space', '\u3164'],
    ['stack on a letter', '\u0301'.repeat(150)],
    ['are half a character', '\ud83d'],
  ];
  for (const [what, sign] of SIGNS)
    withstands(`${what} is refused, wherever it stands`, {
      ...BORDERS,
      attack(parse) {
        const spoilt = [
          withMeasure({ name: `A ban${sign}` }),
          withMeasure({ reach: `a${sign} body` }),
          withEvent({ summary: `${sign}It ended.` }),
          withEvent({ note: `x${sign}` }),
          withEvent({ sources: firstEvent.sources.map((one) => ({ ...one, title: `x${sign}` })) }),
        ];
        for (const part of spoilt)
          expect(refusal(parse, part)).toMatch(/without control, direction and other hidden signs/);
      },
    });
});

describe('a source that leads elsewhere than it seems', () => {
  const LINKS = [
    'https://reuters.com@evil.example/',
    'https://user:word@news.example/',
    'http://news.example/',
    'javascript:alert(1)',
    'https://news.example/a b',
    'https://news.example/{a}',
    'https://news.example/a\u202eb',
    'https://reut\u0435rs.example/',
    'https://NEWS.example/',
    'https:news.example/',
    'https://127.0.0.1/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://localhost/',
    'https://news.example\\@evil.example/',
  ];
  for (const url of LINKS)
    withstands(`is refused: ${url}`, {
      ...BORDERS,
      attack(parse) {
        const sources = firstEvent.sources.map((source) => ({ ...source, url }));
        expect(refusal(parse, withEvent({ sources }))).toMatch(/must be an https address/);
      },
    });
});

describe('a date of another time', () => {
  for (const date of ['0000-01-01', '1969-12-31', '2101-01', '9999-12-31'])
    withstands(`is refused: ${date}`, {
      ...BORDERS,
      attack: (parse) =>
        expect(refusal(parse, withEvent({ date }))).toMatch(/between 1970 and 2100/),
    });
});

/**
 * Texts that must be escaped in an exported file. An unescaped text would end its cell or run as a
 * formula.
 */
const SPILLING = ['a, b', '=HYPERLINK("x")', '+1', '-1', '@x', 'say "so"'];

describe('a text of the record in an exported file', () => {
  const row = { ...({} as TableRow), code: 'US', place: 'United States' };
  for (const text of SPILLING)
    withstands(`stays in its cell and never runs in a spreadsheet: ${text}`, {
      shipped: () => (measure: string) => tableCsv([{ ...row, measure } as TableRow]),
      hole: () => (measure: string) => `measure\r\n${measure}\r\n`,
      attack(toCsv) {
        const [head = '', line = ''] = toCsv(text).split('\r\n');
        const cells = cellsOf(line);
        expect(cells).toHaveLength(head.split(',').length);
        expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
        expect(cells.some((cell) => cell.endsWith(text))).toBe(true);
      },
    });

  withstands('adds no line and no field to a calendar', {
    shipped: () => scheduledCalendar,
    hole: () => (events: readonly LegalEvent[]) => `BEGIN:VEVENT\r\n${events[0]?.summary}`,
    attack(toCalendar) {
      const summary = 'It ends, perhaps;\nBEGIN:VALARM\nEND:VALARM';
      const lines = toCalendar([event({ ...firstEvent, summary })], '20261128T000000Z').split(
        '\r\n',
      );
      expect(lines.filter((line) => /\n|VALARM$/.test(line.replace(/\\n.*/, '')))).toEqual([]);
      expect(lines.join('\n')).toContain('It ends\\, perhaps\\;\\nBEGIN:VALARM');
    },
  });
});

/** Returns the cells of one line of CSV (RFC 4180). */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, plain]) =>
    (quoted ?? plain ?? '').replaceAll('""', '"'),
  );
}

describe('a file of the dataset that is no usable YAML', () => {
  const letters = [...'abcdefgh'];
  const bomb = letters
    .map((name, at) => `${name}: &${name} [${Array(10).fill(at ? `*${letters[at - 1]}` : 'x')}]\n`)
    .join('');
  const FILES: [string, string][] = [
    ['aliases without end', bomb],
    ['an alias of itself', 'name: &a [*a]\nmeasures: []\nevents: []\n'],
    ['an alias of nothing', 'name: *none\n'],
    ['a tag that nobody knows', 'name: !secret x\nmeasures: []\nevents: []\n'],
    ['two documents', 'name: X\n---\nname: Y\n'],
    ['a tab', 'name: X\n\tmeasures: []\n'],
    ['a text alone', 'just a text\n'],
    ['a list', '- name: X\n'],
    ['nothing', ''],
    ['a key twice', 'name: X\nname: Y\n'],
    ['an open quote', 'name: "X\n'],
    ['a key that is a list', '? [a, b]\n: c\n'],
    ['a colon in a text', 'name: Regulator: no ban\n'],
    ['bytes of another encoding', 'name: \0\ufffd\n'],
  ];
  /**
   * Writes a dataset that has one app, TikTok, and one file about a place, `jurisdictions/XX.yaml`.
   * This file contains `text`. Resolves to the dataset's folder.
   */
  async function datasetWith(text: string): Promise<string> {
    const folder = await testFolder();
    mkdirSync(join(folder, 'jurisdictions'));
    const app = '- { id: tiktok, name: TikTok, watched: true, names: [TikTok] }\n';
    writeFileSync(join(folder, 'apps.yaml'), app);
    writeFileSync(join(folder, 'jurisdictions', 'XX.yaml'), text);
    return folder;
  }
  for (const [what, text] of FILES)
    withstands(`is told with file and line: ${what}`, {
      shipped: () => (folder: string) => readAuthoredRecord(folder),
      hole: () => async (folder: string) =>
        parse(readFileSync(join(folder, 'jurisdictions', 'XX.yaml'), 'utf8')),
      async attack(read) {
        const fault: unknown = await read(await datasetWith(text)).then(
          () => 'taken',
          (error) => error,
        );
        expect(fault).toBeInstanceOf(AuthoredFault);
        for (const line of (fault as AuthoredFault).message.split('\n'))
          expect(line).toMatch(/jurisdictions\/XX\.yaml:\d+: /);
      },
    });
  withstands('is told so when it is a folder, or not there', {
    shipped: () => (folder: string) => readAuthoredRecord(folder),
    hole: () => async (folder: string) => parse(readFileSync(join(folder, 'apps.yaml'), 'utf8')),
    async attack(read) {
      const folder = await datasetWith('');
      mkdirSync(join(folder, 'jurisdictions', 'YY.yaml'));
      rmSync(join(folder, 'apps.yaml'));
      const { message } = (await read(folder).catch((error) => error)) as Error;
      expect(message).toMatch(/apps\.yaml:1: can't be read: there is no such file/);
      expect(message).toMatch(/YY\.yaml:1: can't be read: it is a folder/);
    },
  });
});
