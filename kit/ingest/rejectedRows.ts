import type { Orders } from "../connection/pageRequest.ts";
import type { RowError } from "./rowError.ts";

/** A row of a batch that was rejected and is still to be corrected. */
export interface RejectedRow {
  readonly id: number;
  readonly batch_id: number;
  readonly row_index: number;
  readonly authority_code: string;
  readonly source_system: string;
  readonly document_number: string | null;
  readonly content: string;
  /** JSON of the errors. */
  readonly errors: string;
  readonly received_at: string;
}

export const rejectedOrders = {
  NEWEST: { column: "id", direction: "desc" },
} as const satisfies Orders;

/** The fields of a rejected row, of every kind of record. */
export const rejectedRowFields = {
  batch: (row: RejectedRow) => row.batch_id,
  index: (row: RejectedRow) => row.row_index,
  errors: (row: RejectedRow) => JSON.parse(row.errors) as RowError[],
};
