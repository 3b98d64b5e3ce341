import { type DataObject, getOwn, isObject, setOwn } from "../ownKey.ts";

/**
 * Adds what a fetch brought to what is there: objects by key, lists of one length by place. What is not
 * there yet is taken as it is, not copied, so `source` must be the answer's own.
 */
export function mergeInto(target: DataObject, source: DataObject): void {
  for (const key of Object.keys(source)) {
    const incoming = source[key];
    if (incoming === undefined) continue;
    const present = getOwn(target, key);
    if (present === undefined || !mergeValues(present, incoming)) setOwn(target, key, incoming);
  }
}

/** Whether the two could be made one in place. */
function mergeValues(present: unknown, incoming: unknown): boolean {
  if (present === incoming) return true;
  if (isObject(present) && isObject(incoming)) {
    mergeInto(present, incoming);
    return true;
  }
  if (!Array.isArray(present) || !Array.isArray(incoming)) return false;
  if (present.length !== incoming.length) return false;
  for (let index = 0; index < incoming.length; index += 1) {
    const element: unknown = incoming[index];
    if (!mergeValues(present[index], element)) present[index] = element;
  }
  return true;
}
