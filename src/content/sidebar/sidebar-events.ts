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
 * Keeps the sidebar's events from the page's shortcuts, focus traps and click listeners. Capturing
 * listeners on the window still receive them.
 */
export function keepToItself(root: EventTarget): void {
  const stop = (event: Event) => event.stopPropagation();
  for (const name of EVENTS) root.addEventListener(name, stop, { passive: true });
}
