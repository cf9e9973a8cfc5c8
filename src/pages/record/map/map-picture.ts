/** A point on a map, with the code of the place there. */
export interface MapPoint {
  code: string;
  x: number;
  y: number;
}

/** A map that shows places as shapes. A script in `dataset/maps` draws it before the build. */
export interface MapPicture {
  width: number;
  height: number;
  /**
   * Outlines of places. `code` is the code of the place; null for a disputed area. `d` is SVG path
   * data.
   */
  shapes: { code: string | null; d: string }[];
  /** Centres of places that are too small to have a shape. */
  dots: MapPoint[];
  /** Points inside the shapes on which the letters of the places' codes are centred. */
  letters: MapPoint[];
  /**
   * Centres of labelled boxes beside the map, each for a place whose shape is too small to hit.
   */
  boxes: MapPoint[];
}
