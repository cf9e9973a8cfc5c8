import { cp, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { datasetFolder } from '../../../src/cli/record/authored-record.ts';
import { main } from '../../../src/cli/record/index.ts';
import { parseRecord } from '../../../src/core/record/schema.ts';
import { testFolder } from '../../folders.ts';

let said = '';
beforeEach(() => {
  said = '';
  for (const way of ['log', 'error'] as const)
    vi.spyOn(console, way).mockImplementation((text) => {
      said += `${text}\n`;
    });
});
afterEach(() => {
  vi.unstubAllEnvs();
});

/**
 * Simulates a user who runs npm in a folder `here`, beside a folder `data` with Albania's record.
 * Resolves to the folder that contains both.
 */
async function calledBeside(): Promise<string> {
  const folder = await testFolder();
  for (const part of ['here', 'data/jurisdictions'])
    await mkdir(join(folder, part), { recursive: true });
  for (const file of ['apps.yaml', 'jurisdictions/AL.yaml'])
    await cp(join(datasetFolder(), file), join(folder, 'data', file));
  // npm starts programs in the project's folder. Only the environment variable `INIT_CWD` tells
  // them in which folder the user ran npm.
  vi.stubEnv('INIT_CWD', join(folder, 'here'));
  return folder;
}

describe('paths of npm run record', () => {
  it('are those of the folder where it was called: validate, build and diff', async () => {
    const folder = await calledBeside();
    expect([await main(['validate', '../data']), said]).toEqual([
      0,
      expect.stringMatching(/in 1 jurisdictions/),
    ]);
    expect(await main(['build', 'out/record.json', '../data'])).toBe(0);
    const built = await readFile(join(folder, 'here/out/record.json'), 'utf8');
    expect(parseRecord(JSON.parse(built)).jurisdictions.map(({ code }) => code)).toEqual(['AL']);
    expect([await main(['diff', '../data', 'out/record.json']), said]).toEqual([
      0,
      expect.stringMatching(/Nothing changed for readers/),
    ]);
  });
  it('say what is not there by its whole path', async () => {
    const folder = await calledBeside();
    expect(await main(['validate', '../none'])).toBe(2);
    expect(said).toContain(`${join(folder, 'none')}: no dataset`);
  });
});
