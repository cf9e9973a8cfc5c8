import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { importNow } from '../../../tools/setup/import-now.mjs';
import { testFolder } from '../../folders.ts';

it('imports a module and its data as the files are at each call', async () => {
  const folder = await testFolder();
  const path = join(folder, 'module.ts');
  await writeFile(path, "import data from './data.yaml';\nexport const words: string[] = data;\n");
  const wordsNow = async (yaml: string) => {
    await writeFile(join(folder, 'data.yaml'), yaml);
    return (await importNow(path)).words;
  };
  expect(await wordsNow('[ban]')).toEqual(['ban']);
  expect(await wordsNow('[ban, curb]')).toEqual(['ban', 'curb']);
});
