import type { Import } from './source-files.ts';

/** What a room (a folder of `src`) may import besides itself: other rooms, and packages. Nothing else. */
interface Allowance {
  rooms: readonly string[];
  packages: readonly RegExp[];
}

const ZOD = /^zod\/mini$/;
const PREACT = /^preact(\/.*)?$/;
const PAGE: Allowance = { rooms: ['core', 'browser', 'ui'], packages: [PREACT] };

const ALLOWED: Record<string, Allowance> = {
  core: { rooms: [], packages: [ZOD] },
  browser: { rooms: ['core'], packages: [ZOD, /^webextension-polyfill$/] },
  ui: { rooms: ['core'], packages: [PREACT] },
  // zod/mini: what was stored is parsed before it is used.
  background: { rooms: ['core', 'browser'], packages: [ZOD] },
  content: PAGE,
  popup: PAGE,
  report: PAGE,
  options: PAGE,
  welcome: PAGE,
  // The maps' outlines are modules that the build makes.
  record: { ...PAGE, packages: [PREACT, /^virtual:(world-map|federation-maps)$/] },
  cli: { rooms: ['core'], packages: [/^node:/, ZOD, /^yaml$/, /^linkedom$/, /^vite$/, /^iso-3166$/] },
};

/** Why an import breaks the dependency rule, as `file:line: …`; null when it does not. */
export function brokenRule(found: Import): string | null {
  const reason = found.target === null ? packageFault(found) : targetFault(found, found.target);
  return reason && `${found.file}:${found.line}: ${reason}`;
}

/** Entries are what the browser starts: `index.ts(x)` of a room and the classic scripts put into pages. */
export function isEntry(path: string): boolean {
  return /^src\/[^/]+\/index\.tsx?$/.test(path) || /\.iife\.tsx?$/.test(path);
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
  // The background hands the sidebar's file to scripting.executeScript; it gets a path, no code.
  if (specifier.endsWith('?iife'))
    return room === 'background' ? null : 'only the background injects scripts';
  if (isEntry(target)) return `nothing imports an entry (${target})`;
  if (/^dataset\/.*\.ya?ml$/.test(target)) return null;
  // The names of all texts are types taken from it; the texts themselves are never in the code.
  if (target === 'public/_locales/en/messages.json' && typesOnly) return null;
  if (!target.startsWith('src/')) return `${target} is outside src`;
  if (room === other || ALLOWED[room]?.rooms.includes(other)) return null;
  return `${room} may not import ${other} (${target})${typesOnly ? ', not even its types' : ''}`;
}

function roomOf(path: string): string {
  return path.split('/')[1] ?? '';
}
