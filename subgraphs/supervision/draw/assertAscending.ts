import { DrawError, type DrawErrorCode } from "./drawError.ts";

/** Refuses a list that is not in strictly ascending order of ASCII: there is one order, and nothing is twice. */
export function assertAscending(keys: readonly string[], what: string, code: DrawErrorCode): void {
  for (let at = 1; at < keys.length; at += 1) {
    const [before, key] = [keys[at - 1] ?? "", keys[at] ?? ""];
    if (before >= key)
      throw new DrawError(
        code,
        before === key
          ? `${what} ${key} is named twice; name it once`
          : `${what} ${key} comes after ${before}; put the list in ascending order of ASCII`,
      );
  }
}
