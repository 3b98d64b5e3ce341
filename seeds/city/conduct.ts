import type { City } from "./city.ts";
import { unitOf } from "./randomSource.ts";

/** How an entity behaves, from which its reports, inspections, penalties, listings and grade follow. */
export interface Conduct {
  /** Place among all entities by risk, in [0, 1): the higher, the worse. */
  readonly risk: number;
  readonly grade: RiskGrade;
}

/** Credit risk grades (国市监信发〔2022〕6号). */
export type RiskGrade = "A" | "B" | "C" | "D";

/** Upper bounds of the grades: A 65 %, B 25.5 %, C 8 %, D 1.5 %, as one city published them. */
const GRADES: readonly (readonly [grade: RiskGrade, below: number])[] = [
  ["A", 0.65],
  ["B", 0.905],
  ["C", 0.985],
  ["D", 1],
];

/** The conduct of an entity, by its number alone. */
export function conductOf(city: City, number: number): Conduct {
  const risk = unitOf(city.citySeed, "conduct", number);
  return { risk, grade: GRADES.find(([, below]) => risk < below)?.[0] ?? "D" };
}
