const EVENTS = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'change',
  'compositionstart',
  'compositionend',
  'copy',
  'cut',
  'paste',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'mousemove',
  'mouseover',
  'mouseout',
  'pointerdown',
  'pointerup',
  'pointermove',
  'pointerover',
  'pointerout',
  'pointercancel',
  'touchstart',
  'touchmove',
  'touchend',
  'touchcancel',
  'wheel',
  'focusin',
  'focusout',
  'dragstart',
  'selectstart',
];

/**
 * Stops events of the sidebar at its root. The page's shortcuts, focus traps and click listeners
 * thus do not react when the reader types or clicks in the sidebar. Capturing listeners on the
 * page's window still receive the events, but they see only the host element as the target.
 */
export function keepToItself(root: EventTarget): void {
  const stop = (event: Event) => event.stopPropagation();
  for (const name of EVENTS) root.addEventListener(name, stop, { passive: true });
}
