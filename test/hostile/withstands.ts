import { expect, it } from 'vitest';

/** An attack on some part of the extension, which the part must withstand. */
interface Attack<Target> {
  /** Returns the attacked part as it is in the extension. */
  shipped: () => Target | Promise<Target>;
  /** Returns a faulty variant of the attacked part. Its fault lets the attack succeed. */
  hole: () => Target | Promise<Target>;
  /** Attacks the target. Throws an AssertionError if the attack succeeds. */
  attack: (target: Target) => void | Promise<void>;
}

/**
 * Defines two tests: the attack must fail on the real part and succeed on the faulty variant. The
 * second test proves that the first would notice a successful attack.
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
