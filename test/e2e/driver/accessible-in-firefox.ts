/**
 * JavaScript for the browser window: returns a page's accessible objects from Firefox's
 * accessibility service. The first call starts the service, which then needs a moment.
 */
export const ACCESSIBLE_OBJECTS = (context: string) => `
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  // Keeps a reference to the service. Without one, Firefox could shut the service down.
  window.keptAccessibility ??= Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const service = window.keptAccessibility;
  const browsing = NavigableManager.getBrowsingContextById('${context}');
  const next = () => new Promise((done) => setTimeout(done, 50));
  const rootOf = () => {
    const frame = service.getAccessibleFor(browsing.embedderElement);
    return frame && frame.childCount > 0 ? frame.getChildAt(0) : null;
  };
  const sizeOf = (object) => {
    let count = 1;
    for (let at = 0; at < object.childCount; at += 1) count += sizeOf(object.getChildAt(at));
    return count;
  };
  // Waits until the tree no longer grows, which means that it is complete.
  let [before, rests] = [0, 0];
  for (let tries = 0; tries < 100 && rests < 3; tries += 1) {
    await next();
    const root = rootOf();
    const size = root ? sizeOf(root) : 0;
    rests = size > 1 && size === before ? rests + 1 : 0;
    before = size;
  }
  const found = [];
  const attributesOf = ({ attributes }) => {
    const all = {};
    for (const one of attributes?.enumerate() ?? []) {
      const { key, value } = one.QueryInterface(Ci.nsIPropertyElement);
      all[key] = value;
    }
    return all;
  };
  const statesOf = (object) => {
    const [state, more] = [{}, {}];
    object.getState(state, more);
    const has = (name) => (state.value & Ci.nsIAccessibleStates['STATE_' + name.toUpperCase()]) !== 0;
    const states = ['focusable', 'focused', 'expanded', 'collapsed', 'checked', 'pressed'].filter(has);
    return has('unavailable') ? [...states, 'disabled'] : states;
  };
  const roleOf = (object) => {
    const kind = service.getStringRole(object.role);
    // In Firefox, the summary of a collapsible section has no ARIA role. Other browsers report
    // such a summary as a button.
    return object.computedARIARole || (kind === 'summary' ? 'button' : '');
  };
  const walk = (object) => {
    if (service.getStringRole(object.role) === 'text leaf') return [object.name ?? ''];
    const role = roleOf(object);
    const { live = 'off' } = role ? attributesOf(object) : {};
    const [name, description] = [object.name ?? '', object.description ?? ''];
    const entry = { role, name, description, text: '', live, states: statesOf(object) };
    if (role) found.push(entry);
    const texts = [];
    for (let at = 0; at < object.childCount; at += 1) texts.push(...walk(object.getChildAt(at)));
    entry.text = texts.join(' ').replace(/\\s+/g, ' ').trim();
    return texts;
  };
  const root = rootOf();
  if (!root) throw new Error('Firefox gives no accessibility tree of this page.');
  walk(root);
  return found;`;
