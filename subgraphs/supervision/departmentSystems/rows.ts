import type { Connection } from "../../../kit/connection/connection.ts";
import type { ProvenanceColumns } from "../../../kit/database/provenanceColumns.ts";

/** What a system feeds; each is taken in by batches of its own table. */
export type FeedTypeCode = "INSPECTIONS" | "PENALTIES" | "ACTIONS" | "GENERIC_RECORDS";

export type SystemInterfaceCode = "MUTATION" | "FILE" | "FORM";

/** A system as the register has it, with the day by which it is to be heard of. */
export interface DepartmentSystemRow extends ProvenanceColumns {
  readonly id: number;
  /** As batches name it. */
  readonly code: string;
  readonly name: string;
  readonly district_code: string | null;
  readonly interface_code: SystemInterfaceCode;
  readonly interval_days: number;
  readonly taken_in_on: string;
  readonly retired_on: string | null;
  readonly steward: string;
  readonly input_digest: string;
  /** The earliest of its feeds' days. */
  readonly due_on: string;
}

/** What a system feeds, and when it last did. */
export interface DepartmentSystemFeedRow {
  readonly system_id: number;
  readonly type_code: FeedTypeCode;
  /** UTC; null where nothing came yet. */
  readonly last_received_at: string | null;
  /** The last day on which the next batch is in time. */
  readonly due_on: string;
  readonly retired_on: string | null;
}

export type DepartmentSystemConnectionRow = Connection<DepartmentSystemRow>;
