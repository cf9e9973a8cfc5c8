import type { Import } from './source-files.ts';

/** Rooms (folders of the source) and packages from which one room may import. */
interface Allowance {
  rooms: readonly string[];
  packages: readonly RegExp[];
}

const ZOD = /^zod\/mini$/;
const PREACT = /^preact(\/.*)?$/;

/**
 * Rooms of the core, from lowest to highest. Each may import only from rooms before it in this
 * list.
 */
const CORE = [
  'core/collections',
  'core/text',
  'core/dates',
  'core/record',
  'core/law',
  'core/article',
  'core/judge',
  'core/release',
  'core/publisher',
  'core/answers',
  'core/wording',
  'core/settings',
  'core/export',
] as const;

const core = (packages: readonly RegExp[], ...rooms: (typeof CORE)[number][]): Allowance => ({
  rooms,
  packages,
});
const page: Allowance = {
  rooms: [...CORE, 'browser', 'protocol', 'client', 'components'],
  packages: [PREACT],
};

/**
 * Allowed imports of each room. A room is a folder in `src`, or in `src/core` or `src/pages`.
 */
const ALLOWED: Record<string, Allowance> = {
  'core/collections': core([]),
  'core/text': core([], 'core/collections'),
  'core/dates': core([ZOD], 'core/collections', 'core/text'),
  'core/record': core([ZOD], 'core/collections', 'core/text', 'core/dates'),
  'core/law': core([], 'core/dates', 'core/record'),
  'core/article': core([ZOD], 'core/text', 'core/dates'),
  'core/judge': core([ZOD], ...CORE.slice(0, CORE.indexOf('core/judge'))),
  'core/release': core([ZOD], 'core/dates', 'core/record'),
  'core/publisher': core([ZOD], 'core/release'),
  'core/answers': core([], 'core/dates', 'core/record', 'core/law', 'core/article', 'core/judge'),
  'core/wording': core(
    [],
    'core/collections',
    'core/text',
    'core/dates',
    'core/record',
    'core/law',
    'core/article',
    'core/release',
    'core/answers',
  ),
  'core/settings': core([ZOD], 'core/record', 'core/wording'),
  'core/export': core(
    [],
    'core/text',
    'core/dates',
    'core/record',
    'core/law',
    'core/publisher',
    'core/wording',
  ),
  browser: { rooms: CORE, packages: [ZOD, /^webextension-polyfill$/] },
  protocol: { rooms: [...CORE, 'browser'], packages: [ZOD, /^webextension-polyfill$/] },
  // Code that the extension's pages share, including the panel. It sends requests to the background
  // script and renders pages.
  client: { rooms: [...CORE, 'browser', 'protocol', 'components'], packages: [PREACT] },
  components: { rooms: CORE, packages: [PREACT] },
  background: { rooms: [...CORE, 'browser', 'protocol'], packages: [ZOD] },
  content: page,
  'pages/panel': page,
  'pages/popup': page,
  'pages/options': page,
  'pages/welcome': page,
  'pages/report': page,
  'pages/record': page,
  // The public website, whose pages are rendered when the site is built.
  site: { rooms: [...CORE, 'components'], packages: [PREACT, /^preact-render-to-string$/] },
  // The custom element that shows an answer inside a news site's own article, and the code for the
  // answer files that it reads.
  embed: { rooms: [...CORE, 'components'], packages: [ZOD] },
  // The entry modules of the npm packages, which other programs import.
  packages: { rooms: [...CORE, 'cli', 'embed'], packages: [/^node:/] },
  cli: {
    rooms: [...CORE, 'site', 'embed'],
    packages: [
      /^node:/,
      ZOD,
      /^(js-yaml|yaml|linkedom|marked|preact|vite|iso-3166|html-encoding-sniffer|html-validate|fflate)$/,
      /^@exodus\/bytes\//,
      /^@takumi-rs\/core$/,
    ],
  },
};

/**
 * Explains, as `file:line: …`, why an import breaks the dependency rule; null if the import is
 * allowed.
 */
export function brokenRule(found: Import): string | null {
  const reason = found.target === null ? packageFault(found) : targetFault(found, found.target);
  return reason && `${found.file}:${found.line}: ${reason}`;
}

/**
 * Returns true for files that the browser starts: a room's `index.ts(x)`, and scripts injected
 * into pages.
 */
function isEntry(path: string): boolean {
  return /^src\/(pages\/)?[^/]+\/index\.tsx?$/.test(path) || /\.iife\.tsx?$/.test(path);
}

function packageFault({ file, specifier }: Import): string | null {
  const room = roomOf(file);
  const allowed = ALLOWED[room];
  if (!allowed) return `no rule for the room "${room}" (test/rooms/dependency-rule.ts)`;
  return allowed.packages.some((pattern) => pattern.test(specifier))
    ? null
    : `${room} may not import the package ${specifier}`;
}

function targetFault({ file, specifier, typesOnly }: Import, target: string): string | null {
  const room = roomOf(file);
  const other = roomOf(target);
  // An import with `?iife` gives the path of a separately bundled script. Only the background
  // script injects such scripts, so no other room may import them.
  if (specifier.endsWith('?iife'))
    return room === 'background' ? null : 'only the background takes scripts in';
  if (isEntry(target)) return `nothing imports an entry (${target})`;
  if (/^(dataset\/.*\.(ya?ml|json)|publisher\.json)$/.test(target)) return null;
  if (target === 'package.json' && room === 'cli') return null;
  // The English catalog may be imported only for its type, which contains the keys of all texts.
  // The texts themselves must never become part of the code.
  if (target === 'public/_locales/en/messages.json' && typesOnly) return null;
  if (!target.startsWith('src/')) return `${target} is outside src`;
  if (room === other || ALLOWED[room]?.rooms.includes(other)) return null;
  return `${room} may not import ${other} (${target})${typesOnly ? ', not even its types' : ''}`;
}

function roomOf(path: string): string {
  const [, room = '', inner = ''] = path.split('/');
  return room === 'core' || room === 'pages' ? `${room}/${inner}` : room;
}
