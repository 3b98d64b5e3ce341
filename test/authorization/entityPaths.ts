import type { EntityScope } from "../../kit/authorization/entityScope.ts";
import type { Step } from "./paths.ts";

/** Where a gateway begins to ask a subgraph of entities. */
export const ENTITY: Step = { parent: "Query", field: "_entities", args: "" };

/** Where a gateway begins to ask of checks of codes, each of which tells the entity that it is of. */
export const CHECK: Step = { parent: "Query", field: "_entities", args: "" };

/** Where a gateway begins to ask of entities as the government hall looks at them: each type in its own way. */
export const OF_THE_HALL: ReadonlyMap<string, Step> = new Map(
  ["OnestopApproval", "OnestopSupervision", "OnestopService"].map((type) => [
    type,
    { parent: "Query", field: "_entities", args: "" },
  ]),
);

/** Whether a path begins with references, and not with a field that the subgraph answers by itself. */
export function isByReference([first]: readonly Step[]): boolean {
  return first === ENTITY || first === CHECK || hallTypeOf(first) !== undefined;
}

/** Lists of what is published lack what is not; the same lists in full have it. */
export function inFull(step: Step): Step {
  const full = IN_FULL[`${step.parent}.${step.field}`];
  return full === undefined ? step : { ...step, field: full };
}

export const IN_FULL: Readonly<Record<string, string>> = { "CreditFile.records": "sharedRecords" };

function hallTypeOf(step: Step | undefined): string | undefined {
  return [...OF_THE_HALL].find(([, first]) => first === step)?.[0];
}

export function representations(
  ids: readonly number[],
  scope?: EntityScope,
  type = "LegalEntity",
): string {
  const told =
    scope === undefined
      ? ""
      : `, scope: { ${Object.entries(scope)
          .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
          .join(", ")} }`;
  return `[${ids.map((id) => `{ __typename: "${type}", id: "${id}"${told} }`).join(", ")}]`;
}

/** The path with the references of its entities, which tell the other subgraphs where each belongs. */
export function toldScope(
  [first, ...rest]: readonly Step[],
  scope: EntityScope,
  ids: readonly number[],
): readonly Step[] {
  if (first === undefined) return rest;
  if (!isByReference([first])) return [first, ...rest];
  const told =
    first === CHECK ? checks(ids, scope) : representations(ids, scope, hallTypeOf(first));
  return [{ ...first, args: `(representations: ${told})` }, ...rest];
}

function checks(ids: readonly number[], scope: EntityScope): string {
  const told = ids.map(
    (id) =>
      `{ __typename: "RestrictionCheck", id: "${id}", asOf: "2026-06-29", domain: null, entity: ${representations([id], scope).slice(1, -1)} }`,
  );
  return `[${told.join(", ")}]`;
}

export function coordinateOf(path: readonly Step[]): string {
  const last = path.at(-1);
  return `${last?.parent}.${last?.field}`;
}
