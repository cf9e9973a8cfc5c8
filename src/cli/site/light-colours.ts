import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Picture } from '../../site/picture.ts';

const TOKENS = join(import.meta.dirname, '../../components/tokens.css');

/** Colours of the light theme, read from the CSS design tokens. */
export interface LightColours {
  token(name: 'paper' | 'ink' | 'quiet'): string;
  look(look: Picture['look']): string;
}

/**
 * Reads the colours of the light theme. The methods of the result throw an Error for a colour that
 * the style sheet does not define.
 */
export async function readLightColours(): Promise<LightColours> {
  const css = await readFile(TOKENS, 'utf8');
  const found = (pattern: string): string => {
    const [, value] = new RegExp(pattern).exec(css) ?? [];
    if (!value) throw new Error(`src/components/tokens.css: nothing there is like ${pattern}`);
    return value;
  };
  const token = (name: string) => found(`--${name}: light-dark\\((#\\w+)`);
  return {
    token,
    look: (look) => token(found(`\\.state-${look}\\b[^{}]*\\{\\s*--state: var\\(--([\\w-]+)\\)`)),
  };
}
