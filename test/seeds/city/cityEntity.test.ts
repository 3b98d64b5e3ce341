import { describe, expect, it } from "@jest/globals";
import { cityOf } from "../../../seeds/city/city.ts";
import { cityEntity } from "../../../seeds/city/cityEntity.ts";
import { CITY, entitiesOf, everyRow, registerRows, rowsOf } from "./cityRowsOf.ts";

function namesOf(citySeed: number): string[] {
  return entitiesOf(cityOf(citySeed), 300).map(({ name }) => name);
}

describe("the synthetic city", () => {
  it("is the same for the same number", () => {
    expect(rowsOf(cityOf(7), 0, 300)).toEqual(rowsOf(cityOf(7), 0, 300));
  });

  it("is another for another number", () => {
    const others = new Set(namesOf(8));
    expect(namesOf(7).filter((name) => others.has(name))).toEqual([]);
  });

  it("has the same entity at a number, whichever entities are made before it", () => {
    const alone = rowsOf(CITY, 1_234, 1_235);
    const amongOthers = everyRow(rowsOf(CITY, 1_200, 1_300)).filter(
      ({ row }) => (row["entity_id"] ?? row["id"]) === 1_235,
    );
    expect(amongOthers).toEqual(everyRow(alone));
  });

  it("has an entity at every number up to the size of the real city", () => {
    const { uscc, name } = cityEntity(CITY, 3_199_999);
    expect(uscc).toMatch(/^\d{8}Y[0-9A-Z]{9}$/u);
    expect(name).not.toBe("");
  });

  it("has every type of entity, and 19 kinds of unified code, among its first 2,000", () => {
    const rows = rowsOf(CITY, 0, 2_000);
    const types = registerRows(rows, "legal_entity_particulars").map((row) => row["type_name"]);
    expect(new Set(types)).toEqual(
      new Set([
        "BranchParticulars",
        "EnterpriseParticulars",
        "FarmersCooperativeParticulars",
        "GovernmentOrganParticulars",
        "IndividualBusinessParticulars",
        "LegalServiceParticulars",
        "PublicInstitutionParticulars",
        "ReligiousVenueParticulars",
        "RepresentativeOfficeParticulars",
        "RuralCollectiveParticulars",
        "SocialOrganizationParticulars",
        "TradeUnionParticulars",
      ]),
    );
    const kinds = registerRows(rows, "legal_entity").map((row) => row["kind_code"]);
    expect(new Set(kinds)).toEqual(
      new Set("11 12 13 31 32 33 34 51 52 53 71 72 81 91 92 93 N1 N2 N3".split(" ")),
    );
  });

  it("names as parents and shareholders only companies that are older than what they hold", () => {
    const rows = rowsOf(CITY, 0, 2_000);
    const register = registerRows(rows, "legal_entity");
    const established = register.map((row) => String(row["established_on"]));
    const holdings = [
      ...register.map((row) => [row["parent_entity_id"], row["id"]]),
      ...registerRows(rows, "shareholder").map((row) => [
        row["holder_entity_id"],
        row["entity_id"],
      ]),
    ].flatMap(([holder, held]) =>
      holder == null ? [] : [[Number(holder), Number(held)] as const],
    );
    expect(holdings.length).toBeGreaterThan(200);
    const impossible = holdings.filter(([holder, held]) => {
      const [older = "", younger = ""] = [established[holder - 1], established[held - 1]];
      return holder >= held || older > younger;
    });
    expect(impossible).toEqual([]);
  });

  it("has nothing happen before an entity is established or after the city's day", () => {
    const dates = /_on$/u;
    /** Deadlines and ends of terms lie ahead; a listing that is not removed has one without end. */
    const ahead = /^(due|expires|removed|until)_on$/u;
    const rows = everyRow(rowsOf(CITY, 0, 500));
    const established = new Map(
      rows.flatMap(({ table, row }) =>
        table === "legal_entity" ? [[row["id"], String(row["established_on"])]] : [],
      ),
    );
    const wrong = rows.flatMap(({ table, row }) =>
      Object.entries(row)
        .filter(([column, value]) => dates.test(column) && !ahead.test(column) && value !== null)
        .filter(([, value]) => {
          const day = String(value);
          return day > "2026-06-30" || day < (established.get(row["entity_id"] ?? row["id"]) ?? "");
        })
        .map(([column, value]) => `${table}.${column} ${value}`),
    );
    expect(wrong).toEqual([]);
  });
});
