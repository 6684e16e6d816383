/** Works something out when it is first asked for, and keeps it. */
export function onDemand<Value>(workOut: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => (known ??= { value: workOut() }).value;
}
