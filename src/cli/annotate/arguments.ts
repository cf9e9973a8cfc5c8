import { parseArgs } from 'node:util';
import { isRealDate } from '../../core/dates/day-or-month.ts';
import { errorMessage } from '../../core/wording/error-message.ts';
import {
  chooseLanguage,
  INTERFACE_LANGUAGES,
  type LanguageCode,
} from '../../core/wording/interface-languages.ts';
import { Refusal } from './refusal.ts';

export const USAGE =
  'usage: npm run annotate -- FILE|- [--url URL] [--on YYYY-MM-DD] [--record PATH] [--language CODE] [--explain] [--all] [--json]';

export interface Arguments {
  /** Path of the saved page; `-` is standard input. */
  file: string;
  /** Address of the page; null to use the address that the page states. */
  url: string | null;
  /** Day that counts as today, `YYYY-MM-DD`; null for the real day. */
  on: string | null;
  /** Language of the text form. */
  language: LanguageCode;
  /**
   * Dataset folder, release folder or record file that the judge uses; null for the project's
   * dataset.
   */
  record: string | null;
  /** True to print the rules of judging that applied as well. */
  explain: boolean;
  /** True for the text form with everything that the record says, not only the answers. */
  all: boolean;
  json: boolean;
}

/**
 * Parses the command's arguments. Null when the arguments ask for the usage text. Throws a Refusal
 * that names the wrong argument.
 */
export function parseArguments(args: readonly string[]): Arguments | null {
  const { values, positionals } = parsed(args);
  if (values.help) return null;
  const [file, extra] = positionals;
  if (file === undefined || file === '')
    throw new Refusal(`Name a saved page, or - for standard input. ${USAGE}`);
  if (extra !== undefined)
    throw new Refusal(`One page at a time: "${extra}" is one too many. ${USAGE}`);
  if (values.on !== undefined && !isDay(values.on))
    throw new Refusal(`--on: "${values.on}" is not a day written YYYY-MM-DD.`);
  return {
    file,
    url: values.url === undefined ? null : webAddress(values.url),
    on: values.on ?? null,
    language: languageCode(values.language),
    record: values.record ?? null,
    explain: values.explain,
    all: values.all,
    json: values.json,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        on: { type: 'string' },
        record: { type: 'string' },
        language: { type: 'string', default: 'en' },
        explain: { type: 'boolean', default: false },
        all: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    const [reason] = errorMessage(error).split(/\.(?:\s|$)/);
    throw new Refusal(`${reason}. ${USAGE}`);
  }
}

function webAddress(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new Refusal(`--url: "${text}" is not an http or https address.`);
  return new URL(text).href;
}

/** Accepts a code, or a BCP 47 tag of an available language: `zh_TW`, `pt`. */
function languageCode(text: string): LanguageCode {
  const code = chooseLanguage('auto', [text]);
  if (code !== 'en' || /^en\b/i.test(text)) return code;
  const codes = INTERFACE_LANGUAGES.map((one) => one.code).join(', ');
  throw new Refusal(`--language: "${text}" is none of ${codes}.`);
}

/** True for a day that exists, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return text.length === 10 && isRealDate(text);
}
