/** Longest time, in ms, to wait for a key that another window may have seen released. */
const LONGEST = 1000;

const pressed = new Set<string>();
let waiting: (() => void)[] = [];

/** Follows which keys are pressed. Call this once, before `afterKeys`. */
export function followKeys(): void {
  addEventListener('keydown', ({ code }) => pressed.add(code), true);
  addEventListener('keyup', ({ code }) => {
    pressed.delete(code);
    if (pressed.size === 0) release();
  });
}

/**
 * Runs an act once no key is pressed any more. An act that takes the panel away would otherwise
 * leave the release of the key to the page.
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
