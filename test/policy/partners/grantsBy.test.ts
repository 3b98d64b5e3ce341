import { describe, expect, it } from "@jest/globals";
import { categories, categoryCodes } from "../../../policy/categories/index.ts";
import { partner } from "../../../policy/grants/partner.ts";
import { grantsBy, needsConsent } from "../../../policy/partners/grantsBy.ts";
import { law } from "../../../policy/partners/law.ts";
import { grantsOf } from "../testReader.ts";

const contract = {
  ...law,
  name: "测试",
  nameEn: "Test",
  purposes: ["P18"],
  categories: ["socialInsurance", "representative.name", "credit.record", "restriction.exists"],
} as const;

describe("the grants of a contract", () => {
  it("are those of all partners, under its name and for its purposes", () => {
    const { beyondContract: _, openedByConsent: __, ...grants } = grantsBy(contract);
    expect(grants).toStrictEqual({ ...partner, name: "测试", nameEn: "Test", purposes: ["P18"] });
    expect(grantsBy({ ...contract, purposes: [] }).purposes).toStrictEqual([]);
  });

  it("leave out every kind of data that it does not name", () => {
    const { beyondContract } = grantsBy(contract);
    expect([...(beyondContract ?? [])]).toStrictEqual(
      categoryCodes.filter((code) => !(contract.categories as readonly string[]).includes(code)),
    );
  });

  it("open by consent what needs it and is named, where it is for entities that consented", () => {
    expect(grantsBy(contract).openedByConsent).toStrictEqual(
      new Set(["socialInsurance", "credit.record"]),
    );
    expect(grantsBy({ ...contract, entities: "listed" }).openedByConsent).toStrictEqual(new Set());
  });
});

it("consent is needed for what partners get on conditions, if it is one of them", () => {
  const needing = categoryCodes.filter((code) => needsConsent(code));
  expect(needing).toEqual(
    categoryCodes.filter(
      (code) =>
        partner.grants[code] === "conditional" &&
        (categories[code].condition?.needs ?? []).includes("consent"),
    ),
  );
  expect(needing).toContain("socialInsurance");
  const other = grantsOf({
    "representative.idNumber": "conditional",
    "record.remark": "conditional",
    "credit.record": "full",
    socialInsurance: "conditional",
  });
  expect(categoryCodes.filter((code) => needsConsent(code, other))).toEqual(["socialInsurance"]);
});
