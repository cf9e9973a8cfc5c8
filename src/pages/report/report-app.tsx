import { useEffect, useState } from 'preact/hooks';
import { tabAddress } from '../../browser/tabs.ts';
import { extensionVersion } from '../../browser/version.ts';
import type { TabReport } from '../../protocol/messages/get-tab-report.ts';
import { send } from '../../protocol/send.ts';
import { ReportPage } from './ReportPage.tsx';

/** What is known of the page that the report is about. `address` is null when the browser does not tell it. */
interface Found {
  report: TabReport | null;
  address: string | null;
}

/** The page of an error report: asks once what is known of the tab, so that what is told stays when the tab goes elsewhere. */
export function ReportApp({ tabId }: { tabId: number }) {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => void find(tabId).then(setFound), [tabId]);
  return found && <ReportPage {...found} extension={extensionVersion()} />;
}

/** A tab that is none, or gone, and a background that does not answer, leave a report without a page. */
async function find(tabId: number): Promise<Found> {
  if (!Number.isInteger(tabId) || tabId < 0) return { report: null, address: null };
  const [report, address] = await Promise.all([
    send('get-tab-report', { tabId }).catch(() => null),
    tabAddress(tabId),
  ]);
  return { report, address: address && /^(https?|file):/.test(address) ? address : null };
}
