import { expect, it } from 'vitest';

/** An attack: its target, and the expectations that must hold afterwards. */
interface Attack<Target> {
  /** Returns the target as it is in the extension. */
  shipped: () => Target | Promise<Target>;
  /** Returns the target with a planted hole, for the control test. */
  hole: () => Target | Promise<Target>;
  /** Attacks the target and expects that the attack fails. */
  attack: (target: Target) => void | Promise<void>;
}

/**
 * Defines two tests of an attack. In the first, the attack on the shipped target fails. In the
 * second, the attack on the target with a hole succeeds, which shows that the expectations would
 * detect a successful attack.
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
