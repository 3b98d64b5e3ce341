import { describe, expect, it, test } from "@jest/globals";
import fc from "fast-check";
import {
  checkRegistrationNumber,
  isRegistrationNumber,
  normalizeRegistrationNumber,
  registrationNumberCheckDigit,
  registrationNumberHolder,
} from "../../standards/registrationNumber.ts";

describe("A registration number of 15 digits", () => {
  test.each([
    "310000400311804",
    "310108000095592",
    "330203000030639",
    "330200600002522",
    "330200400070010",
    "321084000032743",
  ])("is valid: %s", (number) => {
    expect(checkRegistrationNumber(number)).toEqual({ kind: "valid" });
    expect(isRegistrationNumber(number)).toBe(true);
  });

  test.each([
    ["of the old 13 digits", "3101081009559", "LENGTH"],
    ["with a letter", "31000040031180X", "ALPHABET"],
    ["with a letter inside", "3100004A0311804", "ALPHABET"],
    ["with a wrong check digit", "310000400311805", "CHECK_DIGIT"],
  ])("is invalid %s", (_case, number, reason) => {
    expect(checkRegistrationNumber(number)).toMatchObject({ kind: "invalid", reason });
    expect(isRegistrationNumber(number)).toBe(false);
  });

  it("is read in full-width digits and with spaces", () => {
    expect(normalizeRegistrationNumber(" ３１００００ 400311804")).toBe("310000400311804");
  });

  it("has no check digit for other than 14 digits", () => {
    expect(registrationNumberCheckDigit("3100004003118")).toBeUndefined();
    expect(registrationNumberCheckDigit("3100004003118X")).toBeUndefined();
  });

  it("hints at its holder by the first digit of the serial", () => {
    expect(registrationNumberHolder("310108000095592")).toBe("domestic");
    expect(registrationNumberHolder("310000400311804")).toBe("foreign");
    expect(registrationNumberHolder("330200600002522")).toBe("individual");
  });

  it("betrays every single wrong digit", () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 14, maxLength: 14 });
    fc.assert(
      fc.property(digits, fc.nat(14), fc.nat(9), (parts, position, digit) => {
        const first14 = parts.join("");
        const number = first14 + registrationNumberCheckDigit(first14);
        const typed = number.slice(0, position) + digit + number.slice(position + 1);
        expect(isRegistrationNumber(typed)).toBe(typed === number);
      }),
    );
  });
});
