import * as z from 'zod/mini';
import { type Settings, settingsSchema } from './settings.ts';

/**
 * Maximum length, in characters, of a settings file that can be loaded. Real files are much
 * shorter.
 */
export const LONGEST_FILE = 1_000_000;

/** Maximum number of hidden sites in a settings file. Nobody hides that many by hand. */
const MOST_SITES = 5000;

/** Host of an address: a name, an IP address, or '' for files on this computer. */
const hostSchema = z.string().check(
  z.maxLength(253),
  // The pattern is inside a function, because otherwise it would be compiled at each start.
  z.refine((host) => /^[\p{L}\p{N}.:[\]_-]*$/u.test(host)),
);

const fileSchema = z.strictObject({
  form: z.literal('still-banned-settings-1'),
  settings: z.omit(settingsSchema, { collapsed: true }),
  hidden: z.strictObject({
    everywhere: z.boolean(),
    sites: z.array(hostSchema).check(z.maxLength(MOST_SITES)),
  }),
});

/**
 * Content of a settings file: the reader's settings, and the sites on which the sidebar is hidden.
 */
export type SettingsFile = z.infer<typeof fileSchema>;

/**
 * Returns the text of a settings file. It lacks `collapsed`, because this is not a choice: it only
 * says how the reader last left the sidebar.
 */
export function settingsFile(
  { collapsed: _, ...settings }: Settings,
  hidden: SettingsFile['hidden'],
): string {
  const file: SettingsFile = { form: 'still-banned-settings-1', settings, hidden };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** Content of a settings file, or the reason why the file is refused. */
export type ReadSettings =
  | { kind: 'read'; file: SettingsFile }
  /** The file is not a settings file of this extension. */
  | { kind: 'not-ours' }
  /** The file has a wrong entry. `entry` is its path, such as `settings.places.3`. */
  | { kind: 'wrong-entry'; entry: string };

/**
 * Reads a settings file, which may come from anybody. If any entry is invalid, refuses the whole
 * file. Removes duplicate places and sites. Never throws.
 */
export function readSettingsFile(text: string): ReadSettings {
  const content = parsed(text);
  if (typeof content !== 'object' || content === null || !('form' in content))
    return { kind: 'not-ours' };
  const file = fileSchema.safeParse(content);
  if (file.success) return { kind: 'read', file: withoutDuplicates(file.data) };
  const [issue] = file.error.issues;
  if (!issue || issue.path[0] === 'form') return { kind: 'not-ours' };
  const extra = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return { kind: 'wrong-entry', entry: [...issue.path, ...extra].join('.').slice(0, 80) };
}

/** Removes duplicate places and sites. */
function withoutDuplicates({ form, settings, hidden }: SettingsFile): SettingsFile {
  return {
    form,
    settings: { ...settings, places: [...new Set(settings.places)] },
    hidden: { ...hidden, sites: [...new Set(hidden.sites)] },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
