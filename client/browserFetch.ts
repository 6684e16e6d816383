/**
 * Stands in for the packages by which citation-js fetches data in Node: in a browser it takes what the browser has.
 * Hearsay hands it everything, so nothing is fetched.
 */
const { fetch, Headers } = globalThis;

export { Headers };
export default fetch;
