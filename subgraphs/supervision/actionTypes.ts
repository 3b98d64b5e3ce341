import type { ActionKindCode } from "./rows.ts";

/** The GraphQL type of each kind of administrative action. */
export const actionTypes = {
  ENFORCEMENT: "AdministrativeEnforcement",
  CONFIRMATION: "AdministrativeConfirmation",
  REWARD: "AdministrativeReward",
  FILING: "AdministrativeFiling",
} as const satisfies Record<ActionKindCode, string>;
