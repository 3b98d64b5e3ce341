import type { ProvenanceColumns } from "../../../kit/database/provenanceColumns.ts";
import type { CaseFacts } from "./courtList.ts";

/** 失信被执行人（自然人）: who it is stands sealed. Of a row that was removed it does not stand any more. */
export interface PersonDefaulterRow extends ProvenanceColumns, CaseFacts {
  readonly id: number;
  /** The entity that the person represents, where the row names it and the register knows it. */
  readonly entity_id: number | null;
  readonly organization_code: string | null;
  readonly case_number: string;
  /** By which the person is found again by whoever has the sealing keys. */
  readonly person_key: string;
  readonly sealed: string | null;
  readonly published_year: number;
  readonly expires_on: string | null;
  readonly removed_on: string;
}

/** A count of natural persons on the list by the year in which they were published; never of few. */
export interface PersonDefaulterStatisticRow {
  readonly year: number;
  readonly persons: number;
}
