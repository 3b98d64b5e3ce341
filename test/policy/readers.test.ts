import { describe, expect, it } from "@jest/globals";
import {
  purposesOf,
  readerByCode,
  type Reader,
  type Standings,
  standingsFor,
} from "../../policy/readers.ts";
import { standings } from "../../policy/standing.ts";
import { useOf } from "../../policy/use.ts";

describe("a reader code", () => {
  it.each([
    "ASSOC-X",
    "ASSOC-STEEL2026",
    `ASSOC-${"X".repeat(24)}`,
    "PARTNER-LAW",
    "PARTNER-NOTARY",
    "PARTNER-PLATFORM",
    "PARTNER-RATING",
    "CPC",
    "PUBLIC",
    "ANALYST",
    "OPERATOR",
    "ONESTOP",
  ])("%s is that of a reader", (code) => expect(readerByCode(code)?.code).toBe(code));

  it.each([
    "XASSOC-X",
    "ASSOC-X-Y",
    "ASSOC-x",
    "ASSOC-X\n",
    "ASSOC-",
    `ASSOC-${"X".repeat(25)}`,
    // Whoever has no contract is no reader.
    "PARTNER-X",
    "PARTNER-LAW2",
    "XPARTNER-LAW",
    "PARTNER-LAW-X",
    "PARTNER-law",
    "PARTNER-LAW\n",
    "OPERATOR-X",
    "ONESTOP-X",
    "constructor",
    "CPC-X",
    "SELF",
    "SELF:",
    "OTHER91310000132260250X",
    "91310000132260250X",
    "XSELF:91310000132260250X",
  ])("%j is that of none", (code) => expect(readerByCode(code)).toBeUndefined());
});

/** Of which columns of the matrix grants are: as the source, within duties and elsewhere. */
const columns = (byStanding: Standings) => standings.map((one) => byStanding[one].code);

describe("the department that runs the platform", () => {
  const operator = readerByCode("SH-EIC") as Reader;

  it("reads as one that reviews grants for the purposes of that task, and for no other", () => {
    for (const purpose of ["P08", "P09", "P10"] as const)
      expect(columns(standingsFor(operator, purpose))).toEqual(["SRC", "GRANT", "GRANT"]);
    for (const purpose of [undefined, "P05", "P11", "P16"] as const)
      expect(columns(standingsFor(operator, purpose))).toEqual(["SRC", "OPER", "OPER"]);
  });

  it("may use data for either task, and a department with one task for that", () => {
    expect(purposesOf(operator)).toStrictEqual(["P11", "P13", "P16", "P08", "P09", "P10"]);
    const audit = readerByCode("SH-AUDIT") as Reader;
    expect(purposesOf(audit)).toStrictEqual(["P16"]);
    expect(columns(standingsFor(audit, "P08"))).toEqual(["AUD", "AUD", "AUD"]);
  });
});

describe("a refused use", () => {
  const reader = readerByCode("SH-AIC") as Reader;

  it.each([
    [{ basis: "x" }, "BASIS_MALFORMED"],
    [{ purpose: "P99" }, "PURPOSE_UNKNOWN"],
    [{ purpose: "P15" }, "PURPOSE_NOT_ALLOWED"],
  ])("%j says what it is by name and code, %s", (declared, code) => {
    expect(() => useOf(reader, { ...declared, secondFactor: false })).toThrow(
      expect.objectContaining({ name: "UseError", code }),
    );
  });

  it("leaves out what an accepted one does not declare", () => {
    expect(useOf(reader, { secondFactor: true })).toStrictEqual({ secondFactor: true });
  });
});
