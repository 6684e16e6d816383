/** What a request asks of the API. */
export interface Asked {
  readonly operationName?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** What the body of a request asks; undefined where it is no text, as of one without a body. */
export function askedBy({ body }: RequestInit): Asked | undefined {
  return typeof body === 'string' ? (JSON.parse(body) as Asked) : undefined;
}
