/** Point of a map. `code` is the place's code in the record. */
export interface MapPoint {
  code: string;
  x: number;
  y: number;
}

/** Map with its places as shapes. A script has drawn it once (dataset/maps). */
export interface MapPicture {
  width: number;
  height: number;
  /** `code`: code of the place; null for a disputed area. `d`: SVG path data. */
  shapes: { code: string | null; d: string }[];
  /** Centres of places that are too small to have a shape. */
  dots: MapPoint[];
  /** Positions of the letters inside shapes. */
  letters: MapPoint[];
  /**
   * Centres of the labelled boxes beside the map. They represent places whose shapes are too small
   * to hit.
   */
  boxes: MapPoint[];
}

/** Map of the parts of one federation. */
export interface FederationPicture extends MapPicture {
  /** Code of the federation. */
  code: string;
}
