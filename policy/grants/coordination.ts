import type { CategoryCode } from "../categories/index.ts";
import { analyst } from "./analyst.ts";
import { grantsBeside } from "./beside.ts";
import type { Effect, Grants } from "./grant.ts";

/** What coordinating departments have of their own: how departments work, what nobody takes care of, which systems fell silent, urging on (督办). */
const OWN: Partial<Readonly<Record<CategoryCode, Effect>>> = {
  "efficiency.score": "full",
  blindSpots: "full",
  departmentSystem: "full",
  "requests.supervise": "conditional",
};

/** 市政府办公厅、审改办、法制办: as analysts, and what is their own. */
export const coordination = coordinationBeside(analyst);

/** What changes for analysts changes for them too, but for what they have of their own. */
export function coordinationBeside(others: Grants): Grants {
  return {
    code: "COORD",
    name: "统筹、审改、法制",
    nameEn: "Coordination, approval reform, legal review",
    purposes: ["P11", "P16"],
    validFrom: "2026-01-01",
    ...grantsBeside(others, OWN),
  };
}
