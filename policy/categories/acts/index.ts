import { approvalActs } from "./approvals.ts";
import { creditActs } from "./credit.ts";
import { listActs } from "./lists.ts";
import { supervisionActs } from "./supervision.ts";

/**
 * 行为 · Acts: what may be done to the data, where all other categories are what may be read of them. A field
 * of `Mutation` carries one, and no other field does. Who may act is told by the column of what lies within a
 * reader's duties.
 */
export const acts = {
  ...approvalActs,
  ...supervisionActs,
  ...listActs,
  ...creditActs,
} as const;
