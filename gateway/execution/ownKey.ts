/** An object of an answer, as subgraphs send it and as it is put together. */
export type DataObject = Record<string, unknown>;

/** Keys that every object has without having been given them. */
const inherited: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Reads one key of any object, chosen once: an alias may be called `constructor`. */
export function readerOf(key: string): (from: DataObject) => unknown {
  if (!inherited.has(key)) return (from) => from[key];
  return (from) => (Object.hasOwn(from, key) ? from[key] : undefined);
}

/** Sets a key as the object's own, one called `__proto__` too. */
export function setOwn(into: DataObject, key: string, value: unknown): void {
  if (key === "__proto__") {
    Object.defineProperty(into, key, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    });
  } else into[key] = value;
}

/** What an object was given under a key that is known only now. */
export function getOwn(from: DataObject, key: string): unknown {
  return Object.hasOwn(from, key) ? from[key] : undefined;
}

export function isObject(value: unknown): value is DataObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
