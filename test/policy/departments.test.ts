import { describe, expect, it } from "@jest/globals";
import { categories, categoryCodes } from "../../policy/categories/index.ts";
import { departmentByCode, departments } from "../../policy/departments/index.ts";
import { DISTRICTS } from "../../standards/districts.ts";
import { isLocalDate } from "../../standards/localDate.ts";

/** Codes of the departments of which something is so. */
const whose = (is: (department: (typeof departments)[number]) => boolean): string[] =>
  departments.filter(is).map(({ code }) => code);

describe("the departments of the plan", () => {
  it("have codes and names of their own", () => {
    for (const key of ["code", "name", "nameEn"] as const)
      expect(new Set(departments.map((one) => one[key])).size).toBe(departments.length);
  });

  it("are 21 of the city, 2 judicial, and 3 of every district", () => {
    expect(whose(({ level }) => level === "CITY" || level === "VERTICAL")).toHaveLength(21);
    expect(whose(({ level }) => level === "VERTICAL")).toEqual(["SH-TAX"]);
    expect(whose(({ level }) => level === "JUDICIAL")).toEqual(["SH-PROC", "SH-CRT"]);
    for (const { code } of DISTRICTS)
      expect(whose(({ district }) => district === code)).toEqual([
        `D-${code}-MSA`,
        `D-${code}-URB`,
        `D-${code}-STREET`,
      ]);
  });

  it("of a district, and no others, name their district", () => {
    expect(
      whose(({ level, district }) => (level === "DISTRICT") !== (district !== undefined)),
    ).toEqual([]);
  });

  it("supervise entities by a definition in both languages, all but four that coordinate", () => {
    expect(whose(({ supervises }) => supervises === undefined)).toEqual([
      "SH-REFORM",
      "SH-LEGAL",
      "SH-OFFICE",
      "SH-AUDIT",
    ]);
    expect(
      whose(
        ({ supervises, supervisesEn }) =>
          (supervises === undefined) !== (supervisesEn === undefined),
      ),
    ).toEqual([]);
  });

  it("have successors that are named, by a day that is real, and two that a source confirms", () => {
    const changed = departments.flatMap(({ code, successor }) =>
      successor === undefined ? [] : [{ code, ...successor }],
    );
    expect(changed.map(({ code }) => code)).toEqual([
      "SH-AIC",
      "SH-QTS",
      "SH-FDA",
      "SH-SAWS",
      "SH-TAX",
      "SH-EPB",
      "SH-CULT",
      "SH-HEALTH",
      "SH-REFORM",
      "SH-EIC",
      "SH-LEGAL",
      "SH-AUDIT",
    ]);
    for (const { name, nameEn, since = "2018-11-11" } of changed)
      expect([
        /\p{Script=Han}{6}/u.test(name),
        /^[A-Z]\w+/u.test(nameEn),
        isLocalDate(since),
      ]).toEqual([true, true, true]);
    expect(changed.filter(({ isConfirmed }) => isConfirmed).map(({ code }) => code)).toEqual([
      "SH-EPB",
      "SH-CULT",
    ]);
  });

  it("have one that runs the platform", () => {
    expect(whose(({ isPlatformOperator }) => isPlatformOperator === true)).toEqual(["SH-EIC"]);
  });

  it("are in charge of every kind of data that somebody is in charge of", () => {
    const owners = categoryCodes.flatMap((code) => categories[code].owner ?? []);
    expect(owners.filter((owner) => departmentByCode(owner) === undefined)).toEqual([]);
    expect(new Set(owners).size).toBe(8);
  });
});
