import {
  type DocumentNode,
  getNamedType,
  type GraphQLSchema,
  isObjectType,
  print,
  visit,
} from "graphql";
import { isAssigneeOnly } from "../../policy/assignee.ts";
import type { Requirement } from "../../policy/fieldVerdict.ts";
import { classificationOf, OPEN } from "../../schema/classification.ts";
import type { FieldRule } from "./access.ts";

/**
 * The rules of a subgraph's protected fields, read from the same labels as the gateway's. A field of an
 * object type requires what its own label says and what the labels of its interfaces say. `listsByRecord`
 * are the coordinates of lists that give each reader the records it may have, by categories of their own.
 */
export function fieldRulesOf(
  typeDefs: DocumentNode,
  schema: GraphQLSchema,
  listsByRecord: readonly string[] = [],
): readonly FieldRule[] {
  const classification = classificationOf(print(withoutExternal(typeDefs)));
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) => {
        const owners = [type, ...type.getInterfaces()].filter(({ name }) =>
          classification.has(`${name}.${field.name}`),
        );
        const requirement = owners
          .map(({ name }) => classification.get(`${name}.${field.name}`) ?? OPEN)
          .reduce(both, OPEN);
        const coordinate = `${type.name}.${field.name}`;
        const { name: typeName } = getNamedType(field.type);
        const decidedByRecord = listsByRecord.includes(coordinate);
        const act = type === schema.getMutationType() ? { isAct: true } : {};
        const assigned = isAssigneeOnly(requirement) ? { assigneeOnly: true } : {};
        return isOpen(requirement)
          ? []
          : [{ coordinate, requirement, typeName, decidedByRecord, ...act, ...assigned }];
      }),
    );
}

/** What satisfies both requirements: every pair of alternatives, together. */
function both(left: Requirement, right: Requirement): Requirement {
  return left.flatMap((one) => right.map((other) => [...new Set([...one, ...other])]));
}

function isOpen(requirement: Requirement): boolean {
  return requirement.some((alternative) => alternative.length === 0);
}

/** Fields that another subgraph resolves are labelled there. */
function withoutExternal(typeDefs: DocumentNode): DocumentNode {
  return visit(typeDefs, {
    FieldDefinition: ({ directives }) =>
      directives?.some(({ name }) => name.value === "external") ? null : undefined,
  });
}
