import { describe, expect, it } from 'vitest';
import { sidebarTexts, tabContent } from '../../../src/core/wording/sidebar-texts.ts';
import { createWords } from '../../../src/core/wording/words.ts';
import { annotationOf } from '../../annotation-builder.ts';
import { life, recordOf } from '../../record-builder.ts';
import { catalogOf, ENGLISH } from '../../words.ts';

describe('tabContent', () => {
  it('has the first answer, with its status and day', () => {
    const record = recordOf(life({}, ['2025-01-19', 'in-force', 'order']));
    const { findings } = annotationOf(record, '2025-02-01');
    expect(tabContent(ENGLISH, findings)).toEqual({
      label: ENGLISH.say('panel_label'),
      lines: ['TikTok ban: still on', 'US'],
      expand: ENGLISH.say('panel_expand', { verdict: 'TikTok ban: still on, US' }),
      shown: { now: findings[0]?.main.now, today: findings[0]?.today },
    });
  });
  it('has the name of the extension and no status without an answer', () => {
    expect(tabContent(ENGLISH, [])).toMatchObject({ lines: ['Still Banned?'], shown: null });
  });
});

describe('sidebarTexts', () => {
  it('names the site, or says of a file what it is', () => {
    expect(sidebarTexts(ENGLISH, 'news.example').hidden.site).toBe('Hidden on news.example.');
    expect(sidebarTexts(ENGLISH, '').hidden.site).toBe('Hidden on files on this computer.');
  });
  it('has the tag and the direction of the language', () => {
    const { language, undo } = sidebarTexts(createWords(catalogOf('ar')), 'news.example');
    expect(language).toEqual({ tag: 'ar', direction: 'rtl' });
    expect(undo).toBe(catalogOf('ar').messages.undo);
  });
});
