import type { Connection } from "../../kit/connection/connection.ts";
import type { AvoidanceRelation } from "./resolvers.generated.ts";

/** Rows that say how departments and officers stand to entities. */

/** A row of an entity that a request opened to a department of another district. */
export interface OpenedRowRow {
  readonly request_number: string;
  readonly entity_id: number;
  readonly requester_code: string;
  readonly department_code: string;
  readonly opened_at: string;
  readonly closed_at: string | null;
}

/** That an entity is on a department's supervision list (监管清单), until a day. */
export interface SupervisionListRow {
  readonly entity_id: number;
  readonly department_code: string;
  /** The last day; `9999-12-31` where it has no end. */
  readonly until_on: string;
}

/** That an officer declared to avoid an entity (回避). */
export interface OfficerAvoidanceRow {
  /** Key of the officer, as the gateway's claims name him. */
  readonly officer_key: string;
  readonly entity_id: number;
  readonly declared_on: string;
  /** Its place in the list of its department; none where it was entered by hand. */
  readonly id: number | null;
  readonly department_code: string | null;
  readonly relation: AvoidanceRelation | null;
  readonly withdrawn_on: string | null;
  /** Key of the officer who ended it. */
  readonly withdrawn_by: string | null;
}

/** As it is listed to its department. */
export interface AvoidanceRow extends OfficerAvoidanceRow {
  readonly id: number;
}

export type AvoidanceConnectionRow = Connection<AvoidanceRow>;
