import type { Connection } from "../../kit/connection/connection.ts";
import type { CategoryCode } from "../../policy/categories/index.ts";
import type { Category, Condition } from "../../policy/categories/category.ts";
import type { Department } from "../../policy/departments.ts";
import type { Effect, Grants } from "../../policy/grants/grant.ts";
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

export type GrantsRow = Grants;

export interface GrantRow {
  readonly category: CategoryCode;
  readonly effect: Effect;
}

/** `id` is the place in the plan. */
export interface DepartmentRow extends Department {
  readonly id: number;
}

export type DepartmentConnectionRow = Connection<DepartmentRow>;
