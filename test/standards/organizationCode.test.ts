import { describe, expect, it, test } from "@jest/globals";
import {
  checkOrganizationCode,
  isOrganizationCode,
  normalizeOrganizationCode,
  organizationCodeCheckCharacter,
} from "../../standards/organizationCode.ts";

describe("An organisation code", () => {
  test.each(["132260250", "10000595X", "132207580", "MA1H9YGWX", "M0001QAY9", "741627329"])(
    "is valid: %s",
    (code) => {
      expect(checkOrganizationCode(code)).toEqual({ kind: "valid" });
      expect(isOrganizationCode(code)).toBe(true);
      expect(organizationCodeCheckCharacter(code.slice(0, 8))).toBe(code[8]);
    },
  );

  test.each([
    ["without its last character", "13226025", "LENGTH"],
    ["with its printed hyphen", "13226025-0", "LENGTH"],
    ["in lower case", "ma1h9ygwx", "ALPHABET"],
    ["with a sign at the end", "13226025-", "ALPHABET"],
    ["with a wrong check character", "132260251", "CHECK_CHARACTER"],
    ["with 0 where X is due", "100005950", "CHECK_CHARACTER"],
  ])("is invalid %s", (_case, code, reason) => {
    expect(checkOrganizationCode(code)).toMatchObject({ kind: "invalid", reason });
    expect(isOrganizationCode(code)).toBe(false);
  });

  it("does not notice letters eleven apart, as the standard's weights cannot", () => {
    expect(organizationCodeCheckCharacter("AAAAAAAA")).toBe(
      organizationCodeCheckCharacter("LAAAAAAA"),
    );
  });

  it("has no check character for fewer than eight characters or foreign ones", () => {
    expect(organizationCodeCheckCharacter("1322602")).toBeUndefined();
    expect(organizationCodeCheckCharacter("1322602沪")).toBeUndefined();
  });
});

describe("Normalising an organisation code", () => {
  test.each([
    ["drops the printed hyphen", "10000595-X", "10000595X"],
    ["accepts the code without it", "10000595X", "10000595X"],
    ["makes full-width characters half-width", "１００００５９５－ｘ", "10000595X"],
    ["keeps a hyphen in any other place", "1000059-5X", "1000059-5X"],
  ])("%s", (_case, raw, expected) => {
    expect(normalizeOrganizationCode(raw)).toBe(expected);
  });
});
