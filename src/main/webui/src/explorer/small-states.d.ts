declare module 'virtual:small-states' {
  /** [degrees east, degrees north] by alpha-3 code. */
  const places: Record<string, [number, number]>;
  export default places;
}
