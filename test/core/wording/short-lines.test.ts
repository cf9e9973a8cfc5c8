import { describe, expect, it } from 'vitest';
import { answerLine } from '../../../src/core/wording/short-lines.ts';
import { findingOf } from '../../annotation-builder.ts';
import { life, recordOf } from '../../record-builder.ts';
import { ENGLISH } from '../../words.ts';

describe('answerLine', () => {
  it('leads with the verdict, and names all apps and the place', () => {
    const ban = life({ apps: ['tiktok', 'wechat'] }, ['2025-01-19', 'in-force', 'order']);
    const apps = ['tiktok', 'wechat'];
    expect(answerLine(ENGLISH, findingOf(recordOf(ban), null, { apps }))).toBe(
      'Still in force: TikTok and WeChat in the US',
    );
  });
  it('names the people to whom a rule applies unless it is for everyone', () => {
    const officials = life({ scope: 'government-devices' }, ['2023-03-16', 'in-force', 'policy']);
    const finding = findingOf(recordOf(officials), '2023-03-17', { scope: 'government-devices' });
    expect(answerLine(ENGLISH, finding)).toBe(
      'Still in force: TikTok in the US, for government devices',
    );
  });
  it('names the newsroom whose record it is from', () => {
    const added = life({ from: 'The Herald' }, ['2025-01-19', 'in-force', 'order']);
    for (const one of added.events) one.from = 'The Herald';
    expect(answerLine(ENGLISH, findingOf(recordOf(added), null))).toBe(
      'Still in force: TikTok in the US (from The Herald’s record)',
    );
  });
});
