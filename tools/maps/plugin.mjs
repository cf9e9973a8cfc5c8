import { federationPictures } from './federations.mjs';
import { worldPicture } from './world.mjs';

/** Maker of each module's default export; called when the module is imported. */
const PICTURES = {
  'virtual:world-map': worldPicture,
  'virtual:federation-maps': federationPictures,
};

/**
 * Vite plugin: `virtual:world-map` and `virtual:federation-maps` hold shapes as ready SVG paths,
 * projected here, so that a page carries no geography library.
 */
export function mapsPlugin() {
  return {
    name: 'maps',
    resolveId(/** @type {string} */ id) {
      return id in PICTURES ? `\0${id}` : null;
    },
    load(/** @type {string} */ id) {
      const picture = PICTURES[/** @type {keyof typeof PICTURES} */ (id.slice(1))];
      return id.startsWith('\0') && picture ? `export default ${JSON.stringify(picture())}` : null;
    },
  };
}
