import { describe, expect, it, test } from "@jest/globals";
import { INDUSTRY_SECTIONS, industrySection } from "../../standards/industry.ts";

describe("The sections of industry", () => {
  it("are twenty, A to T", () => {
    expect(INDUSTRY_SECTIONS.map(({ letter }) => letter).join("")).toBe("ABCDEFGHIJKLMNOPQRST");
  });

  test.each(["2011", "2017"] as const)("leave no division out and share none in %s", (edition) => {
    const divisions = INDUSTRY_SECTIONS.flatMap(({ divisions: { [edition]: range } }) =>
      Array.from({ length: range[1] - range[0] + 1 }, (_, index) => range[0] + index),
    );
    const last = edition === "2011" ? 96 : 97;
    expect(divisions).toEqual(Array.from({ length: last }, (_, index) => index + 1));
  });
});

describe("The section of an industry code", () => {
  test.each([
    ["A", "A"],
    ["T", "T"],
    ["01", "A"],
    ["0111", "A"],
    ["12", "B"],
    ["13", "C"],
    ["3610", "C"],
    ["521", "F"],
    ["F5211", "F"],
    ["65", "I"],
    ["7040", "K"],
    ["82", "O"],
    ["97", "T"],
  ])("%s is %s in the edition of 2017", (code, letter) => {
    expect(industrySection(code)?.letter).toBe(letter);
  });

  test.each([
    ["78", "N"],
    ["79", "O"],
    ["82", "P"],
    ["8211", "P"],
    ["96", "T"],
    ["52", "F"],
  ])("%s is %s in the edition of 2011", (code, letter) => {
    expect(industrySection(code, "2011")?.letter).toBe(letter);
  });

  test.each(["", "U", "a", "1", "00", "98", "12345", "C5211", "N/A"])("%s is none", (code) => {
    expect(industrySection(code)).toBeUndefined();
  });

  it("has no division 97 in the edition of 2011", () => {
    expect(industrySection("97", "2011")).toBeUndefined();
  });

  it("has both names", () => {
    expect(industrySection("5210")).toEqual({
      letter: "F",
      zh: "批发和零售业",
      en: "Wholesale and retail trade",
      divisions: { "2011": [51, 52], "2017": [51, 52] },
    });
  });
});
