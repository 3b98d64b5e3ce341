import { type DocumentNode, Kind, visit } from "graphql";

/** Chinese and English, in this order. */
const BILINGUAL = /\p{Script=Han}.* · .*[A-Za-z]/su;

const DESCRIBED = new Set<string>([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.FIELD_DEFINITION,
  Kind.INPUT_VALUE_DEFINITION,
  Kind.ENUM_VALUE_DEFINITION,
]);

/** The roots are described by the graph itself. */
const ROOTS = new Set(["Query", "Mutation", "Subscription"]);

/** Everything of a subgraph's SDL that lacks a description in both languages, by coordinate. */
export function undescribed(subgraph: DocumentNode): string[] {
  const found: string[] = [];
  const path: string[] = [];
  visit(subgraph, {
    enter(node) {
      if (!DESCRIBED.has(node.kind)) return;
      const name = "name" in node && node.name?.kind === Kind.NAME ? node.name.value : "";
      path.push(name);
      const description = "description" in node ? node.description?.value : undefined;
      if (!ROOTS.has(name) && !BILINGUAL.test(description ?? "")) found.push(path.join("."));
    },
    leave(node) {
      if (DESCRIBED.has(node.kind)) path.pop();
    },
  });
  return found;
}

/** Fields whose `@requires` names arguments: the planner answers them with wrong data. */
export function requiresWithArguments(subgraph: DocumentNode): string[] {
  const found: string[] = [];
  visit(subgraph, {
    FieldDefinition({ name, directives }) {
      const requires = directives?.find((directive) => directive.name.value === "requires");
      const fields = requires?.arguments?.[0]?.value;
      if (fields?.kind === Kind.STRING && fields.value.includes("(")) found.push(name.value);
    },
  });
  return found;
}
