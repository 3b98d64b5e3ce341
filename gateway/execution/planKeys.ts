import { type DocumentNode, type FieldNode, Kind, visit } from "graphql";
import type { RequiredFields } from "./requiredFields.ts";

/** The response keys by which plans know what clients ask for. */
export interface PlanKeys {
  of(field: FieldNode): string;
  /** An operation that asks for the same by these keys. */
  applied(document: DocumentNode): DocumentNode;
}

const OF_CLIENT = "__asked";
/** How the planner tells fields of one key apart that different types have. */
const OF_PLANNER = /__alias_\d+$/u;

/**
 * A plan asks for keys and for what is required beside what the client asks for. The planner takes what stands under
 * the name of such a field for that field, so a client's alias may not be called like one: `{ id: name }` would
 * have entities asked for by their names, or answer with ids in the place of names.
 */
export function planKeys({ names, withArguments }: RequiredFields): PlanKeys {
  /** The same field is another where it is asked for with other arguments. */
  const isOther = (key: string, { name, arguments: given = [] }: FieldNode) =>
    key !== name.value || given.length > 0 || withArguments.has(key);

  function of(field: FieldNode): string {
    const key = (field.alias ?? field.name).value;
    const isTaken = names.has(key) && isOther(key, field);
    return isTaken || key.endsWith(OF_CLIENT) ? key + OF_CLIENT : key;
  }
  return {
    of,
    applied: (document) =>
      visit(document, {
        Field(field) {
          const key = of(field);
          if (key === (field.alias ?? field.name).value) return undefined;
          return { ...field, alias: { kind: Kind.NAME, value: key } };
        },
      }),
  };
}

/** The client's key again: of a plan's, or of one that the planner made. */
export function askedKey(planKey: string): string {
  const key = planKey.replace(OF_PLANNER, "");
  return key.endsWith(OF_CLIENT) ? key.slice(0, -OF_CLIENT.length) : key;
}
