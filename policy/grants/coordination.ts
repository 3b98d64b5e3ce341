import { analyst } from "./analyst.ts";
import type { Grants } from "./grant.ts";

/** What coordinators have beside what analysts have: the efficiency of departments, and urging them on (督办). */
const OWN = { "efficiency.score": "full", "requests.supervise": "conditional" } as const;

/** 市政府办公厅、审改办、法制办: as analysts, and what is their own. */
export const coordination = coordinationBeside(analyst);

/** What changes for analysts changes for them too, but for what they have of their own. */
export function coordinationBeside({ grants, amendments = [] }: Grants): Grants {
  return {
    code: "COORD",
    name: "统筹、审改、法制",
    nameEn: "Coordination, approval reform, legal review",
    purposes: ["P11", "P16"],
    validFrom: "2026-01-01",
    grants: { ...grants, ...OWN },
    amendments: amendments.filter(({ category }) => !Object.hasOwn(OWN, category)),
  };
}
