import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Node, Renderer } from '@takumi-rs/core';
import { PROGRAM } from '../../core/publisher/program.ts';
import { PICTURE_SIZE } from '../../site/document-head.tsx';
import { lookPicture } from '../../site/look-picture.tsx';
import type { Picture } from '../../site/picture.ts';
import { type LightColours, readLightColours } from './light-colours.ts';

const FONT = 'Noto Serif';
/** The subsets of the font to load. Together they contain all letters in the names of places. */
const SUBSETS = ['latin', 'latin-ext'];
const WEIGHTS = [400, 600];

/** Draws a picture as PNG. */
export type DrawPicture = (picture: Picture) => Promise<Uint8Array>;

/** Loads fonts and colours, and returns a function that draws pictures with them. */
export async function pictureDrawer(): Promise<DrawPicture> {
  const { resolve } = createRequire(import.meta.url);
  const renderer = new Renderer();
  for (const subset of SUBSETS)
    for (const weight of WEIGHTS) {
      const file = `@fontsource/noto-serif/files/noto-serif-${subset}-${weight}-normal.woff2`;
      await renderer.registerFont({ name: FONT, weight, data: await readFile(resolve(file)) });
    }
  const colours = await readLightColours();
  return (picture) =>
    renderer.render(layoutOf(picture, colours), { ...PICTURE_SIZE, format: 'png' });
}

/**
 * Returns the layout of a preview picture: the state's icon on one side, the question and its
 * answer on the other.
 */
function layoutOf({ look, title, answer }: Picture, colours: LightColours): Node {
  const ink = { state: colours.look(look), paper: colours.token('paper') };
  const words: Node[] = [
    line(title, { fontSize: 58, fontWeight: 600, lineHeight: 1.15, lineClamp: 3 }),
    line(answer, { fontSize: 34, lineHeight: 1.35, lineClamp: 5 }),
  ];
  const icon: Node = { type: 'image', src: lookPicture(look, ink), width: 220, height: 220 };
  return {
    type: 'container',
    style: {
      ...PICTURE_SIZE,
      display: 'flex',
      flexDirection: 'column',
      padding: 64,
      backgroundColor: ink.paper,
      color: colours.token('ink'),
      fontFamily: FONT,
    },
    children: [
      line(PROGRAM, { fontSize: 30, color: colours.token('quiet') }),
      {
        type: 'container',
        style: { display: 'flex', flexGrow: 1, alignItems: 'center', gap: 48, paddingBottom: 40 },
        children: [
          { ...icon, style: { flexShrink: 0 } },
          {
            type: 'container',
            style: { display: 'flex', flexDirection: 'column', gap: 20 },
            children: words,
          },
        ],
      },
    ],
  };
}

function line(text: string, style: Node['style']): Node {
  return { type: 'text', text, style };
}
