import { describe, expect, it } from 'vitest';
import { rulesIn } from './rules-in.ts';

const DAY = '2024-11-07';

describe('national security', () => {
  it('is no word for a ban in the whole nation', () => {
    const order =
      'Kanada memerintahkan penutupan operasi bisnis TikTok dengan alasan keamanan nasional. Putusan pengadilan membatalkan perintah pemerintah Kanada demi keamanan nasional itu.';
    expect(rulesIn('id', DAY, 'Kanada perintahkan TikTok tutup kantor', order)).toEqual([
      'CA/operations',
    ]);
  });
  it('leaves a ban in the whole nation as it is', () => {
    const ban = 'Nepal melarang TikTok secara nasional demi keamanan nasional.';
    expect(rulesIn('id', DAY, 'Nepal larang TikTok secara nasional', ban)).toEqual(['NP/public']);
  });
});
