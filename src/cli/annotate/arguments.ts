import {
  chooseLanguage,
  INTERFACE_LANGUAGES,
  type LanguageCode,
} from '../../core/wording/interface-languages.ts';
import { parsedOptions } from '../parsed-options.ts';
import { Refusal } from '../refusal.ts';
import { requireDay } from '../require-day.ts';
import { isWebAddress } from './parse-page.ts';

/**
 * Returns the usage text. `command` is how the user starts the program, such as `npm run annotate
 * --`.
 */
export function usageOf(command: string): string {
  return `usage: ${command} FILE|URL…|- [--url URL] [--on YYYY-MM-DD] [--record PATH] [--language CODE] [--explain] [--all] [--json|--ndjson]`;
}

/** The parsed arguments of `annotate`. */
export interface Arguments {
  /** Paths or addresses of pages, at least one; `-` is standard input. */
  pages: string[];
  /** Address of the page, given as an option; null to use the address found in the page. */
  url: string | null;
  /** Day to treat as today, `YYYY-MM-DD`; null for the real day. */
  on: string | null;
  /** Language of the text output. */
  language: LanguageCode;
  /**
   * Dataset folder, release folder or record file to judge by; null for the project's own dataset.
   */
  record: string | null;
  /** True to also print the scoring rules that applied to the page. */
  explain: boolean;
  /**
   * True to print all answers and changes in full, and further details (see `textReport`). Affects
   * only the text output.
   */
  all: boolean;
  /** Format of the output: text, one JSON report, or one line of JSON for each page. */
  form: 'text' | 'json' | 'ndjson';
}

/** Parses the arguments of `annotate`. Throws a Refusal for a wrong argument. */
export function parseArguments(args: readonly string[]): Arguments {
  const { values, positionals: pages } = parsedOptions(args, OPTIONS, [PAGES]);
  if (pages.includes('')) throw new Refusal('"" is neither a saved page nor an address.');
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
 * Throws a Refusal when an option that fits only one page is given with several pages, or when
 * standard input is given twice.
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
} as const;
const PAGES = 'a saved page or an address, or - for standard input…';

function webAddress(text: string): string {
  if (!isWebAddress(text)) throw new Refusal(`--url: "${text}" is not an http or https address.`);
  return new URL(text).href;
}

/**
 * Returns the interface language for a code or BCP 47 tag, such as `zh_TW`. Throws a Refusal that
 * lists all languages if none matches.
 */
export function languageCode(text: string): LanguageCode {
  const code = chooseLanguage('auto', [text]);
  if (code !== 'en' || /^en\b/i.test(text)) return code;
  const codes = INTERFACE_LANGUAGES.map((one) => one.code).join(', ');
  throw new Refusal(`--language: "${text}" is none of ${codes}.`);
}
