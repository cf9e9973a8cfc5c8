import { extensionApi } from './api.ts';

/** Appearance of the toolbar button in one tab. No badge is shown when `text` is empty. */
export interface Badge {
  text: string;
  /** Background colour of the badge, as in CSS. */
  color: string;
  title: string;
}

/**
 * Shows a badge in one tab until the tab loads another page. Resolves even if the tab has closed.
 */
export async function showBadge(tabId: number, { text, color, title }: Badge): Promise<void> {
  const { action } = extensionApi();
  await Promise.all([
    action.setBadgeText({ tabId, text }),
    action.setBadgeBackgroundColor({ tabId, color }),
    action.setTitle({ tabId, title }),
  ]).catch(() => {});
}
