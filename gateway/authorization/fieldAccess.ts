import {
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isAbstractType,
} from "graphql";
import type { CategoryCode } from "../../policy/categories/index.ts";
import type { Denial } from "../../kit/authorization/withheldError.ts";
import type { Decision } from "../../policy/decide.ts";
import { fieldVerdict, type Reach, type Requirement } from "../../policy/fieldVerdict.ts";
import { standings } from "../../policy/standing.ts";
import { type Classification, OPEN } from "../../schema/classification.ts";

/** How a reader stands to a field of a type. */
export interface FieldAccess {
  /** Open to everybody, wherever it stands. */
  readonly isOpen: boolean;
  /** The kinds of data it is; none where it is open. */
  readonly categories: readonly CategoryCode[];
  /** Why it may not be had, however the reader stands to the record; undefined where it may be. */
  readonly denial: Denial | undefined;
}

export type AccessTo = (
  parent: GraphQLCompositeType,
  fieldName: string,
  reach: Reach,
) => FieldAccess;

const OPEN_FIELD: FieldAccess = { isOpen: true, categories: [], denial: undefined };

/**
 * Field decisions of one principal on one schema: what it could have of no record at all is denied, the
 * rest is for the subgraph that has the record. A field on an interface is as closed as its strictest
 * implementation.
 */
export function accessBy(
  schema: GraphQLSchema,
  classification: Classification,
  decision: Decision,
): AccessTo {
  return (parent, fieldName, reach) => {
    const types = isAbstractType(parent) ? [parent, ...schema.getPossibleTypes(parent)] : [parent];
    const categories = new Set<CategoryCode>();
    let isOpen = true;
    for (const type of types) {
      const coordinate = `${type.name}.${fieldName}`;
      const requirement = classification.get(coordinate) ?? [];
      if (requirement === OPEN) continue;
      isOpen = false;
      for (const code of requirement.flat()) categories.add(code);
      const denial = deniedBy(
        coordinate,
        requirement,
        typeNameOf(type, fieldName),
        decision,
        reach,
      );
      if (denial !== undefined) return { isOpen, categories: [...categories], denial };
    }
    return isOpen ? OPEN_FIELD : { isOpen, categories: [...categories], denial: undefined };
  };
}

function deniedBy(
  coordinate: string,
  requirement: Requirement,
  typeName: string,
  { verdicts }: Decision,
  reach: Reach,
): Denial | undefined {
  const byStanding = standings.map((standing) =>
    fieldVerdict(requirement, typeName, verdicts[standing], reach),
  );
  if (byStanding.some(({ kind }) => kind !== "withheld")) return undefined;
  // What is said is what holds within the reader's duties: there it has most.
  const verdict = byStanding[standings.indexOf("inScope")];
  if (verdict?.kind !== "withheld") throw new TypeError("every standing was withheld");
  return { coordinate, categories: verdict.categories, explanation: verdict.explanation };
}

function typeNameOf(parent: GraphQLCompositeType, fieldName: string): string {
  const field = "getFields" in parent ? parent.getFields()[fieldName] : undefined;
  return field === undefined ? "" : getNamedType(field.type).name;
}

/** The type of the subjects of supervision. */
export const ENTITY_TYPE = "LegalEntity";

/** The reach below a field: listing entities ends a single look-up, and looking one up begins it. */
export function reachBelow(
  reach: Reach,
  passedList: boolean,
  typeName: string,
  lookUps: number,
): Reach {
  if (typeName !== ENTITY_TYPE) return reach;
  return passedList || lookUps > 1 ? "several" : "single";
}
