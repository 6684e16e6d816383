/* Single iterations of the two layouts, for which the packages ship no types. */

declare module 'graphology-layout-forceatlas2/iterate.js' {
  /**
   * One iteration on rows of ten numbers per node (x, y, …, mass at 6, convergence at 7, size at 8, fixed at 9)
   * and three per edge.
   */
  const iterate: (
    settings: {
      readonly linLogMode: boolean;
      readonly outboundAttractionDistribution: boolean;
      readonly adjustSizes: boolean;
      readonly edgeWeightInfluence: number;
      readonly scalingRatio: number;
      readonly strongGravityMode: boolean;
      readonly gravity: number;
      readonly slowDown: number;
      readonly barnesHutOptimize: boolean;
      readonly barnesHutTheta: number;
    },
    nodes: Float32Array,
    edges: Float32Array,
  ) => unknown;
  export default iterate;
}

declare module 'graphology-layout-noverlap/iterate.js' {
  /** One iteration on rows of three numbers per node: x, y, size. */
  const iterate: (
    settings: {
      readonly gridSize: number;
      readonly margin: number;
      readonly expansion: number;
      readonly ratio: number;
      readonly speed: number;
    },
    nodes: Float32Array,
  ) => { readonly converged: boolean };
  export default iterate;
}
