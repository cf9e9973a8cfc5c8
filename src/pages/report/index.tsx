import '../../browser/polyfill.ts';
import { onChoice } from '../../browser/catalog.ts';
import { pageCatalog } from '../../client/page-catalog.ts';
import { showInLanguage } from '../../components/show-in-language.tsx';
import { ReportApp } from './report-app.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('The report’s page has no element "root".');
const tab = new URLSearchParams(location.search).get('tab');
void showInLanguage(
  root,
  { load: pageCatalog, onChange: onChoice },
  {
    title: (words) => `${words.say('extensionName')} ${words.say('tools_report')}`,
    view: () => <ReportApp tabId={Number(tab ?? Number.NaN)} />,
  },
);
