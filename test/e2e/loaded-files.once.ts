import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, inject, it } from 'vitest';

it('the extension has no script or style sheet that nothing loads', () => {
  const folder = inject('extension');
  const texts = new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(js|css|html|json)$/.test(file))
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );
  const isAsset = (file: string) => /^assets[/\\]/.test(file);
  const loaded = new Set([...texts.keys()].filter((file) => !isAsset(file)));
  // The loop also visits the files that it adds to the set.
  for (const loader of loaded)
    for (const file of texts.keys())
      if (texts.get(loader)?.includes(basename(file))) loaded.add(file);
  expect(loaded.size).toBeGreaterThan(10);
  expect([...texts.keys()].filter((file) => !loaded.has(file))).toEqual([]);
});
