import {
  chooseLanguage,
  INTERFACE_LANGUAGES,
  type LanguageCode,
} from '../../core/wording/interface-languages.ts';
import { parsedOptions } from '../parsed-options.ts';
import { requireDay } from '../require-day.ts';
import { Refusal } from './refusal.ts';

/** Returns the usage text. `command` is the command as the user calls it. */
export function usageOf(command: string): string {
  return `usage: ${command} FILE|URL…|- [--url URL] [--on YYYY-MM-DD] [--record PATH] [--language CODE] [--explain] [--all] [--json|--ndjson]`;
}

/** The parsed arguments of the command. */
export interface Arguments {
  /** Paths or addresses of pages, at least one; `-` is standard input. */
  pages: string[];
  /** Address of the page; null to use the address that the page itself states. */
  url: string | null;
  /** Day that counts as today, `YYYY-MM-DD`; null for the real day. */
  on: string | null;
  /** Language of the text output. */
  language: LanguageCode;
  /**
   * Dataset folder, release folder or record file that the judge uses; null for the project's own
   * dataset.
   */
  record: string | null;
  /** True to print also the judge's rules that applied. */
  explain: boolean;
  /** True to print everything that the record says as text, and not only the answers. */
  all: boolean;
  /** Form of the output: text, one JSON report, or one line of JSON for each page. */
  form: 'text' | 'json' | 'ndjson';
}

/**
 * Parses the command's arguments. Null when the arguments ask for the usage text. Throws a Refusal
 * that says which argument is wrong.
 */
export function parseArguments(args: readonly string[], command: string): Arguments | null {
  const usage = usageOf(command);
  const { values, positionals: pages } = parsedOptions(args, OPTIONS, usage);
  if (values.help) return null;
  if (pages.length === 0 || pages.includes(''))
    throw new Refusal(`Name a saved page or an address, or - for standard input. ${usage}`);
  requireOnePageFor(pages, values);
  if (values.json && values.ndjson) throw new Refusal('Give --json or --ndjson, not both.');
  if (values.on !== undefined) requireDay('on', values.on);
  return {
    pages,
    url: values.url === undefined ? null : webAddress(values.url),
    on: values.on ?? null,
    language: languageCode(values.language),
    record: values.record ?? null,
    explain: values.explain,
    all: values.all,
    form: values.ndjson ? 'ndjson' : values.json ? 'json' : 'text',
  };
}

/**
 * Refuses several pages together with an option that makes sense for only one page. Also refuses
 * standard input given twice.
 */
function requireOnePageFor(
  pages: readonly string[],
  { url, json }: { url?: string | undefined; json: boolean },
): void {
  if (pages.filter((page) => page === '-').length > 1)
    throw new Refusal('Standard input (-) can be read only once.');
  if (pages.length === 1) return;
  if (url !== undefined) throw new Refusal('--url fits one page; name each other page alone.');
  if (json) throw new Refusal('--json fits one page; --ndjson prints a line for each.');
}

const OPTIONS = {
  url: { type: 'string' },
  on: { type: 'string' },
  record: { type: 'string' },
  language: { type: 'string', default: 'en' },
  explain: { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  ndjson: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

function webAddress(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new Refusal(`--url: "${text}" is not an http or https address.`);
  return new URL(text).href;
}

/**
 * Returns the language with the given code or BCP 47 tag, such as `zh_TW` or `pt`. Throws a Refusal
 * that lists the languages.
 */
export function languageCode(text: string): LanguageCode {
  const code = chooseLanguage('auto', [text]);
  if (code !== 'en' || /^en\b/i.test(text)) return code;
  const codes = INTERFACE_LANGUAGES.map((one) => one.code).join(', ');
  throw new Refusal(`--language: "${text}" is none of ${codes}.`);
}
