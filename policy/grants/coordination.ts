import { analyst } from "./analyst.ts";
import type { Grants } from "./grant.ts";

/** 市政府办公厅、审改办、法制办: as analysts, and the efficiency of departments in full. */
export const coordination = coordinationBeside(analyst);

/** What changes for analysts changes for them too, but for what they have of their own. */
export function coordinationBeside({ grants, amendments = [] }: Grants): Grants {
  return {
    code: "COORD",
    name: "统筹、审改、法制",
    nameEn: "Coordination, approval reform, legal review",
    purposes: ["P11", "P16"],
    validFrom: "2026-01-01",
    grants: { ...grants, "efficiency.score": "full" },
    amendments: amendments.filter(({ category }) => category !== "efficiency.score"),
  };
}
