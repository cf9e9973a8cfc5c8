import { expect, it } from 'vitest';

/** An attack on some part of the extension, which the part must withstand. */
interface Attack<Target> {
  /** Returns the attacked part as it is in the extension. */
  shipped: () => Target | Promise<Target>;
  /** Returns a faulty variant of the attacked part. Its fault lets the attack succeed. */
  hole: () => Target | Promise<Target>;
  /** Attacks the target, and expects that the attack fails. */
  attack: (target: Target) => void | Promise<void>;
}

/**
 * Defines two tests. The attack on the real part must fail. On the faulty variant, it must
 * succeed, which shows that the first test would notice a success.
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
