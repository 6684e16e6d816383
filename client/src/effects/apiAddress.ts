/** Where the API is: on the server that the page comes from. */
export const API_ADDRESS = '/graphql';
