/** Shapes of the world, projected at build time (scripts/world-map-plugin.mjs). `code` is the record's; null for a disputed area. */
declare module 'virtual:world-map' {
  const map: {
    width: number;
    height: number;
    shapes: { code: string | null; d: string }[];
    dots: { code: string | null; x: number; y: number }[];
  };
  export default map;
}
