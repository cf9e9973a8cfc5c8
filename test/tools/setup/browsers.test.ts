import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBrowsers } from '../../../tools/setup/browsers.ts';

/** Makes a simulated machine on which only these programs are installed. */
function machine(programs: string[], env: Record<string, string> = {}) {
  return {
    env: { PATH: '/usr/bin:/snap/bin', ...env },
    isProgram: (path: string) => programs.includes(path),
  };
}

describe('findBrowsers', () => {
  it('finds nothing on a bare machine', () => {
    expect(findBrowsers(machine([]))).toEqual([]);
  });
  it.each([
    ['linux', '/usr/bin/google-chrome', 'chrome', {}],
    ['linux', '/snap/bin/chromium', 'chromium', {}],
    ['linux', '/usr/bin/microsoft-edge-stable', 'edge', {}],
    ['linux', '/usr/bin/brave-browser', 'brave', {}],
    ['linux', '/usr/bin/firefox-esr', 'firefox', {}],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'chrome', {}],
    [
      'darwin',
      '/Users/a/Applications/Firefox.app/Contents/MacOS/firefox',
      'firefox',
      { HOME: '/Users/a' },
    ],
    [
      'win32',
      join('C:\\Program Files', 'Mozilla Firefox/firefox.exe'),
      'firefox',
      { PROGRAMFILES: 'C:\\Program Files' },
    ],
    [
      'win32',
      join('C:\\Users\\a\\AppData\\Local', 'Google/Chrome/Application/chrome.exe'),
      'chrome',
      { LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local' },
    ],
  ])('on %s knows %s as %s', (_, path, name, env) => {
    const kind = name === 'firefox' ? 'firefox' : 'chromium';
    expect(findBrowsers(machine([path], env))).toEqual([{ name, kind, path }]);
  });
  it('prefers Chrome, then Chromium, Edge, Brave, Firefox, and names each once', () => {
    const programs = [
      '/usr/bin/firefox',
      '/usr/bin/firefox-esr',
      '/usr/bin/chromium',
      '/usr/bin/google-chrome',
    ];
    expect(findBrowsers(machine(programs)).map(({ name }) => name)).toEqual([
      'chrome',
      'chromium',
      'firefox',
    ]);
  });
  it('puts the browser that the environment names first', () => {
    const found = findBrowsers(
      machine(['/usr/bin/firefox', '/home/a/nightly'], {
        BROWSER_PATH: 'firefox=/home/a/nightly',
      }),
    );
    expect(found[0]).toEqual({ name: 'firefox', kind: 'firefox', path: '/home/a/nightly' });
  });
  it.each([
    ['opera=/usr/bin/opera', /"opera" is none of/],
    ['firefox=/nowhere', /\/nowhere is not a program/],
  ])('refuses BROWSER_PATH=%s', (value, reason) => {
    expect(() => findBrowsers(machine([], { BROWSER_PATH: value }))).toThrow(reason);
  });
});
