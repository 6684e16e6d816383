/** What urql says of a failure. */
interface Failure {
  readonly message: string;
  readonly graphQLErrors?: readonly { readonly message: string }[];
}

/** A failure as the server words it, else as the browser does. */
export function failureInWords({ message, graphQLErrors = [] }: Failure): string {
  return graphQLErrors[0]?.message ?? message.replace(/^\[Network\] /u, '');
}
