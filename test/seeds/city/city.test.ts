import { describe, expect, it } from "@jest/globals";
import { normalizeDocumentNumber } from "../../../standards/documentNumber.ts";
import { type AnyRow, CITY, everyRow, rowsOf } from "./cityRowsOf.ts";

const everything = everyRow(rowsOf(CITY, 0, 2_000));

function all(name: string): AnyRow[] {
  return everything.flatMap(({ table, row }) => (table === name ? [row] : []));
}

describe("records of the synthetic city", () => {
  it("have identifiers that are unique in their tables", () => {
    const ids = everything.flatMap(({ table, row }) =>
      "id" in row ? [`${table} ${row["id"]}`] : [],
    );
    expect(ids.length).toBeGreaterThan(20_000);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("list whoever missed an annual report, and remove whoever made up for it", () => {
    const abnormal = all("listing").filter(
      ({ kind, reason_code: reason }) => kind === "ABNORMAL" && reason === "1",
    );
    expect(abnormal.length).toBeGreaterThan(100);
    for (const row of abnormal)
      expect(String(row["removed_on"]) > String(row["listed_on"])).toBe(true);
    expect(abnormal.some((row) => row["removal_reason_code"] === "1")).toBe(true);
  });

  it("restrict nobody without a listing that says why", () => {
    const listings = new Map(all("listing").map((row) => [row["id"], row]));
    for (const row of all("restriction")) {
      const listing = listings.get(row["listing_id"] ?? null);
      expect(listing?.["entity_id"]).toBe(row["entity_id"]);
      expect(["SERIOUS", "COURT_DEFAULTER"]).toContain(listing?.["kind"]);
    }
  });

  it("spell document numbers in the one way they are searched by", () => {
    for (const { document_number: number } of [
      ...all("permit"),
      ...all("penalty"),
      ...all("action"),
    ]) {
      expect(normalizeDocumentNumber(String(number))).toBe(number);
    }
  });

  it("have actions of every kind, of entities that were there, and most measures lifted in their term", () => {
    const actions = all("action");
    const kinds = actions.map((row) => String(row["kind_code"]));
    expect(new Set(kinds)).toEqual(new Set(["ENFORCEMENT", "CONFIRMATION", "REWARD", "FILING"]));
    expect(actions.length).toBeGreaterThan(100);
    const enforced = actions.filter((row) => row["kind_code"] === "ENFORCEMENT");
    const lifted = enforced.filter((row) => {
      const { lifted_on: day } = JSON.parse(String(row["details"])) as { lifted_on: string | null };
      return day !== null && day <= String(row["valid_until"]);
    });
    expect(lifted.length / enforced.length).toBeGreaterThan(0.8);
  });

  it("keep amounts in whole millionths of 万", () => {
    for (const { fine, confiscation } of all("penalty")) {
      expect(Number.isSafeInteger(fine)).toBe(true);
      expect(confiscation === null || Number.isSafeInteger(confiscation)).toBe(true);
    }
  });
});
