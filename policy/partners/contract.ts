import type { CategoryCode } from "../categories/index.ts";
import type { PurposeCode } from "../purposes.ts";

/**
 * A contract (数据使用协议) under which a partner reads (rule R11): for what, which fields, of which entities,
 * from when to when, and who approved it. Whoever has no contract here is no reader.
 */
export interface PartnerContract {
  /** `PARTNER-` and a name in capitals; the reader code that its tokens carry. */
  readonly code: `PARTNER-${string}`;
  readonly name: string;
  readonly nameEn: string;
  /** What it may use data for, of what the grants of partners allow. */
  readonly purposes: readonly PurposeCode[];
  /** Kinds of data that are not open to everybody and that it may ask for; how much it gets, the grants say. */
  readonly categories: readonly CategoryCode[];
  /** Open fields it may ask for: `LegalEntity.name`, or `Permit.*` for all open fields of a type. */
  readonly openFields: readonly `${string}.${string}`[];
  readonly entities: EntityRule;
  /** First and last day of the contract in Shanghai, `YYYY-MM-DD`. */
  readonly validFrom: string;
  readonly validTo: string;
  /** The departments that own the data, and by which document each agreed. */
  readonly approvals: readonly Approval[];
}

/**
 * Of which entities a partner reads more than the public does.
 *
 * - `withConsent`: of any entity that consented, for as long as its consent lasts
 * - `listed`: of the entities on its contract list, which the register keeps; what needs an entity's consent
 *   needs it besides
 */
export type EntityRule = "withConsent" | "listed";

/** A department's agreement in writing. */
export interface Approval {
  /** Department code, such as `SH-AIC`. */
  readonly department: string;
  readonly documentNumber: string;
  /** `YYYY-MM-DD` */
  readonly approvedOn: string;
}
