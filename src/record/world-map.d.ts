declare module 'virtual:world-map' {
  const world: import('./map-picture.ts').MapPicture;
  export default world;
}
