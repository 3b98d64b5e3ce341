import { approvalActs } from "./approvals.ts";
import { collaborationActs } from "./collaboration.ts";
import { creditActs } from "./credit.ts";
import { governanceActs } from "./governance.ts";
import { listActs } from "./lists.ts";
import { societyActs } from "./society.ts";
import { supervisionActs } from "./supervision.ts";

/**
 * 行为 · Acts: what may be done to the data, where all other categories are what may be read of them. A field
 * of `Mutation` carries one, and no other field does. Who may act is told by the column of what lies within a
 * reader's duties.
 */
export const acts = {
  ...governanceActs,
  ...approvalActs,
  ...supervisionActs,
  ...listActs,
  ...collaborationActs,
  ...creditActs,
  ...societyActs,
} as const;
