import '../browser/polyfill.ts';
import { render } from 'preact';
import { PopupApp } from './popup-app.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('The popup’s page has no element "root".');
render(<PopupApp tabInAddress={new URLSearchParams(location.search).get('tab')} />, root);
