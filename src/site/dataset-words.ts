/** Name and description of the record as a dataset. They are in English, like the record. */
export const DATASET = {
  name: 'Still Banned? record',
  description:
    'Legal restrictions of TikTok, WeChat and other apps by place and day: rules, events and sources',
  keywords: ['app bans', 'TikTok', 'WeChat', 'law', 'internet censorship'],
};
