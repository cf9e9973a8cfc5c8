import '../../browser/polyfill.ts';
import '../../components/error-report.css';
import './report.css';
import { showPage } from '../../client/show-page.tsx';
import { ReportApp } from './report-app.tsx';

const tab = new URLSearchParams(location.search).get('tab');
showPage({
  title: (words) => `${words.say('extensionName')} ${words.say('tools_report')}`,
  view: () => <ReportApp tabId={Number.parseInt(tab ?? '', 10)} />,
});
