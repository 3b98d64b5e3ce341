import { describe, expect, it } from "@jest/globals";
import { industrySection } from "../../standards/industry.ts";
import { INDUSTRY_DIVISIONS, industryDivision } from "../../standards/industryDivision.ts";

describe("The divisions of industry", () => {
  it("are found by two to four digits", () => {
    expect(industryDivision("52")).toEqual({ code: "52", zh: "零售业", en: "Retail trade" });
    expect(industryDivision("6510")?.zh).toBe("软件和信息技术服务业");
    expect(industryDivision("02")).toBeUndefined();
  });

  it("are in order, each once, and each in a section", () => {
    const codes = INDUSTRY_DIVISIONS.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].toSorted());
    expect(codes).toHaveLength(52);
    expect(codes.filter((code) => industrySection(code) === undefined)).toEqual([]);
  });
});
