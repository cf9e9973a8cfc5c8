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
  /**
   * Points at which the letters of a place's code, such as "MT", are centred. They lie inside the
   * shapes.
   */
  letters: MapPoint[];
  /**
   * Centres of boxes beside the map. A box shows the letters of a place whose shape is too small
   * to be pointed at, such as Delaware.
   */
  boxes: MapPoint[];
}
