import type { CodeList } from "../../../kit/codes/codedValue.ts";

/** The codes of a list by what they are called, and by themselves. */
export function words<Code extends string>(
  list: CodeList,
  codes: readonly Code[],
): ReadonlyMap<string, Code> {
  return new Map(
    codes.flatMap((code) => [
      [list(code).name, code],
      [code, code],
    ]),
  );
}
