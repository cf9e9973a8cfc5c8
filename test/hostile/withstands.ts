import { expect, it } from 'vitest';

/** An attack: what it attacks, and what must still be true afterwards. */
interface Attack<Target> {
  /** Returns the target as the extension has it. */
  shipped: () => Target | Promise<Target>;
  /** Returns the target with a hole in it, as the control. */
  hole: () => Target | Promise<Target>;
  /** Attacks the target, and expects that it holds. */
  attack: (target: Target) => void | Promise<void>;
}

/**
 * Declares two tests of an attack: the target as shipped withstands it, and the same expectations
 * fail on the target with a hole, which shows that they would see the attack win.
 */
export function withstands<Target>(
  name: string,
  { shipped, hole, attack }: Attack<Target>,
  longestMs = 30_000,
): void {
  it(name, async () => attack(await shipped()), longestMs);
  it(
    `${name}: a planted hole is seen`,
    async () => {
      const target = await hole();
      const seen = await Promise.resolve(target)
        .then(attack)
        .then(
          () => 'nothing',
          (error: Error) => error.name,
        );
      expect(seen).toBe('AssertionError');
    },
    longestMs,
  );
}
