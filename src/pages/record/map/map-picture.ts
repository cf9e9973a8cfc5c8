/** A point on a map. `code` is the code of the place there, as in the record. */
export interface MapPoint {
  code: string;
  x: number;
  y: number;
}

/** A map with places as shapes, which a script draws beforehand (dataset/maps). */
export interface MapPicture {
  width: number;
  height: number;
  /**
   * Shapes of places. `code` is the place's code, or null for a disputed area; `d` is SVG path
   * data.
   */
  shapes: { code: string | null; d: string }[];
  /** Centres of places that are too small to have a shape. */
  dots: MapPoint[];
  /** Positions of the letters inside the shapes. */
  letters: MapPoint[];
  /**
   * Centres of labelled boxes beside the map. They stand for places whose shapes are too small to
   * hit.
   */
  boxes: MapPoint[];
}

/** A map of the parts of one federation. */
export interface FederationPicture extends MapPicture {
  /** Code of the federation. */
  code: string;
}
