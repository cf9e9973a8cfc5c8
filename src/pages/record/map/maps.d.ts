/** World map, made by tools/maps. */
declare module 'virtual:world-map' {
  const world: import('./map-picture.ts').MapPicture;
  export default world;
}

/** Maps of the federations' parts, made by tools/maps. */
declare module 'virtual:federation-maps' {
  const federations: import('./map-picture.ts').FederationPicture[];
  export default federations;
}
