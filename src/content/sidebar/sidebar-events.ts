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
 * Stops the sidebar's events at `root`, so that they don't trigger shortcuts, focus traps and
 * click listeners of the page. Capturing listeners on the window still receive the events.
 */
export function keepToItself(root: EventTarget): void {
  const stop = (event: Event) => event.stopPropagation();
  for (const name of EVENTS) root.addEventListener(name, stop, { passive: true });
}
