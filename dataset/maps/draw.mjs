/**
 * Draws the record page's maps into world.json and federations.json, which the build uses:
 *
 *     npm install --no-package-lock --prefix dataset/maps
 *     node dataset/maps/draw.mjs
 *
 * Run it when borders, a projection or the set of federations change.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { federationPictures } from './federations.mjs';
import { worldPicture } from './world.mjs';

const write = (/** @type {string} */ name, /** @type {unknown} */ data) =>
  writeFileSync(join(import.meta.dirname, name), `${lines(data)}\n`);

/** Returns JSON with a line for each shape, so that a change of one shape changes one line. */
function lines(/** @type {unknown} */ data) {
  return JSON.stringify(data).replaceAll('},{', '},\n{');
}

write('world.json', worldPicture());
write('federations.json', federationPictures());
