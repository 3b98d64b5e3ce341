import {
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isAbstractType,
} from "graphql";
import type { FieldRule } from "../../kit/authorization/access.ts";
import type { Denial } from "../../kit/authorization/withheldError.ts";
import type { Decision } from "../../policy/decide.ts";
import { fieldVerdict, isSecret, type Reach } from "../../policy/fieldVerdict.ts";
import { type Standing, STANDING_OF_ACTS, standings } from "../../policy/standing.ts";
import { type Classification, OPEN } from "../../schema/classification.ts";

/** How a reader stands to a field of a type. */
export interface FieldAccess {
  /** `Type.field` as it was asked for. */
  readonly coordinate: string;
  /** Open to everybody, wherever it stands. */
  readonly isOpen: boolean;
  /** What it requires, there and on every type that it may turn out to stand on; none where it is open. */
  readonly rules: readonly FieldRule[];
  /** How its reader may stand to what it is asked of: a root field stands to no record. */
  readonly standings: readonly Standing[];
  /** Why it may not be had, however the reader stands to the record; undefined where it may be. */
  readonly denial: Denial | undefined;
}

export type AccessTo = (
  parent: GraphQLCompositeType,
  fieldName: string,
  reach: Reach,
) => FieldAccess;

const OF_NO_RECORD: readonly Standing[] = ["elsewhere"];
const OF_ACTS: readonly Standing[] = [STANDING_OF_ACTS];

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
    const rules = types.flatMap((type) => ruleOf(classification, type, fieldName));
    const possible = standingsTo(schema, parent, rules);
    const denials = rules.map((rule) => deniedBy(rule, decision, possible, reach));
    return {
      coordinate: `${parent.name}.${fieldName}`,
      isOpen: rules.length === 0,
      rules,
      standings: possible,
      denial: denials.find((denial) => denial !== undefined),
    };
  };
}

/**
 * A root field of records whose existence is secret is decided record by record: a department that made one finds
 * it there, and whoever may have none is answered as where there is none.
 */
function standingsTo(
  schema: GraphQLSchema,
  parent: GraphQLCompositeType,
  rules: readonly FieldRule[],
): readonly Standing[] {
  if (parent === schema.getQueryType())
    return rules.some(({ requirement }) => isSecret(requirement)) ? standings : OF_NO_RECORD;
  return parent === schema.getMutationType() ? OF_ACTS : standings;
}

function ruleOf(
  classification: Classification,
  type: GraphQLCompositeType,
  fieldName: string,
): FieldRule[] {
  const coordinate = `${type.name}.${fieldName}`;
  const requirement = classification.get(coordinate) ?? [];
  if (requirement === OPEN) return [];
  return [{ coordinate, requirement, typeName: typeNameOf(type, fieldName) }];
}

function deniedBy(
  { coordinate, requirement, typeName }: FieldRule,
  { verdicts }: Decision,
  possible: readonly Standing[],
  reach: Reach,
): Denial | undefined {
  const byStanding = possible.map((standing) =>
    fieldVerdict(requirement, typeName, verdicts[standing], reach),
  );
  if (byStanding.some(({ kind }) => kind !== "withheld")) return undefined;
  // What is said is what holds within the reader's duties: there it has most.
  const verdict = byStanding[possible.indexOf("inScope")] ?? byStanding[0];
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
