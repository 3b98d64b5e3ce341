import type { Department } from "../../policy/departments/department.ts";
import { departments } from "../../policy/departments/index.ts";

const CITY = "上海市";

/**
 * Departments by the names they go by: that of 2016 and what they became, a joint name by its parts, and a
 * district's with and without the city before it. There is no list of the departments' unified codes here, so
 * the name of an authority tells which department it is, and its code is kept as it was submitted.
 */
const byName: ReadonlyMap<string, readonly Department[]> = namesOf(departments);

const spelled = new Map<string, readonly Department[]>();
const MOST_SPELLINGS = 1_000;

/** Departments that go by a name; after the reform several may. */
export function departmentsNamed(name: string): readonly Department[] {
  const known = spelled.get(name);
  if (known !== undefined) return known;
  const found = byName.get(name.normalize("NFKC").replace(/\s+/gu, "")) ?? [];
  // The names of a batch are few; those that somebody invents are not kept without end.
  if (spelled.size < MOST_SPELLINGS) spelled.set(name, found);
  return found;
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
