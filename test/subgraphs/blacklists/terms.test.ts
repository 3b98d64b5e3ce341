import { describe, expect, it } from "@jest/globals";
import { expiryOf } from "../../../subgraphs/blacklists/terms.ts";
import type { ListingRow } from "../../../subgraphs/blacklists/rows.ts";

const listing = (columns: Partial<ListingRow>): ListingRow => columns as ListingRow;

describe("the terms of lists", () => {
  it("are by law for the registrars' lists", () => {
    expect(expiryOf(listing({ kind: "ABNORMAL", listed_on: "2016-02-29" }))).toBe("2019-02-28");
    const serious = { kind: "SERIOUS", listed_on: "2016-07-18" } as const;
    expect(expiryOf(listing({ ...serious, rule_set_code: "2016" }))).toBe("2021-07-18");
    expect(expiryOf(listing({ ...serious, rule_set_code: "2021" }))).toBe("2019-07-18");
  });

  it.each(["COURT_DEFAULTER", "INCENTIVE"] as const)(
    "the term of %s is the one published, or none",
    (kind) => {
      const row = { kind, listed_on: "2016-07-18" };
      expect(expiryOf(listing({ ...row, expires_on: "2018-07-18" }))).toBe("2018-07-18");
      expect(expiryOf(listing({ ...row, expires_on: null }))).toBeNull();
    },
  );
});
