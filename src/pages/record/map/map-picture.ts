/** Point of a map. `code` is the record's. */
export interface MapPoint {
  code: string;
  x: number;
  y: number;
}

/** Places as shapes, projected at build time (tools/maps). */
export interface MapPicture {
  width: number;
  height: number;
  /** `code`: null for a disputed area. `d`: SVG path data. */
  shapes: { code: string | null; d: string }[];
  /** Places too small for a shape. */
  dots: MapPoint[];
  /** Positions of a shape's letters. */
  letters: MapPoint[];
  /** Middle of a lettered box beside the map, for a shape too small to hit. */
  boxes: MapPoint[];
}

/** Map of the parts of one federation. */
export interface FederationPicture extends MapPicture {
  /** Code of the federation. */
  code: string;
}
