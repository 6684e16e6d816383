/** The data that a served dataset answers a GraphQL document with. Throws where there are errors. */
export async function askServer<Data>(url: string, query: string, variables: object = {}): Promise<Data> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Data; errors?: unknown };
  if (!data) throw new Error(`The server answered ${JSON.stringify(errors)}.`);
  return data;
}
