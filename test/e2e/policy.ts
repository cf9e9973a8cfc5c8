import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { BrowserName, Browser as BrowserProgram } from '../../tools/setup/browsers.ts';
import { addonId } from './driver/firefox.ts';

/** One way in which an organisation can configure the extension on its computers. */
export interface PolicyWay {
  name: string;
  /**
   * Makes `values` the organisation's policy until `withdraw` is called. The policy applies to all
   * browsers that are started with the returned environment. Rejects if the policy file already
   * exists or can't be written.
   */
  set(extension: string, values: object): Promise<PolicySet>;
}

export interface PolicySet {
  environment: Record<string, string>;
  withdraw(): Promise<void>;
}

/**
 * Folders with machine-wide policies on Linux. Most browsers merge all files in their folder.
 * Firefox reads only one file, which has a fixed name.
 */
const FOLDERS: Record<BrowserName, string> = {
  chrome: '/etc/opt/chrome/policies/managed',
  chromium: '/etc/chromium/policies/managed',
  edge: '/etc/opt/edge/policies/managed',
  brave: '/etc/brave/policies/managed',
  firefox: '/etc/firefox/policies',
};

/**
 * Returns the ways to configure the extension on Linux, as in docs/hosting/policy.md: two for
 * Firefox, one for the other browsers.
 */
export function policyWays({ kind, name }: BrowserProgram): PolicyWay[] {
  const folder = FOLDERS[name];
  if (kind === 'chromium')
    return [
      ofMachine(join(folder, 'still-banned-test.json'), 'chrome-policy.json', chromiumPolicy),
    ];
  return [
    ofMachine(join(folder, 'policies.json'), 'firefox-policies.json', firefoxPolicy),
    ofUser(),
  ];
}

type Filled = (ready: string, extension: string, values: object) => object;

/**
 * Configures the extension with a policy file at `path` for the whole machine. The file is the
 * example `ready` in docs/hosting, into which `fill` puts the values.
 */
function ofMachine(path: string, ready: string, fill: Filled): PolicyWay {
  return {
    name: `${ready} in ${dirname(path)}`,
    async set(extension, values) {
      const text = await readFile(join(import.meta.dirname, '../../docs/hosting', ready), 'utf8');
      await writeNew(path, JSON.stringify(fill(text, extension, values)));
      return { environment: {}, withdraw: () => rm(path, { force: true }) };
    },
  };
}

/**
 * Writes a policy file into the machine's policy folder. Rejects with advice if the file already
 * exists or can't be written.
 */
async function writeNew(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
  } catch (cause) {
    throw new Error(`Run this test as root on Linux, without a policy of your own at ${path}.`, {
      cause,
    });
  }
}

function chromiumPolicy(ready: string, extension: string, values: object): object {
  const policy = JSON.parse(ready.replace('PUT-THE-EXTENSIONS-ID-HERE', unpackedId(extension)));
  policy['3rdparty'].extensions[unpackedId(extension)] = values;
  return policy;
}

/**
 * Returns the id that Chromium gives an unpacked extension: the first 32 hex digits of the
 * SHA-256 of its path, written with the letters a to p instead of 0 to f.
 */
function unpackedId(extension: string): string {
  const digest = createHash('sha256').update(realpathSync(extension)).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

function firefoxPolicy(ready: string, extension: string, values: object): object {
  const policies = JSON.parse(ready);
  policies.policies['3rdparty'].Extensions[addonId(extension)] = values;
  return policies;
}

/**
 * Configures the extension with a file in the home folder. Firefox reads such a file in addition
 * to those for the whole machine. The home folder is temporary, so nothing on the machine changes.
 */
function ofUser(): PolicyWay {
  return {
    name: 'a file in ~/.mozilla/managed-storage',
    async set(extension, values) {
      const home = await mkdtemp(join(tmpdir(), 'still-banned-home-'));
      const folder = join(home, '.mozilla', 'managed-storage');
      const name = addonId(extension);
      await mkdir(folder, { recursive: true });
      const content = { name, description: 'Policy', type: 'storage', data: values };
      await writeFile(join(folder, `${name}.json`), JSON.stringify(content));
      return {
        environment: { HOME: home },
        withdraw: () => rm(home, { recursive: true, force: true }),
      };
    },
  };
}
