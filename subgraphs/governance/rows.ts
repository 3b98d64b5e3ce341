import type { AuditPayload } from "../../audit/auditRecord.ts";
import type { KeptMisuseCase } from "../../audit/misuse/misuseCase.ts";
import type { ConsentRevocation } from "../../kit/authorization/consentRevocations.ts";
import type { Connection } from "../../kit/connection/connection.ts";
import type { EntityStub } from "../../kit/entityReference.ts";
import type { CategoryCode } from "../../policy/categories/index.ts";
import type { Category, Condition } from "../../policy/categories/category.ts";
import type { Department, Successor } from "../../policy/departments/department.ts";
import type { Amendment, Grants } from "../../policy/grants/grant.ts";
import type { GrantInForce } from "../../policy/grants/inForce.ts";
import type { ReaderKind } from "../../policy/readerKinds.ts";
import type { Role } from "../../policy/readers.ts";
import type { PurposeCode } from "../../policy/purposes.ts";

/** What the types resolve from: parts of the policy, named after the GraphQL type that they resolve. */

export interface DataCategoryRow extends Category {
  readonly code: CategoryCode;
}

export type GrantConditionRow = Condition;

export interface PurposeRow {
  readonly code: PurposeCode;
  readonly name: string;
  readonly nameEn: string;
}

/** The rules of a day. */
export interface PolicyRow {
  readonly day: string;
}

/** Grants, and the day whose effects are told. */
export interface GrantsRow extends Grants {
  readonly day: string;
}

export interface GrantRow extends GrantInForce {
  readonly category: CategoryCode;
}

export type AmendmentRow = Amendment;

/** A reader, and the day whose grants are told. */
export interface ReaderRow extends ReaderKind {
  readonly day: string;
}

export type LegalEntityRow = EntityStub;

/** A record of the trail; its reader is the department that made it. */
export interface AuditEventRow {
  readonly id: number;
  readonly authority_code: string;
  /** The entity that it was found by. */
  readonly entity_id?: number;
  readonly payload: AuditPayload;
}

export type AuditEventConnectionRow = Connection<AuditEventRow>;

export type MisuseCaseRow = KeptMisuseCase;

export type MisuseCaseConnectionRow = Connection<MisuseCaseRow>;

/** A role, and the day whose grants are told. */
export interface ReaderRoleRow extends Role {
  readonly day: string;
}

/** `id` is the place in the plan. */
export interface DepartmentRow extends Department {
  readonly id: number;
}

export type SuccessorRow = Successor;

export type DepartmentConnectionRow = Connection<DepartmentRow>;

/** How much one reader used. */
export interface AuditMeterRow {
  readonly reader: string;
  readonly operations: number;
  readonly classified: number;
  readonly subjects: number;
  readonly masked: number;
  readonly withheld: number;
  readonly refusals: number;
}

export type ConsentRevocationRow = ConsentRevocation;
