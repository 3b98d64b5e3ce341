import type { Department } from "../../../policy/departments/department.ts";
import { departments } from "../../../policy/departments/index.ts";
import { type CatalogueItem, catalogue } from "../catalogue.ts";

const CITY = "上海市";

/**
 * Departments by the names they go by: that of 2016 and what they became, a joint name by its parts, and a
 * district's with and without the city before it. There is no list of the departments' unified codes here, so
 * XK_XKJG tells which department it is, and XK_XKJGDM is kept as it was submitted.
 */
const byName: ReadonlyMap<string, readonly Department[]> = namesOf(departments);

const items = new Map(catalogue.map((item) => [item.code, item]));

/** The item of a code. */
export function catalogueItem(code: string): CatalogueItem | undefined {
  return items.get(code);
}

/** Departments that go by a name; after the reform several may. */
export function departmentsNamed(name: string): readonly Department[] {
  return byName.get(name.normalize("NFKC").replace(/\s+/gu, "")) ?? [];
}

/** Whether permits of an item are a department's to give: its own, or its district's where districts decide. */
export function isAuthorityFor(department: Department, { authority, level }: CatalogueItem) {
  return department.code === authority || (level === "DISTRICT" && department.level === "DISTRICT");
}

function namesOf(all: readonly Department[]): Map<string, Department[]> {
  const named = new Map<string, Department[]>();
  for (const department of all) {
    for (const name of spellings(department)) {
      const others = named.get(name) ?? [];
      named.set(name, others.includes(department) ? others : [...others, department]);
    }
  }
  return named;
}

function spellings({ name, level, successor }: Department): string[] {
  const names = [name, ...name.split("、"), ...(successor?.name.split("、") ?? [])];
  return level === "DISTRICT" ? names.flatMap((one) => [one, `${CITY}${one}`]) : names;
}
