import finding from '../../components/finding.css?inline';
import panel from '../../components/panel.css?inline';
import tokens from '../../components/tokens.css?inline';
import { openPanelLink } from './panel-link.ts';
import page from './panel-page.css?inline';
import { showPanel } from './show-panel.tsx';

/**
 * The panel's script and styles are bundled into one file. Each further file would delay the first
 * display of the frame.
 */
// If there is no connection, this document is not in the frame of the extension's sidebar. The
// document then stays empty.
const link = openPanelLink();
// The content is requested before the styles are parsed, so that the background script can answer
// in the meantime.
if (link) void showPanel(document.body, link);
const sheet = new CSSStyleSheet();
sheet.replaceSync(tokens + finding + panel + page);
document.adoptedStyleSheets = [sheet];
