/** World map, made by tools/maps at build time. */
declare module 'virtual:world-map' {
  const world: import('./map-picture.ts').MapPicture;
  export default world;
}

/** Maps of the parts of federations, made by tools/maps at build time. */
declare module 'virtual:federation-maps' {
  const federations: import('./map-picture.ts').FederationPicture[];
  export default federations;
}
