import '../../browser/polyfill.ts';
import '../../components/finding.css';
import './popup.css';
import { showPage } from '../../client/show-page.tsx';
import { PopupApp } from './popup-app.tsx';

const tab = new URLSearchParams(location.search).get('tab');
showPage({
  title: (words) => words.say('extensionName'),
  view: () => <PopupApp tabInAddress={tab} />,
});
