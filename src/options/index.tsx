import '../browser/polyfill.ts';
import { render } from 'preact';
import { OptionsApp } from './options-app.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('The options page has no element "root".');
render(<OptionsApp />, root);
