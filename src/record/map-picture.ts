/** Shapes of places, projected at build time (scripts/map-pictures.mjs). `code` is the record's; null for a disputed area. */
export interface MapPicture {
  width: number;
  height: number;
  /** `d`: an SVG path. */
  shapes: { code: string | null; d: string }[];
  /** Places too small for a shape. */
  dots: { code: string | null; x: number; y: number }[];
}
