/** A permit item as the merged list has it: what it is called, is told by approvals. */
export interface ListedPermitItem {
  readonly code: string;
  readonly authority: string;
  /** Item of the supervision lists by which what was permitted is supervised; null where there is none. */
  readonly item: string | null;
}

/**
 * By which item of the supervision lists each permit item is supervised: code, department in charge, item or `-`. Like
 * both lists, a draft to start from, 待确认.
 */
const TABLE = `
XK-001|SH-FDA|SH-FDA-001
XK-002|SH-FDA|SH-FDA-002
XK-003|SH-FDA|SH-FDA-003
XK-004|SH-FDA|SH-FDA-005
XK-005|SH-FDA|SH-FDA-005
XK-006|SH-FDA|SH-FDA-004
XK-007|SH-FDA|SH-FDA-006
XK-008|SH-SAWS|SH-SAWS-001
XK-009|SH-SAWS|SH-SAWS-001
XK-010|SH-SAWS|-
XK-011|SH-TRANS|SH-TRANS-001
XK-012|SH-TRANS|SH-TRANS-001
XK-013|SH-TRANS|-
XK-014|SH-TRANS|-
XK-015|SH-HRSS|SH-HRSS-001
XK-016|SH-HRSS|SH-HRSS-002
XK-017|SH-HRSS|-
XK-018|SH-HUC|SH-HUC-001
XK-019|SH-HUC|SH-HUC-001
XK-020|SH-HUC|-
XK-021|SH-HUC|-
XK-022|SH-PSB|SH-PSB-001
XK-023|SH-PSB|SH-PSB-001
XK-024|SH-PSB|-
XK-025|SH-PSB|SH-PSB-002
XK-026|SH-HEALTH|SH-HEALTH-002
XK-027|SH-HEALTH|SH-HEALTH-001
XK-028|SH-HEALTH|SH-HEALTH-001
XK-029|SH-CULT|SH-CULT-001
XK-030|SH-CULT|SH-CULT-002
XK-031|SH-CULT|SH-CULT-001
XK-032|SH-CULT|-
XK-033|SH-CULT|-
XK-034|SH-EPB|SH-EPB-001
XK-035|SH-EPB|SH-EPB-002
XK-036|SH-QTS|-
XK-037|SH-QTS|SH-QTS-004
XK-038|SH-COMM|SH-COMM-002
XK-039|SH-COMM|SH-COMM-002
XK-040|SH-EIC|-
XK-041|SH-TRANS|-
XK-042|SH-CIVIL|SH-CIVIL-001
XK-043|SH-CULT|-
XK-044|SH-COMM|-
XK-045|SH-HUC|-
XK-046|SH-SAWS|SH-SAWS-001
XK-047|SH-FDA|SH-FDA-004
XK-048|SH-FDA|SH-FDA-004
`;

/** The approval list (审批清单), in the order of its codes. */
export const listedPermitItems: readonly ListedPermitItem[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [code = "", authority = "", item = ""] = line.split("|");
    return { code, authority, item: item === "-" ? null : item };
  });
