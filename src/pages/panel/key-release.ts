/**
 * Maximum time, in ms, to wait for the release of a key. Another window may have received that
 * release.
 */
const LONGEST = 1000;

const pressed = new Set<string>();
let waiting: (() => void)[] = [];

/** Tracks which keys are pressed. Must be called once, before `afterKeys`. */
export function followKeys(): void {
  addEventListener('keydown', ({ code }) => pressed.add(code), true);
  addEventListener('keyup', ({ code }) => {
    pressed.delete(code);
    if (pressed.size === 0) release();
  });
}

/**
 * Runs an action once no key is pressed. Otherwise, if the action closes the panel, the page would
 * receive the release of the key.
 */
export function afterKeys(act: () => void): void {
  if (pressed.size === 0) {
    act();
    return;
  }
  waiting.push(act);
  setTimeout(release, LONGEST);
}

function release(): void {
  pressed.clear();
  const acts = waiting;
  waiting = [];
  for (const act of acts) act();
}
