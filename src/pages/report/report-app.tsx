import { useEffect, useState } from 'preact/hooks';
import { tabAddress } from '../../browser/tabs.ts';
import { extensionVersion } from '../../browser/version.ts';
import type { TabReport } from '../../protocol/messages/get-tab-report.ts';
import { send } from '../../protocol/send.ts';
import { ReportPage } from './ReportPage.tsx';

/**
 * Everything known about the page that the report is about. `address` is null when the browser
 * does not reveal it.
 */
interface Found {
  report: TabReport | null;
  address: string | null;
}

/**
 * The error report page with its behaviour. Asks about the tab only once, so that the report stays
 * the same when the tab changes.
 */
export function ReportApp({ tabId }: { tabId: number }) {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => void find(tabId).then(setFound), [tabId]);
  return found && <ReportPage {...found} extension={extensionVersion()} />;
}

/**
 * Resolves to the report on a tab and the address of its page. Each of the two is null if it is
 * unknown. Both are null if `tabId` is invalid.
 */
async function find(tabId: number): Promise<Found> {
  if (!Number.isInteger(tabId) || tabId < 0) return { report: null, address: null };
  const [report, address] = await Promise.all([
    send('get-tab-report', { tabId }).catch(() => null),
    tabAddress(tabId),
  ]);
  return { report, address: address && /^(https?|file):/.test(address) ? address : null };
}
