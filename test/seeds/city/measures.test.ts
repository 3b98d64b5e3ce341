import { expect, it } from "@jest/globals";
import { catalogue } from "../../../subgraphs/blacklists/catalogue.ts";
import { executorsOf, triggersOf } from "../../../subgraphs/blacklists/measureTriggers.ts";
import { departmentByCode } from "../../../policy/departments/index.ts";
import { CITY, rowsOf } from "./cityRowsOf.ts";

const byCode = new Map(catalogue.map((measure) => [measure.code, measure]));

it("a measure of the city is of the catalogue, fits the list that it rests on, and is carried out by its own department", () => {
  const tables = rowsOf(CITY, 0, 3_000).get("blacklists");
  const rows = (table: string): readonly object[] => tables?.get(table) ?? [];
  const listings = new Map((rows("listing") as Listed[]).map(({ id, kind }) => [id, kind]));
  const applied = ["restriction", "incentive"].flatMap((table) => rows(table) as Applied[]);
  expect(applied.length).toBeGreaterThan(100);
  const wrong = applied.filter((one) => {
    const measure = byCode.get(one.measure_code);
    if (measure === undefined || measure.domain_code !== one.domain_code) return true;
    const executors = executorsOf(measure.executing_departments);
    const fits = triggersOf(measure.class_code).includes(listings.get(one.listing_id) ?? "");
    return !fits || executors?.includes(one.executing_department_code) === false;
  });
  expect(wrong).toEqual([]);
});

it("every measure names departments of the platform, any department, or none that is on it", () => {
  const codes = catalogue.flatMap((one) => executorsOf(one.executing_departments) ?? []);
  expect(codes.filter((code) => departmentByCode(code) === undefined)).toEqual([]);
  expect(catalogue.filter((one) => triggersOf(one.class_code).length === 0)).toEqual([]);
  expect(executorsOf("发展改革、建设管理、交通、水务")).toEqual(["SH-DRC", "SH-HUC", "SH-TRANS"]);
  expect(executorsOf("规划国土")).toEqual([]);
  expect(executorsOf("文明办、总工会、各部门")).toBeUndefined();
});

interface Applied {
  readonly measure_code: string;
  readonly domain_code: string;
  readonly listing_id: number;
  readonly executing_department_code: string;
}

interface Listed {
  readonly id: number;
  readonly kind: string;
}
