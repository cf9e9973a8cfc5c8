import puppeteer, { type Browser } from 'puppeteer-core';
import { Refusal } from '../../src/cli/refusal.ts';
import { type BrowserKind, findBrowsers } from '../setup/browsers.ts';

/**
 * Returns one Chromium and one Firefox for benchmarks, each only if it is installed. If `only` is
 * given, leaves out the other kind, so the result may be empty. Throws a Refusal if no browser is
 * installed.
 */
export function benchBrowsers(only?: BrowserKind): {
  kind: 'chromium' | 'firefox';
  launch: () => Promise<Browser>;
}[] {
  const found = findBrowsers();
  if (found.length === 0) throw new Refusal('There is no browser here.');
  return (['chromium', 'firefox'] as const).flatMap((kind) => {
    const program = found.find((browser) => browser.kind === kind);
    if (!program || (only && kind !== only)) return [];
    return [
      {
        kind,
        launch: kind === 'firefox' ? () => firefox(program.path) : () => chromium(program.path),
      },
    ];
  });
}

/** Maximum time, in ms, that a call in a page may take. */
const PROTOCOL_MS = 900_000;

function chromium(executablePath: string): Promise<Browser> {
  return puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    protocolTimeout: PROTOCOL_MS,
    args: ['--no-sandbox'],
  });
}

function firefox(executablePath: string): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    protocolTimeout: PROTOCOL_MS,
    extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false },
  });
}
