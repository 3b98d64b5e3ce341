import { beforeAll, describe, expect, it } from "@jest/globals";
import { departmentByCode } from "../../../policy/departments.ts";
import { reportDuties } from "../../../seeds/city/annualReports.ts";
import { type City, cityOf } from "../../../seeds/city/city.ts";
import { type CityEntity, cityEntity } from "../../../seeds/city/cityEntity.ts";
import { entityRows } from "../../../seeds/city/entityRows.ts";
import { recordsOf } from "../../../seeds/city/records/index.ts";
import { isOrganizationCode } from "../../../standards/organizationCode.ts";
import { normalizeDocumentNumber } from "../../../standards/documentNumber.ts";
import { isRegistrationNumber } from "../../../standards/registrationNumber.ts";
import { isResidentId } from "../../../standards/residentId.ts";
import { isUscc } from "../../../standards/uscc.ts";

type Row = Readonly<Record<string, string | number | null>>;
type Tables = Readonly<Record<string, readonly Row[]>>;

const ENTITIES = 2_000;

/** Everything that all subgraphs hold of one entity. */
function everythingOf(city: City, number: number): Tables {
  const entity = cityEntity(city, number);
  const duties = reportDuties(city, entity);
  const { approvals, supervision, credit, blacklists } = recordsOf(city, entity, duties);
  return {
    ...entityRows(city, entity, duties),
    ...approvals,
    ...supervision,
    ...credit,
    ...blacklists,
  } as Tables;
}

