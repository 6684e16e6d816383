import { cacheExchange, Client, fetchExchange } from 'urql';
import { API_ADDRESS } from './apiAddress.ts';
import { patientFetch } from './patientFetch.ts';

/** The only way to the server. Answers are kept: a dataset does not change while its server runs. */
export const apiClient = new Client({
  url: API_ADDRESS,
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: false,
  fetch: patientFetch,
});
