import { describe, expect, it } from "@jest/globals";
import { departmentByCode } from "../../../policy/departments/index.ts";
import { isOrganizationCode } from "../../../standards/organizationCode.ts";
import { isRegistrationNumber } from "../../../standards/registrationNumber.ts";
import { isResidentId } from "../../../standards/residentId.ts";
import { isUscc, organizationCodeOf, usccCategory } from "../../../standards/uscc.ts";
import { currentDistrict, DISTRICT_ALIASES, SHANGHAI } from "../../../standards/districts.ts";
import { entityType } from "../../../standards/entityType.ts";
import { industrySection } from "../../../standards/industry.ts";
import { organizationCode } from "../../../seeds/city/syntheticCodes.ts";
import { CITY, everyRow, registerRows, rowsOf } from "./cityRowsOf.ts";

const rows = rowsOf(CITY, 0, 2_000);
const all = everyRow(rows);
const register = registerRows(rows, "legal_entity");

/** The values of the columns whose name matches, without those that are empty. */
function valuesOf(columns: RegExp): string[] {
  return all.flatMap(({ row }) =>
    Object.entries(row)
      .filter(([column, value]) => columns.test(column) && value !== null)
      .map(([, value]) => String(value)),
  );
}

describe("codes of the synthetic city", () => {
  it("are unified codes that pass GB 32100, with the entity's own organisation code inside", () => {
    const codes = register.filter((row) => row["uscc"] !== null);
    expect(codes.length).toBeGreaterThan(1_950);
    const wrong = codes.filter(({ uscc, organization_code: organization, kind_code: kind }) => {
      const code = String(uscc);
      const matches = organizationCodeOf(code) === organization && code.startsWith(String(kind));
      return !isUscc(code) || usccCategory(code) === undefined || !matches;
    });
    expect(wrong).toEqual([]);
  });

  it("are organisation codes of a series that is not issued, each once", () => {
    const codes = register.map((row) => String(row["organization_code"]));
    expect(codes.filter((code) => !isOrganizationCode(code) || !code.startsWith("Y"))).toEqual([]);
    expect(codes).toEqual(codes.map((_, number) => organizationCode(number)));
    expect(new Set(codes).size).toBe(codes.length);
  });

  it("are registration numbers of a division that does not exist, for old market entities only", () => {
    const numbered = register.filter((row) => row["registration_number"] !== null);
    expect(numbered.length).toBeGreaterThan(200);
    const wrong = numbered.filter((row) => {
      const number = String(row["registration_number"]);
      const isOld = String(row["established_on"]) < "2015-10-01";
      return !isOld || !number.startsWith("319999") || !isRegistrationNumber(number);
    });
    expect(wrong).toEqual([]);
  });

  it("are identity numbers of a division that does not exist, valid by GB 11643", () => {
    const numbers = valuesOf(/id_number$/u).filter((number) => !number.startsWith("SYN"));
    expect(numbers.length).toBeGreaterThan(5_000);
    const wrong = numbers.filter((number) => !number.startsWith("319999") || !isResidentId(number));
    expect(wrong).toEqual([]);
  });

  it("are telephone numbers that no network has", () => {
    const phones = valuesOf(/phone$/u);
    expect(phones.length).toBeGreaterThan(5_000);
    expect(phones.filter((phone) => !/^120\d{8}$/u.test(phone))).toEqual([]);
  });

  it("are types, industries and districts that their standards know", () => {
    const authorities = new Set([SHANGHAI, ...DISTRICT_ALIASES.map(({ code }) => code)]);
    const wrong = register.filter((row) => {
      const type = row["type_code"];
      const authority = String(row["registration_authority_code"]);
      return (
        (type !== null && entityType(String(type)) === undefined) ||
        industrySection(String(row["industry_division"]))?.letter !== row["industry_section"] ||
        currentDistrict(String(row["domicile_district"])) === undefined ||
        (!authorities.has(authority) && currentDistrict(authority) === undefined)
      );
    });
    expect(wrong).toEqual([]);
  });

  it("come with the mark SYNTHETIC on every record, under a department that exists", () => {
    const sourced = all.filter(({ row }) => "source_system" in row);
    expect(sourced.length).toBeGreaterThan(20_000);
    expect(sourced.filter(({ row }) => row["source_system"] !== "SYNTHETIC")).toEqual([]);
    const authorities = new Set(sourced.map(({ row }) => String(row["authority_code"])));
    expect([...authorities].filter((code) => departmentByCode(code)?.code !== code)).toEqual([]);
  });

  it("give a person who leads several entities one identity, and two persons never the same", () => {
    const names = new Map<string, Set<unknown>>();
    for (const row of registerRows(rows, "legal_representative")) {
      const id = String(row["id_number"]);
      names.set(id, (names.get(id) ?? new Set()).add(row["name"]));
    }
    expect([...names.values()].filter((known) => known.size > 1)).toEqual([]);
  });
});
