import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import Papa from "papaparse";
import { parseRegisteredCapital } from "../../standards/amount.ts";
import { currentDistrict, districtByName } from "../../standards/districts.ts";
import { parseLocalDate } from "../../standards/localDate.ts";
import { isRegistrationNumber } from "../../standards/registrationNumber.ts";
import { checkUscc, normalizeUscc, registrationAuthorityDistrictOf } from "../../standards/uscc.ts";

/** The file is not part of this repository: whoever has it names it here. */
const FILE = process.env["REGISTRATIONS_FILE"];
const title = "91,190 real registrations of Shanghai";

function readRows(path: string): Record<string, string>[] {
  const text = gunzipSync(readFileSync(path)).toString();
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

function countBy(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** How a code in the registry's code column turns out to be usable. */
function codeOutcome(raw: string): string {
  if (checkUscc(raw).kind === "valid") return "valid";
  const code = normalizeUscc(raw);
  if (checkUscc(code).kind === "valid") return "valid after upper-casing";
  return isRegistrationNumber(code) ? "registration number" : "unusable";
}

function capitalOutcome(raw: string): string {
  const read = parseRegisteredCapital(raw);
  if (read === undefined) return "not stated";
  return read.kind === "capital" ? read.currency : read.problem;
}

(FILE === undefined ? describe.skip : describe)(
  FILE === undefined ? `${title} (skipped: REGISTRATIONS_FILE is not set)` : title,
  () => {
    const rows = FILE === undefined ? [] : readRows(FILE);
    const column = (name: string): string[] => rows.map((row) => row[name] ?? "");

    it("have a valid code each, save one registration number", () => {
      expect(rows).toHaveLength(91_190);
      expect(countBy(column("统一社会信用代码").map(codeOutcome))).toEqual({
        valid: 91_140,
        "valid after upper-casing": 49,
        "registration number": 1,
      });
    });

    it("have a registered capital that is read, not stated, or named as a problem", () => {
      expect(countBy(column("注册资金").map(capitalOutcome))).toEqual({
        CNY: 75_613,
        USD: 4_435,
        JPY: 91,
        EUR: 41,
        HKD: 33,
        DEM: 6,
        CHF: 2,
        FRF: 1,
        GBP: 1,
        SGD: 1,
        "not stated": 10_954,
        EMPTY: 10,
        CURRENCY_MISSING: 2,
      });
    });

    it("have a place that is a district, a retired one, the free trade zone or none", () => {
      const kinds = column("地区").map((place) => districtByName(place)?.kind ?? `none: ${place}`);
      expect(countBy(kinds)).toEqual({
        district: 84_676,
        retired: 544,
        zone: 4_529,
        "none: N/A": 1_431,
        "none: ": 10,
      });
    });

    it("have an authority that is a district of today or a retired one, or the city", () => {
      const codes = column("统一社会信用代码").map(registrationAuthorityDistrictOf);
      expect(countBy(codes.filter((code) => currentDistrict(code) === undefined))).toEqual({
        "310000": 7_416,
        // Out of the one registration number in the code column.
        "108400": 1,
      });
    });

    it("have a real registration date each", () => {
      const dates = column("注册日期").map(parseLocalDate);
      expect(dates.filter((date) => date === undefined)).toEqual([]);
    });
  },
);
