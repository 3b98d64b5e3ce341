import { acts } from "./acts/index.ts";
import { approvals } from "./approvals.ts";
import type { Category } from "./category.ts";
import { collaboration } from "./collaboration.ts";
import { credit } from "./credit.ts";
import { governance } from "./governance.ts";
import { lists } from "./lists.ts";
import { registration } from "./registration.ts";
import { services } from "./services.ts";
import { society } from "./society.ts";
import { supervision } from "./supervision.ts";

const all = {
  ...registration,
  ...approvals,
  ...supervision,
  ...credit,
  ...lists,
  ...collaboration,
  ...society,
  ...governance,
  ...services,
  ...acts,
};

/** The scope that a field carries in SDL, such as `representative.idNumber`. */
export type CategoryCode = keyof typeof all;

/**
 * Every category a field may carry in `@requiresScopes`. A field that carries none must be tagged `open`;
 * a field that is neither stops the start.
 */
export const categories: Readonly<Record<CategoryCode, Category>> = all;

/** Every category code, in catalogue order. */
export const categoryCodes = Object.keys(categories) as readonly CategoryCode[];

/** Whether a scope found in SDL names a category of the catalogue. */
export function isCategoryCode(scope: string): scope is CategoryCode {
  return Object.hasOwn(categories, scope);
}

/** Whether a category is something that is done. */
export function isAct(code: CategoryCode): boolean {
  return categories[code].isAct === true;
}
