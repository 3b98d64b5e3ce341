import type { QueryPlan } from "@apollo/query-planner";
import type { DocumentNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from "graphql";
import { fragmentsOf } from "../document/fragments.ts";
import { type CompletionError, withCompletionErrors } from "./answer/completion.ts";
import { type CompleteAnswer, completeAnswer } from "./answer/completeValue.ts";
import { type Introspect, introspecting } from "./answer/introspected.ts";
import { byConditions, type ConditionValues } from "../../kit/execution/conditions.ts";
import type { DataObject } from "./ownKey.ts";
import type { PlanKeys } from "./planKeys.ts";
import type { Services } from "./plan/fetchStep.ts";
import { planStep } from "./plan/planSteps.ts";
import type { Step } from "./plan/run.ts";

/** The answer of an operation. */
export interface Answer {
  readonly data: DataObject | null;
  readonly errors?: readonly GraphQLError[];
}

/** An operation that has been planned and compiled; its variables must have been found to fit. */
export type CompiledOperation<Context> = (
  variables: Readonly<Record<string, unknown>>,
  context: Context,
) => Promise<Answer>;

/** What operations are compiled against. */
export interface Graph<Context> {
  readonly apiSchema: GraphQLSchema;
  /** With what clients do not see. */
  readonly schema: GraphQLSchema;
  readonly keys: PlanKeys;
  readonly services: Services<Context>;
}

/** An operation of a document. */
export interface OperationOf {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** How an operation runs with its conditions decided one way. */
interface Variant<Context> {
  readonly step: Step<Context> | undefined;
  readonly introspect: Introspect | undefined;
  readonly complete: CompleteAnswer;
}

/**
 * Compiles a plan and the shape of its answer. `@include` and `@skip` are decided before: for each way in
 * which they fall out the operation is compiled by itself, when it is first asked for that way.
 */
export function compileOperation<Context>(
  graph: Graph<Context>,
  plan: QueryPlan,
  { document, operation }: OperationOf,
): CompiledOperation<Context> {
  const variantFor = byConditions(document, operation, (conditions) =>
    compileVariant(graph, plan, { document, operation }, conditions),
  );
  return (variables, context) => execute(variantFor(variables), variables, context);
}

function compileVariant<Context>(
  { apiSchema, schema, keys, services }: Graph<Context>,
  plan: QueryPlan,
  { document, operation }: OperationOf,
  conditions: ConditionValues,
): Variant<Context> {
  const root = apiSchema.getRootType(operation.operation);
  if (root === undefined || root === null || plan.node?.kind === "Subscription")
    throw new TypeError(`${operation.operation} operations are not executed`);
  const selecting = { schema: apiSchema, fragments: fragmentsOf(document), conditions, keys };
  return {
    step: planStep({ schema, services, conditions }, plan.node),
    introspect: introspecting(selecting, apiSchema, operation),
    complete: completeAnswer(selecting, root, operation.selectionSet),
  };
}

async function execute<Context>(
  { step, introspect, complete }: Variant<Context>,
  variables: Readonly<Record<string, unknown>>,
  context: Context,
): Promise<Answer> {
  const run = { context, variables, data: {} as DataObject, errors: [] as GraphQLError[] };
  const pending = step?.(run);
  if (pending !== undefined) await pending;
  if (introspect !== undefined) Object.assign(run.data, introspect(variables));
  const incomplete: CompletionError[] = [];
  const data = complete(run.data, incomplete);
  const errors = withCompletionErrors(run.errors, incomplete);
  return errors.length === 0 ? { data } : { data, errors };
}
