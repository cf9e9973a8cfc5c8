/** The world on one map; made by tools/maps, as the next. */
declare module 'virtual:world-map' {
  const world: import('./map-picture.ts').MapPicture;
  export default world;
}

/** The parts of each federation. */
declare module 'virtual:federation-maps' {
  const federations: import('./map-picture.ts').FederationPicture[];
  export default federations;
}
