import type { RecordSubset } from "../authorization/recordSubset.ts";

/** One loader for each subset that is asked for in a request: readers stand to few entities differently. */
export function bySubset<Loader>(
  loaderOf: (subset: RecordSubset) => Loader,
): (subset: RecordSubset) => Loader {
  let known: Map<string, Loader> | undefined;
  return (subset) => {
    known ??= new Map();
    const name = JSON.stringify(subset);
    const loader = known.get(name) ?? loaderOf(subset);
    known.set(name, loader);
    return loader;
  };
}
