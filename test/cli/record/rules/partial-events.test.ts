import type { LegalEvent } from '../../../../src/core/record/schema.ts';
import { authored, testRule } from '../sample.ts';

const app = (id: string, name: string) => ({ id, name, watched: true, names: [name] });

function courseWith(event: Partial<LegalEvent>) {
  const later = { id: 'in-2020-02-01-later', date: '2020-02-01', state: null, ...event } as const;
  const sample = authored([{ apps: ['tiktok', 'wechat'] }], [{}, later]);
  return {
    ...sample,
    record: { ...sample.record, apps: [app('tiktok', 'TikTok'), app('wechat', 'WeChat')] },
  };
}

testRule('partialEventsNameApps', [
  [
    'an event of one app on a measure of two',
    courseWith({ title: 'WeChat logs out its users', apps: ['wechat'] }),
    courseWith({ title: 'WeChat logs out its users' }),
    /tells of wechat alone, and its measures are on 2 apps/,
  ],
  [
    'an app beside others that the title counts in',
    courseWith({ title: 'TikTok and sister apps go dark' }),
    courseWith({ title: 'TikTok goes dark' }),
    /add apps:/,
  ],
]);
