/** Calls a function `repeats` times in a row. Returns the mean time of a call, in ms. */
export function meanTime(act: () => unknown, repeats: number): number {
  const start = performance.now();
  for (let call = 0; call < repeats; call++) act();
  return (performance.now() - start) / repeats;
}
