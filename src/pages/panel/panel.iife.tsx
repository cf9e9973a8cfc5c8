import finding from '../../components/finding.css?inline';
import panel from '../../components/panel.css?inline';
import tokens from '../../components/tokens.css?inline';
import { openPanelLink } from './panel-link.ts';
import page from './panel-page.css?inline';
import { showPanel } from './show-panel.tsx';

/**
 * The panel's script and styles are bundled into one file, because the frame is shown only once all
 * its files have loaded, and each further file delays that.
 */
const sheet = new CSSStyleSheet();
sheet.replaceSync(tokens + finding + panel + page);
document.adoptedStyleSheets = [sheet];
// Without a connection the page stays empty, because no sidebar of the extension framed it.
const link = openPanelLink();
if (link) void showPanel(document.body, link);