describe("the synthetic city", () => {
  const city = cityOf();
  let entities: CityEntity[];
  let files: Tables[];
  let all: (table: string) => Row[];

  beforeAll(() => {
    const numbers = Array.from({ length: ENTITIES }, (_, number) => number);
    entities = numbers.map((number) => cityEntity(city, number));
    files = numbers.map((number) => everythingOf(city, number));
    all = (table) => files.flatMap((file) => file[table] ?? []);
  });

  it("is the same for the same number, and another for another", () => {
    expect(everythingOf(cityOf(7), 11)).toEqual(everythingOf(cityOf(7), 11));
    expect(everythingOf(cityOf(8), 11)).not.toEqual(everythingOf(cityOf(7), 11));
  });

  it("has every kind of entity that GB 32100 knows of, each with its particulars", () => {
    const kinds = new Set(entities.map(({ kind }) => kind.kind));
    for (const kind of [
      "11",
      "12",
      "13",
      "31",
      "51",
      "52",
      "53",
      "71",
      "81",
      "91",
      "92",
      "93",
      "N1",
    ]) {
      expect(kinds).toContain(kind);
    }
    expect(new Set(all("legal_entity_particulars").map((row) => row["type_name"])).size).toBe(12);
  });

  it("has codes that pass their standards and belong to nobody", () => {
    const stated = (column: string): string[] =>
      all("legal_entity")
        .map((row) => row[column])
        .filter((code) => code !== null)
        .map(String);
    expect(stated("uscc").filter((code) => !isUscc(code))).toEqual([]);
    expect(stated("registration_number").filter((code) => !isRegistrationNumber(code))).toEqual([]);
    expect(stated("organization_code").filter((code) => !isOrganizationCode(code))).toEqual([]);
    expect(stated("organization_code").filter((code) => !code.startsWith("Y"))).toEqual([]);
    const persons = [...all("legal_representative"), ...all("officer"), ...all("shareholder")];
    const ids = persons
      .map((row) => row["id_number"])
      .filter((id) => id !== null)
      .map(String);
    expect(ids.length).toBeGreaterThan(ENTITIES);
    expect(ids.filter((id) => !/^(?:319999|SYN)/u.test(id))).toEqual([]);
    expect(ids.filter((id) => id.startsWith("3") && !isResidentId(id))).toEqual([]);
    for (const { phone } of all("liaison")) expect(phone).toMatch(/^120\d{8}$/u);
  });

  it("has identifiers that are unique", () => {
    for (const column of ["uscc", "organization_code", "registration_number"]) {
      const values = all("legal_entity")
        .map((row) => row[column])
        .filter((value) => value !== null);
      expect(new Set(values).size).toBe(values.length);
    }
    for (const table of [
      "permit",
      "inspection",
      "penalty",
      "listing",
      "restriction",
      "credit_record",
    ]) {
      const ids = all(table).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeGreaterThan(100);
    }
  });

  it("marks all of it as synthetic, under departments that exist", () => {
    for (const rows of files.flatMap((file) => Object.values(file))) {
      for (const row of rows) {
        if (!("source_system" in row)) continue;
        expect(row["source_system"]).toBe("SYNTHETIC");
        expect(departmentByCode(String(row["authority_code"]))?.code).toBe(row["authority_code"]);
      }
    }
  });

  it("is shaped as the real register is", () => {
    const share = (of: (entity: CityEntity) => boolean) => entities.filter(of).length / ENTITIES;
    expect(share(({ form }) => form === "individualBusiness")).toBeCloseTo(0.16, 1);
    expect(share(({ domicile }) => domicile.district === "310115")).toBeCloseTo(0.165, 1);
    expect(share(({ scope }) => scope.text.includes("批准"))).toBeGreaterThan(0.3);
    const capitals = entities
      .filter(({ capital }) => capital?.currency === "CNY")
      .map(({ capital }) => capital?.amount ?? 0)
      .toSorted((left, right) => left - right);
    const at = (place: number) => (capitals[Math.floor(capitals.length * place)] ?? 0) / 1_000_000;
    expect([at(0.5) >= 50, at(0.5) <= 200, at(0.99) > 5_000]).toEqual([true, true, true]);
    const heads = new Map<unknown, number>();
    for (const { id_number: id } of all("legal_representative"))
      heads.set(id, (heads.get(id) ?? 0) + 1);
    expect([...heads.values()].filter((firms) => firms >= 3).length).toBeGreaterThan(20);
  });

  it("lets nothing happen before an entity exists, nor after the day of the city", () => {
    const days = [
      "decided_on",
      "inspected_on",
      "listed_on",
      "happened_on",
      "changed_on",
      "submitted_on",
    ];
    for (const [at, file] of files.entries()) {
      const established = String(file["legal_entity"]?.[0]?.["established_on"]);
      for (const row of Object.values(file).flat()) {
        for (const column of days) {
          const day = row[column];
          if (typeof day !== "string") continue;
          expect([at, column, day >= established, day <= "2026-06-30"]).toEqual([
            at,
            column,
            true,
            true,
          ]);
        }
      }
    }
  });

  it("lists whoever missed an annual report, and removes whoever made up for it", () => {
    const abnormal = all("listing").filter(
      ({ kind, reason_code: reason }) => kind === "ABNORMAL" && reason === "1",
    );
    expect(abnormal.length).toBeGreaterThan(100);
    for (const row of abnormal)
      expect(String(row["removed_on"]) > String(row["listed_on"])).toBe(true);
    expect(abnormal.some((row) => row["removal_reason_code"] === "1")).toBe(true);
  });

  it("restricts nobody without a listing that says why", () => {
    const listings = new Map(all("listing").map((row) => [row["id"], row]));
    for (const row of all("restriction")) {
      const listing = listings.get(row["listing_id"] ?? null);
      expect(listing?.["entity_id"]).toBe(row["entity_id"]);
      expect(["SERIOUS", "COURT_DEFAULTER"]).toContain(listing?.["kind"]);
    }
  });

  it("spells document numbers in the one way they are searched by", () => {
    for (const { document_number: number } of [...all("permit"), ...all("penalty")]) {
      expect(normalizeDocumentNumber(String(number))).toBe(number);
    }
  });

  it("keeps amounts in whole millionths of 万", () => {
    for (const { fine, confiscation } of all("penalty")) {
      expect(Number.isSafeInteger(fine)).toBe(true);
      expect(confiscation === null || Number.isSafeInteger(confiscation)).toBe(true);
    }
  });
});
