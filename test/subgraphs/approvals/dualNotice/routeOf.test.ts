import { describe, expect, it } from "@jest/globals";
import { divisionOf, poolOf } from "../../../../subgraphs/approvals/dualNotice/counterparts.ts";
import { routeOf } from "../../../../subgraphs/approvals/dualNotice/routeOf.ts";

const need = (...items: string[]) => ({ key: items.join("/"), phrase: "…", items });
const YANGPU = { division: "310110", district: "310110" };
const CITY = { division: "310000", district: "310110" };

describe("a notice", () => {
  it.each([
    ["catering, of a district", need("XK-003"), YANGPU, "D-310110-MSA", "D-310110-MSA"],
    ["catering, of the city's registrar", need("XK-003"), CITY, "D-310110-MSA", "SH-FDA"],
    ["food production, on which the city decides", need("XK-001"), YANGPU, "SH-FDA", "SH-FDA"],
    [
      "chemicals, a line without district offices here",
      need("XK-008"),
      YANGPU,
      "SH-SAWS",
      "SH-SAWS",
    ],
    [
      "one of two permits of one department",
      need("XK-008", "XK-009"),
      YANGPU,
      "SH-SAWS",
      "SH-SAWS",
    ],
    [
      "catering, of a registrar's district",
      need("XK-003"),
      { ...YANGPU, district: null },
      "D-310110-MSA",
      "D-310110-MSA",
    ],
  ])(
    "of %s goes to who stands where the registrar does",
    (_of, needed, registered, authority, addressee) => {
      expect(routeOf(needed, registered)).toMatchObject({ authority, addressee, unclear: null });
    },
  );

  it.each([
    ["several departments may be meant", need("XK-004", "XK-005"), YANGPU, "SEVERAL_AUTHORITIES"],
    ["no item is named", need(), YANGPU, "NO_ITEM_NAMED"],
  ])("goes into the pool where %s", (_where, needed, registered, unclear) => {
    expect(routeOf(needed, registered)).toMatchObject({ item: null, addressee: null, unclear });
  });

  it("of the city's registrar names no authority where the district is not known", () => {
    expect(routeOf(need("XK-003"), { division: "310000", district: null })).toEqual({
      item: "XK-003",
      authority: null,
      level: "DISTRICT",
      addressee: "SH-FDA",
      unclear: null,
    });
  });
});

describe("a division", () => {
  it.each([
    ["310108", "310106"],
    ["310230", "310151"],
    ["310000", "310000"],
    ["100000", "310000"],
    [null, "310000"],
  ])("of the code %s is that of today, %s", (code, division) => {
    expect(divisionOf(code)).toBe(division);
  });

  it.each([
    ["D-310110-STREET", "310110"],
    ["SH-FDA", "310000"],
    ["SH-CULT", "ANY"],
    ["SH-CRT", undefined],
    ["SH-FIN", undefined],
    ["SELF:91310000132260250X", undefined],
  ])("has a pool: %s claims from that of %s", (department, pool) => {
    expect(poolOf(department)).toBe(pool);
  });
});
