import { extensionApi } from './api.ts';

/** Appearance of the toolbar button on one tab. With empty text, there is no badge. */
export interface Badge {
  text: string;
  /** CSS colour of the badge's background. */
  color: string;
  title: string;
}

/** Shows a badge on one tab until the tab navigates. Resolves even if the tab is gone. */
export async function showBadge(tabId: number, { text, color, title }: Badge): Promise<void> {
  const { action } = extensionApi();
  await Promise.all([
    action.setBadgeText({ tabId, text }),
    action.setBadgeBackgroundColor({ tabId, color }),
    action.setTitle({ tabId, title }),
  ]).catch(() => {});
}
