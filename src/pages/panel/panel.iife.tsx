import finding from '../../components/finding.css?inline';
import panel from '../../components/panel.css?inline';
import tokens from '../../components/tokens.css?inline';
import { openPanelLink } from './panel-link.ts';
import page from './panel-page.css?inline';
import { showPanel } from './show-panel.tsx';

/**
 * The panel's script and styles are bundled into one file. The frame is shown only once all its
 * files have loaded, so each further file would delay it.
 */
// Without a connection, this document stays empty, because it was not framed by the extension's
// sidebar.
const link = openPanelLink();
// The request to the background comes first, so that its answer can arrive while the styles are
// parsed.
if (link) void showPanel(document.body, link);
const sheet = new CSSStyleSheet();
sheet.replaceSync(tokens + finding + panel + page);
document.adoptedStyleSheets = [sheet];
