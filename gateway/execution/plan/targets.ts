import { type DataObject, readerOf } from "../ownKey.ts";

export type ResponsePath = readonly (string | number)[];

/** Where a fetch's results go. */
export interface Targets {
  /** The objects there, lists flattened and nulls left out. */
  collect(data: DataObject): DataObject[];
  /** Where each of them stands in the answer, in the same order: only errors need it. */
  paths(data: DataObject): ResponsePath[];
}

type Visit = (object: DataObject, path: ResponsePath) => void;
type Walk = (value: unknown, path: ResponsePath, visit: Visit) => void;

/** Compiles a path of a plan: response keys, and `@` for every element of a list. */
export function targetsAt(path: ResponsePath): Targets {
  if (path.length === 0) return { collect: (data) => [data], paths: () => [[]] };
  const collect = collector(path);
  const walk = walker(path);
  return {
    collect(data) {
      const found: DataObject[] = [];
      collect(data, found);
      return found;
    },
    paths(data) {
      const found: ResponsePath[] = [];
      walk(data, [], (_object, at) => found.push(at));
      return found;
    },
  };
}

/** Without the places, which cost more than the objects. */
function collector([step, ...rest]: ResponsePath): (value: unknown, into: DataObject[]) => void {
  if (step === undefined) {
    return function end(value, into) {
      if (Array.isArray(value)) for (const element of value) end(element, into);
      else if (typeof value === "object" && value !== null) into.push(value as DataObject);
    };
  }
  const next = collector(rest);
  if (step === "@") {
    return (value, into) => {
      if (Array.isArray(value)) for (const element of value) next(element, into);
    };
  }
  const read = readerOf(String(step));
  return (value, into) => {
    if (typeof value === "object" && value !== null) next(read(value as DataObject), into);
  };
}

function walker([step, ...rest]: ResponsePath): Walk {
  if (step === undefined) {
    return function end(value, path, visit) {
      if (Array.isArray(value)) {
        for (const [index, element] of value.entries()) end(element, [...path, index], visit);
      } else if (typeof value === "object" && value !== null) visit(value as DataObject, path);
    };
  }
  const next = walker(rest);
  if (step === "@") {
    return (value, path, visit) => {
      if (!Array.isArray(value)) return;
      for (const [index, element] of value.entries()) next(element, [...path, index], visit);
    };
  }
  const read = readerOf(String(step));
  return (value, path, visit) => {
    if (typeof value !== "object" || value === null) return;
    next(read(value as DataObject), [...path, step], visit);
  };
}
