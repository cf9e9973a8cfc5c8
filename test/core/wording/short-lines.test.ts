import { describe, expect, it } from 'vitest';
import { answerLine } from '../../../src/core/wording/short-lines.ts';
import { createWords } from '../../../src/core/wording/words.ts';
import { findingOf } from '../../annotation-builder.ts';
import { life, recordOf } from '../../record-builder.ts';
import { catalogOf, ENGLISH } from '../../words.ts';

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
  it('names the single body to which a rule applies before its place', () => {
    const body = { scope: 'government-devices', reach: 'the European Parliament' } as const;
    const ban = life(body, ['2023-03-20', 'in-force', 'policy']);
    const finding = findingOf(recordOf(ban), '2023-03-21', { scope: body.scope });
    expect(answerLine(ENGLISH, finding)).toBe(
      'Still in force: TikTok for the European Parliament only (US), on work devices',
    );
    expect(answerLine(createWords(catalogOf('de')), finding)).toBe(
      'Gilt weiterhin: TikTok, nur Europäisches Parlament (USA), auf Dienstgeräten',
    );
  });
  it('names the newsroom whose record it is from', () => {
    const added = life({ from: 'The Herald' }, ['2025-01-19', 'in-force', 'order']);
    for (const one of added.events) one.from = 'The Herald';
    expect(answerLine(ENGLISH, findingOf(recordOf(added), null))).toBe(
      'Still in force: TikTok in the US (from The Herald’s record)',
    );
    expect(answerLine(createWords(catalogOf('ja')), findingOf(recordOf(added), null))).toBe(
      '今も施行中：TikTok（米国）（「The Herald」の記録より）',
    );
  });
});
