import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { utf8 } from '../../../src/core/release/bytes.ts';
import { readAnswerFile } from '../../../src/embed/read-answer-file.ts';
import { answersOn } from '../../embed/answers.ts';
import { useNewsroom } from './newsroom.ts';

const newsroom = useNewsroom();

async function sign(text: string): Promise<{ code: number; file: string }> {
  const path = join(newsroom.folder, 'wechat-us.en.json');
  await writeFile(path, text);
  const code = await newsroom.run('sign-answers', path, '--key', await newsroom.keyFile('online'));
  return { code, file: await readFile(path, 'utf8') };
}

it('signs an answer file and prints the key for the element', async () => {
  const answers = answersOn('wechat', 'US');
  const { code, file } = await sign(JSON.stringify(answers));
  expect(code).toBe(0);
  const key = /key="(\S+)"/.exec(newsroom.printed())?.[1] ?? '';
  expect(await readAnswerFile(utf8(file), key)).toEqual(answers);
});

it('signs nothing else, and leaves it as it was', async () => {
  const { code, file } = await sign('{"schema":1}');
  expect([code, file]).toEqual([1, '{"schema":1}']);
  expect(newsroom.printed()).toContain('is not an answer file');
});
