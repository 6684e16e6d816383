/**
 * A package that only `bench/package.json` has. It is imported when it is needed, and not by a name that the compiler
 * sees, so that the rest of the repository does not need it.
 */
export async function importPeer<Module>(name: string): Promise<Module> {
  return (await import(name)) as Module;
}
