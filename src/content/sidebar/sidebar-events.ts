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
 * Stops every event of the sidebar at the sidebar's own root, so that the page's shortcuts, focus
 * traps and click listeners do not react to typing and clicks there. Capturing listeners on the
 * page's window still receive a retargeted event, which reveals only the host.
 */
export function keepToItself(root: EventTarget): void {
  for (const name of EVENTS)
    root.addEventListener(name, (event) => event.stopPropagation(), { passive: true });
}
