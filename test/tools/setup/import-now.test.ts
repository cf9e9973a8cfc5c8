import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, vi } from 'vitest';
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

it('rejects with the file and the line of a fault in the data, alone', async () => {
  const folder = await testFolder();
  await writeFile(join(folder, 'module.ts'), "export { default } from './data.yaml';\n");
  await writeFile(join(folder, 'data.yaml'), 'kinds:\n  court: Court: Kuwait\n');
  await expect(importNow(join(folder, 'module.ts'))).rejects.toMatchObject({
    message: expect.stringMatching(/^\S+data\.yaml:2: not YAML: [^\n]+$/),
    plugin: 'yaml',
  });
});

it('lets each module know its own address', async () => {
  const folder = await testFolder();
  await writeFile(
    join(folder, 'there.ts'),
    'export const there = [import.meta.dirname, import.meta.url];\n',
  );
  await writeFile(join(folder, 'module.ts'), "export { there } from './there.ts';\n");
  const { there } = await importNow(join(folder, 'module.ts'));
  expect(there).toEqual([folder, pathToFileURL(join(folder, 'there.ts')).href]);
});

it('does not set NODE_ENV for the program and those that it starts', async () => {
  vi.stubEnv('NODE_ENV', undefined);
  try {
    const folder = await testFolder();
    await writeFile(join(folder, 'module.ts'), 'export const words = [];\n');
    await importNow(join(folder, 'module.ts'));
    expect(process.env.NODE_ENV).toBeUndefined();
  } finally {
    vi.unstubAllEnvs();
  }
});
