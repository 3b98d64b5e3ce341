import type { EntityScope } from "../../kit/authorization/entityScope.ts";
import type { Step } from "./paths.ts";

/** Where a gateway begins to ask a subgraph of entities. */
export const ENTITY: Step = { parent: "Query", field: "_entities", args: "" };

/** Lists of what is published lack what is not; the same lists in full have it. */
export function inFull(step: Step): Step {
  const full = IN_FULL[`${step.parent}.${step.field}`];
  return full === undefined ? step : { ...step, field: full };
}

export const IN_FULL: Readonly<Record<string, string>> = { "CreditFile.records": "sharedRecords" };

export function representations(ids: readonly number[], scope?: EntityScope): string {
  const told =
    scope === undefined
      ? ""
      : `, scope: { ${Object.entries(scope)
          .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
          .join(", ")} }`;
  return `[${ids.map((id) => `{ __typename: "LegalEntity", id: "${id}"${told} }`).join(", ")}]`;
}

/** The path with the references of its entities, which tell the other subgraphs where each belongs. */
export function toldScope(
  [first, ...rest]: readonly Step[],
  scope: EntityScope,
  ids: readonly number[],
): readonly Step[] {
  if (first !== ENTITY) return first === undefined ? rest : [first, ...rest];
  return [{ ...ENTITY, args: `(representations: ${representations(ids, scope)})` }, ...rest];
}

export function coordinateOf(path: readonly Step[]): string {
  const last = path.at(-1);
  return `${last?.parent}.${last?.field}`;
}
