import { analyst } from "./analyst.ts";
import type { Grants } from "./grant.ts";

/** 市政府办公厅、审改办、法制办: as analysts, and the efficiency of departments in full. */
export const coordination: Grants = {
  code: "COORD",
  name: "统筹、审改、法制",
  nameEn: "Coordination, approval reform, legal review",
  purposes: ["P11", "P16"],
  grants: { ...analyst.grants, "efficiency.score": "full" },
};
