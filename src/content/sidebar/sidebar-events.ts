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
 * Stops events of the sidebar at its root, so that the page's shortcuts, focus traps and click
 * listeners ignore them. Capturing listeners on the window still receive them.
 */
export function keepToItself(root: EventTarget): void {
  const stop = (event: Event) => event.stopPropagation();
  for (const name of EVENTS) root.addEventListener(name, stop, { passive: true });
}
