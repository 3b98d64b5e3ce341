import { type GraphQLCompositeType, type GraphQLSchema, isAbstractType } from "graphql";
import type { CategoryCode } from "../../policy/categories.ts";
import type { Decision, Verdict } from "../../policy/decide.ts";
import type { Classification, Requirement } from "../../schema/classification.ts";

/** Why a field is withheld in this operation. */
export interface Denial {
  readonly coordinate: string;
  readonly categories: readonly CategoryCode[];
  readonly reason: string;
  readonly remedy: string;
}

/** Whether one entity is looked up, or several are listed, where a field stands in an operation. */
export type Reach = "single" | "several";

/** Decides on a field of a type: undefined where it may be had, else why not. */
export type FieldAccess = (
  parent: GraphQLCompositeType,
  fieldName: string,
  reach: Reach,
) => Denial | undefined;

/** Field decisions of one principal on one schema. A field on an interface is as closed as its strictest implementation. */
export function fieldAccess(
  schema: GraphQLSchema,
  classification: Classification,
  decision: Decision,
): FieldAccess {
  return (parent, fieldName, reach) => {
    const coordinates = isAbstractType(parent)
      ? [parent, ...schema.getPossibleTypes(parent)].map(({ name }) => `${name}.${fieldName}`)
      : [`${parent.name}.${fieldName}`];
    for (const coordinate of coordinates) {
      const denial = deniedBy(coordinate, classification.get(coordinate) ?? [], decision, reach);
      if (denial !== undefined) return denial;
    }
    return undefined;
  };
}

function deniedBy(
  coordinate: string,
  requirement: Requirement,
  decision: Decision,
  reach: Reach,
): Denial | undefined {
  const missing = requirement.map((categories) =>
    categories.filter((category) => !grants(decision.verdicts[category], reach)),
  );
  if (missing.some((categories) => categories.length === 0)) return undefined;
  const [categories = []] = missing;
  const [category] = categories;
  const verdict = category === undefined ? undefined : decision.verdicts[category];
  return { coordinate, categories, ...explanation(verdict) };
}

function grants(verdict: Verdict, reach: Reach): boolean {
  return verdict.kind === "full" || (verdict.kind === "singleLookUp" && reach === "single");
}

function explanation(verdict: Verdict | undefined): { reason: string; remedy: string } {
  switch (verdict?.kind) {
    case "withheld":
      return { reason: verdict.reason, remedy: verdict.remedy };
    case "singleLookUp":
      return {
        reason: "仅在逐户查询时提供，列表中不提供 · given for one entity at a time, not in lists",
        remedy: "用 legalEntity 逐户查询 · look one entity up with legalEntity",
      };
    default:
      return {
        reason: "该字段未分类 · the field is not classified",
        remedy: "向平台运行单位报告 · report it to the operator",
      };
  }
}

/** The reach below a field: listing entities ends a single look-up, and looking one up begins it. */
export function reachBelow(
  reach: Reach,
  passedList: boolean,
  typeName: string,
  lookUps: number,
): Reach {
  if (typeName !== "LegalEntity") return reach;
  return passedList || lookUps > 1 ? "several" : "single";
}
