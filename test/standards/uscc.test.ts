import { describe, expect, it, test } from "@jest/globals";
import fc from "fast-check";
import { organizationCodeCheckCharacter } from "../../standards/organizationCode.ts";
import {
  checkUscc,
  isUscc,
  normalizeUscc,
  organizationCodeOf,
  registrationAuthorityDistrictOf,
  usccCategory,
  usccCheckCharacter,
} from "../../standards/uscc.ts";
import { USCC_CATEGORIES } from "../../standards/usccCategory.ts";

const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY".split("");
const SAIC = "91310000132260250X";

function reasonOf(code: string): string {
  const verdict = checkUscc(code);
  return verdict.kind === "valid" ? "valid" : verdict.reason;
}

describe("A unified social credit code of a listed Shanghai company", () => {
  test.each([
    ["上海汽车集团股份有限公司", SAIC],
    ["交通银行股份有限公司", "9131000010000595XD"],
    ["上海国际港务(集团)股份有限公司", "913100001322075806"],
    ["上海浦东发展银行股份有限公司", "9131000013221158XC"],
    ["东方明珠新媒体股份有限公司", "913100001322114836"],
    ["宝山钢铁", "91310000631696382C"],
    ["中国东方航空", "913100007416029816"],
    ["特斯拉(上海)", "91310115MA1H9YGWXX"],
    ["上海比亚迪", "91310000741627329A"],
    ["中国太平洋保险(集团)", "91310000132211707B"],
    ["上海石化", "91310000132212291W"],
  ])("is valid: %s %s", (_name, code) => {
    expect(checkUscc(code)).toEqual({ kind: "valid" });
    expect(usccCheckCharacter(code.slice(0, 17))).toBe(code[17]);
    expect(isUscc(code)).toBe(true);
  });
});

describe("A unified social credit code is invalid", () => {
  test.each([
    ["when it is empty", "", "LENGTH"],
    ["when one character is missing", SAIC.slice(0, 17), "LENGTH"],
    ["when one character is too many", `${SAIC}0`, "LENGTH"],
    ["when it is a 15-digit registration number", "321084000032743", "LENGTH"],
    ["when a space stands in front", ` ${SAIC}`, "LENGTH"],
    ["when its letters are lower case", "91310000132260250x", "ALPHABET"],
    ["when its characters are full-width", "９１３１００００１３２２６０２５０Ｘ", "ALPHABET"],
    ["when a letter stands among the district's digits", "91310A00132260250X", "ALPHABET"],
    ["when it has the letter I", "9131000013226025IX", "ALPHABET"],
    ["when it has the letter O", "9131000O132260250X", "ALPHABET"],
    ["when it has the letter S", "9131000013226025SX", "ALPHABET"],
    ["when it has the letter V", "9131000013226025VX", "ALPHABET"],
    ["when it ends with the letter Z", "91310000132260250Z", "ALPHABET"],
    ["when the organisation code inside is wrong", "91310000132260251X", "ORGANIZATION_CODE"],
    ["when only the last character is wrong", "913100001322602500", "CHECK_CHARACTER"],
  ])("%s", (_case, code, reason) => {
    expect(checkUscc(code).kind).toBe("invalid");
    expect(reasonOf(code)).toBe(reason);
    expect(isUscc(code)).toBe(false);
  });

  it("says what a code must look like", () => {
    expect(checkUscc("91")).toEqual({
      kind: "invalid",
      reason: "LENGTH",
      message: "A unified social credit code has 18 characters.",
    });
  });
});

describe("The code 91350203M0001QAY9B", () => {
  it("is tolerated although its last character should be 9", () => {
    expect(checkUscc("91350203M0001QAY9B")).toEqual({
      kind: "tolerated",
      reason: "CHECK_CHARACTER",
      message: "The last character is wrong, but the code was issued so and is in use.",
    });
    expect(usccCheckCharacter("91350203M0001QAY9")).toBe("9");
    expect(isUscc("91350203M0001QAY9B")).toBe(true);
  });

  it("is valid with the character it should have", () => {
    expect(checkUscc("91350203M0001QAY99")).toEqual({ kind: "valid" });
  });
});

