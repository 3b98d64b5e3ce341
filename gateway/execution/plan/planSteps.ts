import type { PlanNode } from "@apollo/query-planner";
import type { GraphQLSchema } from "graphql";
import type { ConditionValues } from "../../../kit/execution/conditions.ts";
import { fetchStep, type Services } from "./fetchStep.ts";
import type { Run, Step } from "./run.ts";
import type { ResponsePath } from "./targets.ts";

/** What a plan is compiled against. */
export interface Compilation<Context> {
  /** The whole supergraph's, with what clients do not see: subgraphs name its types. */
  readonly schema: GraphQLSchema;
  readonly services: Services<Context>;
  /** Conditions are decided before: a step has none. */
  readonly conditions: ConditionValues;
}

/** Compiles a node of a plan and all below it; undefined where there is nothing to do. */
export function planStep<Context>(
  compilation: Compilation<Context>,
  node: PlanNode | undefined,
  path: ResponsePath = [],
): Step<Context> | undefined {
  if (node === undefined) return undefined;
  switch (node.kind) {
    case "Fetch":
      return fetchStep(compilation.schema, compilation.services, node, path);
    case "Flatten":
      return planStep(compilation, node.node, [...path, ...node.path]);
    case "Sequence":
      return inSequence(stepsOf(compilation, node.nodes, path));
    case "Parallel":
      return inParallel(stepsOf(compilation, node.nodes, path));
    case "Condition": {
      const holds = compilation.conditions[node.condition] === true;
      return planStep(compilation, holds ? node.ifClause : node.elseClause, path);
    }
    default:
      throw new TypeError("@defer is not offered, so no plan has it");
  }
}

function stepsOf<Context>(
  compilation: Compilation<Context>,
  nodes: readonly PlanNode[],
  path: ResponsePath,
): Step<Context>[] {
  return nodes
    .map((node) => planStep(compilation, node, path))
    .filter((step) => step !== undefined);
}

function inSequence<Context>(steps: readonly Step<Context>[]): Step<Context> | undefined {
  if (steps.length <= 1) return steps[0];
  const from = (index: number, run: Run<Context>): Promise<void> | undefined => {
    for (let next = index; next < steps.length; next += 1) {
      const pending = steps[next]?.(run);
      if (pending !== undefined) return pending.then(() => from(next + 1, run));
    }
    return undefined;
  };
  return (run) => from(0, run);
}

function inParallel<Context>(steps: readonly Step<Context>[]): Step<Context> | undefined {
  if (steps.length <= 1) return steps[0];
  return (run) => {
    const pending: Promise<void>[] = [];
    for (const step of steps) {
      const one = step(run);
      if (one !== undefined) pending.push(one);
    }
    return pending.length === 0 ? undefined : Promise.all(pending).then(() => undefined);
  };
}
