import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { categories, categoryCodes } from "../../../policy/categories/index.ts";
import { decide, type Verdict } from "../../../policy/decide.ts";
import { departmentByCode } from "../../../policy/departments/index.ts";
import { partner } from "../../../policy/grants/partner.ts";
import type { PartnerContract } from "../../../policy/partners/contract.ts";
import { isInForce } from "../../../policy/term.ts";
import { contracts } from "../../../policy/partners/index.ts";
import { type Reader, readerByCode } from "../../../policy/readers.ts";
import { standings } from "../../../policy/standing.ts";
import { classificationOf, OPEN } from "../../../schema/classification.ts";
import { isLocalDate } from "../../../standards/localDate.ts";

const DAY = "2026-11-24";

const classification = classificationOf(readFileSync("schema/supergraph.graphql", "utf8"));

describe.each(contracts.map((contract) => [contract.code, contract] as const))(
  "the contract of %s",
  (code, contract) => {
    it("makes it a reader, with its name and purposes", () => {
      const reader = readerByCode(code);
      expect(reader).toMatchObject({ code, name: contract.name, nameEn: contract.nameEn });
      expect(reader?.grants.purposes).toEqual(contract.purposes);
      expect(partner.purposes).toEqual(expect.arrayContaining([...contract.purposes]));
    });

    it("names only kinds of data of which the grants of partners give something", () => {
      expect(contract.categories.filter((one) => partner.grants[one] === "withheld")).toEqual([]);
    });

    it("was approved by every department that owns the data", () => {
      const departments = new Set(contract.approvals.map(({ department }) => department));
      const owners = contract.categories.flatMap((one) => categories[one].owner ?? []);
      expect(owners.filter((owner) => !departments.has(owner))).toEqual([]);
      for (const { department, documentNumber, approvedOn } of contract.approvals) {
        expect(departmentByCode(department)?.code).toBe(department);
        expect(documentNumber).not.toBe("");
        expect(isLocalDate(approvedOn) && approvedOn <= contract.validFrom).toBe(true);
      }
    });

    it("begins and ends on days that exist", () => {
      const { validFrom, validTo } = contract;
      expect([isLocalDate(validFrom), isLocalDate(validTo), validFrom < validTo]).toEqual([
        true,
        true,
        true,
      ]);
    });

    it("names open fields that the graph has and that are open", () => {
      expect(contract.openFields.filter((field) => !isOpenField(field))).toEqual([]);
    });

    it("withholds every kind of data that it does not name, wherever the record belongs", () => {
      const decision = decide(partnerBy(code), { purpose: "P18", secondFactor: true }, DAY);
      for (const standing of standings) {
        const beyond = categoryCodes.filter((one) => !contract.categories.includes(one));
        const causes = beyond.map((one) => causeOf(decision.verdicts[standing][one]));
        expect(new Set(causes)).toEqual(new Set(["NOT_IN_CONTRACT"]));
      }
    });
  },
);

/** What each contract was agreed to open, and of whom. Open fields are open to everybody, and stand in the contract alone. */
const AGREED: readonly (readonly [code: string, terms: string, categories: string])[] = [
  [
    "PARTNER-LAW",
    "withConsent for P18 from 2024-01-01 to 2035-12-31",
    "taxpayer.id representative.name shareholder.name officer.name annualReport.financials socialInsurance penalty.decisionText taxCredit.grade credit.record rating.thirdParty rating.association restriction.exists",
  ],
  [
    "PARTNER-NOTARY",
    "withConsent for P18 from 2024-01-01 to 2035-12-31",
    "representative.name shareholder.name officer.name annualReport.financials restriction.exists",
  ],
  ["PARTNER-PLATFORM", "listed for P18 from 2024-01-01 to 2027-06-30", "restriction.exists"],
  [
    "PARTNER-RATING",
    "listed for P18 from 2024-01-01 to 2035-12-31",
    "rating.thirdParty rating.association credit.record taxCredit.grade annualReport.financials restriction.exists",
  ],
];

describe("partners", () => {
  it("read what was agreed, of whom and until when, and nothing besides", () => {
    expect(
      contracts.map(({ code, entities, purposes, validFrom, validTo, categories: named }) => [
        code,
        `${entities} for ${purposes.join(" ")} from ${validFrom} to ${validTo}`,
        named.join(" "),
      ]),
    ).toEqual(AGREED);
  });

  it("have codes and names of their own", () => {
    expect(new Set(contracts.map(({ code }) => code)).size).toBe(contracts.length);
    expect(new Set(contracts.map(({ nameEn }) => nameEn)).size).toBe(contracts.length);
  });

  it("without a contract are no readers", () => {
    expect(readerByCode("PARTNER-SOMEBODY")).toBeUndefined();
  });

  it("are told what their contract does not include, and whom to ask", () => {
    const { verdicts } = decide(partnerBy("PARTNER-PLATFORM"), { purpose: "P18" }, DAY);
    expect(verdicts.inScope["representative.name"]).toEqual({
      kind: "withheld",
      code: "NOT_IN_CONTRACT",
      reason:
        "电子商务平台（示例）的协议不包括法定代表人姓名 · not in the contract of: An e-commerce platform (example)",
      remedy: "向上海市工商行政管理局提出申请 · ask SH-AIC",
    });
  });

  it("of different contracts do not share decisions", () => {
    const keys = contracts.map(({ code }) => decide(partnerBy(code), { purpose: "P18" }, DAY).key);
    expect(new Set(keys).size).toBe(contracts.length);
  });

  it.each([
    ["2026-12-31", false],
    ["2027-01-01", true],
    ["2027-06-30", true],
    ["2027-07-01", false],
  ])("are bound to the days of their contract: on %s in force is %s", (day, inForce) => {
    const [contract] = contracts;
    const term = {
      ...(contract as PartnerContract),
      validFrom: "2027-01-01",
      validTo: "2027-06-30",
    };
    expect(isInForce(term, day)).toBe(inForce);
  });
});

function isOpenField(field: string): boolean {
  if (!field.endsWith(".*")) return classification.get(field) === OPEN;
  return [...classification].some(
    ([coordinate, requirement]) =>
      coordinate.startsWith(field.slice(0, -1)) && requirement === OPEN,
  );
}

function partnerBy(code: string): Reader {
  const found = readerByCode(code);
  if (found === undefined) throw new TypeError(`no reader ${code}`);
  return found;
}

function causeOf(verdict: Verdict): string {
  return verdict.kind === "full" ? "full" : verdict.code;
}
