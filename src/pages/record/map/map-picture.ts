/** Something at a point of a map. `code` is the record's. */
export interface MapPoint {
  code: string;
  x: number;
  y: number;
}

/** Places as shapes, projected at build time (tools/maps). */
export interface MapPicture {
  width: number;
  height: number;
  /** `code`: null for a disputed area. `d`: an SVG path. */
  shapes: { code: string | null; d: string }[];
  /** Places too small for a shape. */
  dots: MapPoint[];
  /** Where a shape's letters stand. */
  letters: MapPoint[];
  /** The middle of a box with letters, beside the map, for a shape too small to hit. */
  boxes: MapPoint[];
}

/** The parts of one federation. */
export interface FederationPicture extends MapPicture {
  /** Of the federation. */
  code: string;
}