describe("Normalising a unified social credit code", () => {
  test.each([
    ["leaves a good code as it is", SAIC, SAIC],
    ["makes letters upper case", "91310000132260250x", SAIC],
    ["makes full-width characters half-width", "９１３１００００１３２２６０２５０ｘ", SAIC],
    ["strips spaces, tabs and ideographic spaces", "\t9131 0000 1322\u300060250X \n", SAIC],
    ["strips zero-width characters", "\uFEFF91310000\u200B132260250X", SAIC],
    ["keeps what it cannot repair", "91-31O", "91-31O"],
    ["keeps nothing of nothing", "  ", ""],
  ])("%s", (_case, raw, expected) => {
    expect(normalizeUscc(raw)).toBe(expected);
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (raw) => {
        const once = normalizeUscc(raw);
        expect(normalizeUscc(once)).toBe(once);
      }),
    );
  });
});

describe("The check character of the first 17 characters", () => {
  test.each([
    ["16 characters", "9131000013226025"],
    ["a letter outside the alphabet", "9131000013226025I"],
    ["a letter among the district's digits", "9131X000132260250"],
  ])("does not exist for %s", (_case, first17) => {
    expect(usccCheckCharacter(first17)).toBeUndefined();
  });
});

describe("The parts of a unified social credit code", () => {
  it("are the organisation code and the registering authority's district", () => {
    expect(organizationCodeOf(SAIC)).toBe("132260250");
    expect(registrationAuthorityDistrictOf(SAIC)).toBe("310000");
    expect(registrationAuthorityDistrictOf("91310115MA1H9YGWXX")).toBe("310115");
  });

  it("begin with the management department and the kind of organisation", () => {
    expect(usccCategory(SAIC)).toEqual({
      code: "91",
      department: { zh: "工商", en: "Industry and commerce" },
      organization: { zh: "企业", en: "Enterprise" },
    });
    expect(usccCategory("52")?.organization.zh).toBe("民办非企业单位");
    expect(usccCategory("94310000132260250X")).toBeUndefined();
  });

  it("know 36 categories of 12 departments", () => {
    expect(USCC_CATEGORIES.size).toBe(36);
    expect(new Set([...USCC_CATEGORIES.values()].map(({ code }) => code[0])).size).toBe(12);
  });
});

describe("A typing error in a valid unified social credit code", () => {
  const validCode = fc
    .tuple(
      fc.constantFrom("91", "92", "93", "51", "N1", "Y1"),
      fc.integer({ min: 310_000, max: 310_999 }),
      fc.array(fc.constantFrom(...ALPHABET), { minLength: 8, maxLength: 8 }),
    )
    .map(([category, district, characters]) => {
      const first8 = characters.join("");
      const first17 = category + district + first8 + organizationCodeCheckCharacter(first8);
      return first17 + usccCheckCharacter(first17);
    });

  it("cannot start from a code that is not valid", () => {
    fc.assert(fc.property(validCode, (code) => expect(checkUscc(code)).toEqual({ kind: "valid" })));
  });

  it("is detected when one character is replaced by any other", () => {
    const edit = fc.tuple(validCode, fc.nat(17), fc.constantFrom(...ALPHABET));
    fc.assert(
      fc.property(edit, ([code, position, character]) => {
        fc.pre(code[position] !== character);
        const typed = code.slice(0, position) + character + code.slice(position + 1);
        expect(checkUscc(typed).kind).toBe("invalid");
      }),
      { numRuns: 2000 },
    );
  });

  it("is detected when two different neighbours are swapped", () => {
    fc.assert(
      fc.property(fc.tuple(validCode, fc.nat(16)), ([code, position]) => {
        const left = code.charAt(position);
        const right = code.charAt(position + 1);
        fc.pre(left !== right);
        const typed = code.slice(0, position) + right + left + code.slice(position + 2);
        expect(checkUscc(typed).kind).toBe("invalid");
      }),
      { numRuns: 2000 },
    );
  });
});
