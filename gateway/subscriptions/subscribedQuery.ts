import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  getOperationAST,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  type ValueNode,
  valueFromASTUntyped,
  type VariableDefinitionNode,
  visit,
} from "graphql";

/** The variable by which the query of a subscription is told where to go on. */
export const CURSOR_VARIABLE = "_changeCursor";
/** How the query calls the cursor of a change, whatever the subscriber selects. */
export const CURSOR_KEY = "_changeCursor";
/** The most changes that one query asks for. */
const PAGE = 100;

/** What a subscription comes to: a query that is asked again and again. */
export interface SubscribedQuery {
  readonly document: DocumentNode;
  /** The response key of the subscription's field. */
  readonly key: string;
  /** Where to begin; undefined for whoever wants only what is new. */
  readonly cursor: string | undefined;
}

type Variables = Readonly<Record<string, unknown>>;

/**
 * Makes the query of a subscription to `changes`: what is selected of a change is read through the graph like
 * anything else, so that nothing of the policy is said twice. Throws BAD_REQUEST for what is no such
 * subscription; whether its fields exist and may be had is for the query's own validation.
 */
export function subscribedQuery(
  document: DocumentNode,
  operationName: string | undefined,
  variables: Variables,
): SubscribedQuery {
  const operation = getOperationAST(document, operationName) ?? undefined;
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION)
    throw refusal("Only subscriptions are answered here; send queries and mutations to /graphql.");
  const field = onlyField(operation);
  const begin = field.arguments?.find(({ name }) => name.value === "cursor")?.value;
  const query = queryOf(operation, field);
  const asked = {
    ...document,
    definitions: document.definitions.map((one) => (one === operation ? query : one)),
  };
  return {
    key: field.alias?.value ?? field.name.value,
    cursor: begin === undefined ? undefined : cursorOf(begin, variables),
    document: begin?.kind === Kind.VARIABLE ? withoutUnused(asked, query, begin.name.value) : asked,
  };
}

/** The variable that told where to begin is used no more, unless something else uses it. */
function withoutUnused(
  document: DocumentNode,
  query: OperationDefinitionNode,
  variable: string,
): DocumentNode {
  const isNotIt = ({ variable: { name } }: VariableDefinitionNode) => name.value !== variable;
  const variableDefinitions = query.variableDefinitions?.filter(isNotIt) ?? [];
  const without = { ...query, variableDefinitions };
  const definitions = document.definitions.map((one) => (one === query ? without : one));
  let isUsed = false;
  visit(
    { ...document, definitions },
    { Variable: ({ name }) => (isUsed ||= name.value === variable) && undefined },
  );
  return isUsed ? document : { ...document, definitions };
}

function onlyField({ selectionSet: { selections } }: OperationDefinitionNode): FieldNode {
  const [field] = selections;
  const isOne = selections.length === 1 && field?.kind === Kind.FIELD;
  if (isOne && field.name.value === "changes" && field.selectionSet !== undefined) {
    // Whether there is a stream at all is not for a condition to say.
    if (field.directives?.length) throw refusal("The field changes takes no directives.");
    return field;
  }
  throw refusal("A subscription selects the one field changes, and fields of it.");
}

function cursorOf(value: ValueNode, variables: Variables): string | undefined {
  const cursor = valueFromASTUntyped(value, variables);
  if (cursor === null || cursor === undefined) return undefined;
  if (typeof cursor === "string") return cursor;
  throw refusal("The argument cursor is a string: the cursor of a change, or an endCursor.");
}

function queryOf(operation: OperationDefinitionNode, field: FieldNode): OperationDefinitionNode {
  const others = field.arguments?.filter(({ name }) => name.value !== "cursor") ?? [];
  const changes = named("changesSince", {
    arguments: [
      ...others,
      argument("cursor", { kind: Kind.VARIABLE, name: nameOf(CURSOR_VARIABLE) }),
      argument("first", { kind: Kind.INT, value: String(PAGE) }),
    ],
    selectionSet: selecting([
      named("nodes", {
        selectionSet: selecting([
          { ...named("cursor"), alias: nameOf(CURSOR_KEY) },
          ...(field.selectionSet?.selections ?? []),
        ]),
      }),
    ]),
  });
  return {
    ...operation,
    operation: OperationTypeNode.QUERY,
    variableDefinitions: [
      ...(operation.variableDefinitions ?? []),
      {
        kind: Kind.VARIABLE_DEFINITION,
        variable: { kind: Kind.VARIABLE, name: nameOf(CURSOR_VARIABLE) },
        type: { kind: Kind.NAMED_TYPE, name: nameOf("String") },
      },
    ],
    selectionSet: selecting([changes]),
  };
}

function named(name: string, rest: Partial<FieldNode> = {}): FieldNode {
  return { kind: Kind.FIELD, name: nameOf(name), ...rest };
}

function nameOf(value: string) {
  return { kind: Kind.NAME, value } as const;
}

function argument(name: string, value: ValueNode): ArgumentNode {
  return { kind: Kind.ARGUMENT, name: nameOf(name), value };
}

function selecting(selections: SelectionSetNode["selections"]): SelectionSetNode {
  return { kind: Kind.SELECTION_SET, selections };
}

function refusal(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "BAD_REQUEST" } });
}
