import {
  type DocumentNode,
  type ExecutionResult,
  getOperationAST,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from "graphql";
import { rootSelection, subselection } from "./compiledSelection.ts";
import type { Compiling } from "./compiling.ts";
import { byConditions, type ConditionValues } from "./conditions.ts";
import { executeFound, type Level, type Selection } from "./level.ts";
import type { Place, Run, Target } from "./run.ts";
import { variablesFor } from "./variables.ts";

/** Executes an operation that was found valid. */
export type CompiledOperation = (
  variables: Readonly<Record<string, unknown>>,
  context: unknown,
) => ExecutionResult | Promise<ExecutionResult>;

/**
 * Compiles an operation of one schema: what GraphQL.js works out anew for every object, such as which fields are
 * asked for, with which arguments and of which types, is worked out once. A field costs a promise only where its
 * resolver gives one. `@include` and `@skip` are decided first, so each way in which they fall out is compiled by itself.
 */
export function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): CompiledOperation {
  const operation = operationOf(document, operationName);
  const variablesOf = variablesFor(schema, operation.variableDefinitions ?? []);
  const isMutation = operation.operation === OperationTypeNode.MUTATION;
  const selectionFor = byConditions(document, operation, (conditions) =>
    compileSelection(schema, document, operation, conditions),
  );
  return (given, context) => {
    const { coerced: variables, errors } = variablesOf(given);
    if (variables === undefined) return { errors };
    const selection = selectionFor(variables);
    const data = selection.blank();
    const answer: Target = { data };
    const root = { parent: undefined, into: answer, key: "data", isNonNull: false, isLost: false };
    const level = { selection, sources: [undefined], targets: [data], places: [root] };
    const run = newRun(variables, context);
    const result = () => resultOf(answer, run);
    if (isMutation) return serially(run, level, root).then(result);
    executeFound(run, [level]);
    return run.pending === 0 ? result() : settled(run).then(result);
  };
}

function operationOf(
  document: DocumentNode,
  operationName: string | undefined,
): OperationDefinitionNode {
  const operation = getOperationAST(document, operationName);
  if (operation) return operation;
  throw new TypeError(`the document has no one operation ${operationName ?? ""}`);
}

/** Nobody waits: the last value was there at once. */
const unheard = (): void => undefined;

function newRun(variables: Run["variables"], context: unknown): Run {
  return { context, variables, errors: [], args: [], infos: [], pending: 0, settled: unheard };
}

function compileSelection(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  conditions: ConditionValues,
): Selection {
  const type = schema.getRootType(operation.operation);
  if (!type) throw new TypeError(`the schema has no root for a ${operation.operation}`);
  const fragments: Compiling["fragments"] = {};
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  return rootSelection({ schema, fragments, operation, conditions, subselection, fields: 0 }, type);
}

/** Each field of a mutation once the one before is done, with all below it. */
async function serially(run: Run, level: Level, root: Place): Promise<void> {
  for (const execute of level.selection.fields) {
    execute(run, level);
    if (run.pending > 0) await settled(run);
    if (root.isLost) return;
  }
}

function settled(run: Run): Promise<void> {
  return new Promise((resolve, reject) => {
    run.settled = (broken) => (broken === undefined ? resolve() : reject(broken));
  });
}

function resultOf({ data }: Target, { errors }: Run): ExecutionResult {
  const answer = { data: data as Record<string, unknown> | null };
  return errors.length === 0 ? answer : { ...answer, errors };
}
