import canonicalize from 'canonicalize';

/** RFC 8785 JSON of a value: keys sorted, no white space, what is undefined left out. Throws on what is no JSON. */
export function canonicalJson(value: object): string {
  const json = canonicalize(value);
  if (json === undefined) throw new TypeError('Only a value that JSON can hold has a canonical form.');
  return json;
}
