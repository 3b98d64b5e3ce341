import { describe, expect, it, test } from "@jest/globals";
import fc from "fast-check";
import {
  checkResidentId,
  isResidentId,
  normalizeResidentId,
  residentIdBirthDate,
  residentIdCheckCharacter,
  residentIdSex,
} from "../../standards/residentId.ts";

/** The two worked examples of the standard itself. */
const EXAMPLES = ["11010519491231002X", "440524188001010014"] as const;

function withCheck(first17: string): string {
  return first17 + residentIdCheckCharacter(first17);
}

describe("A citizen identity number", () => {
  test.each(EXAMPLES)("is valid: the standard's example %s", (id) => {
    expect(checkResidentId(id)).toEqual({ kind: "valid" });
    expect(isResidentId(id)).toBe(true);
  });

  test.each([
    ["of the 15 digits used until 2012", "110105491231002", "LENGTH"],
    ["with a lower-case x", "11010519491231002x", "ALPHABET"],
    ["with an X inside", "1101051949123100X2", "ALPHABET"],
    ["with a letter at the end", "11010519491231002A", "ALPHABET"],
    ["born on 30 February", withCheck("11010519490230002"), "BIRTH_DATE"],
    ["born in month 13", withCheck("11010519491331002"), "BIRTH_DATE"],
    ["born on 29 February of a common year", withCheck("11010519000229002"), "BIRTH_DATE"],
    ["with a wrong check character", "110105194912310021", "CHECK_CHARACTER"],
  ])("is invalid %s", (_case, id, reason) => {
    expect(checkResidentId(id)).toMatchObject({ kind: "invalid", reason });
    expect(isResidentId(id)).toBe(false);
  });

  it("accepts 29 February of a leap year", () => {
    expect(checkResidentId(withCheck("11010520000229002"))).toEqual({ kind: "valid" });
  });

  it("is read in full-width characters with a small x", () => {
    expect(normalizeResidentId(" １１０１０５ 19491231002ｘ")).toBe(EXAMPLES[0]);
  });

  it("tells birth date and sex", () => {
    expect(residentIdBirthDate(EXAMPLES[0])).toBe("1949-12-31");
    expect(residentIdSex(EXAMPLES[0])).toBe("female");
    expect(residentIdSex(EXAMPLES[1])).toBe("male");
    expect(residentIdBirthDate("11010519490230002X")).toBeUndefined();
  });

  it("has no check character for other than 17 digits", () => {
    expect(residentIdCheckCharacter("1101051949123100")).toBeUndefined();
    expect(residentIdCheckCharacter("1101051949123100X")).toBeUndefined();
  });

  it("is never repeated in a message", () => {
    for (const id of ["110105194912310021", "11010519490230002X", "1101051949"]) {
      expect(JSON.stringify(checkResidentId(id))).not.toContain(id.slice(0, 6));
    }
  });

  it("betrays every single wrong digit", () => {
    fc.assert(
      fc.property(fc.nat(16), fc.nat(9), (position, digit) => {
        const id = EXAMPLES[1];
        const typed = id.slice(0, position) + digit + id.slice(position + 1);
        expect(isResidentId(typed)).toBe(typed === id);
      }),
    );
  });
});
