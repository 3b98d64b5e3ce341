import type { FetchNode } from "@apollo/query-planner";
import { GraphQLError, type GraphQLSchema } from "graphql";
import { type DataObject, getOwn, isObject } from "../ownKey.ts";
import type { SubgraphResult } from "../../../kit/execution/subgraphExecutor.ts";
import type { PreparedOperation, SubgraphService } from "../subgraphService.ts";
import { mergeInto } from "./merge.ts";
import { asked, type Asked, NOT_ASKED } from "./asked.ts";
import { contextArguments, groupedByContext } from "./contextArguments.ts";
import { representing } from "./representations.ts";
import { rewriting } from "./rewrites.ts";
import type { Run, Step } from "./run.ts";
import { clientErrors } from "./subgraphErrors.ts";
import { type ResponsePath, type Targets, targetsAt } from "./targets.ts";

/** The services by the names that the supergraph gives its subgraphs. */
export type Services<Context> = (subgraph: string) => SubgraphService<Context>;

/** Compiles one fetch of a plan, at a path of the answer. */
export function fetchStep<Context>(
  schema: GraphQLSchema,
  services: Services<Context>,
  fetch: FetchNode,
  path: ResponsePath,
): Step<Context> {
  const { serviceName, operation: query, operationName } = fetch;
  let prepared: PreparedOperation<Context> | undefined;
  // Prepared when it is first sent: what fails then fails this fetch, and no other.
  const send: PreparedOperation<Context> = (variables, context) => {
    prepared ??= services(serviceName).prepare({ query, operationName });
    return prepared(variables, context);
  };
  const targets = targetsAt(path);
  const sending =
    fetch.requires === undefined
      ? rootFetch(schema, fetch, path, targets, send)
      : entityFetch(schema, { ...fetch, requires: fetch.requires }, targets, send);
  return (run) => {
    try {
      return sending(run)?.catch((error: unknown) => void run.errors.push(asGraphqlError(error)));
    } catch (error) {
      run.errors.push(asGraphqlError(error));
      return undefined;
    }
  };
}

type Sending<Context> = (run: Run<Context>) => Promise<void> | undefined;

/** A fetch that stands by itself: at the root, or of root fields below a mutation's result. */
function rootFetch<Context>(
  schema: GraphQLSchema,
  { serviceName, variableUsages = [], outputRewrites }: FetchNode,
  path: ResponsePath,
  targets: Targets,
  send: PreparedOperation<Context>,
): Sending<Context> {
  const rewriteOutput = rewriting(schema, outputRewrites);
  const receive = ({ data, errors }: SubgraphResult, run: Run<Context>, into: DataObject[]) => {
    if (errors !== undefined)
      run.errors.push(...clientErrors(serviceName, errors, (at) => [at && [...path, ...at]]));
    if (data === null) return;
    rewriteOutput?.(data);
    for (const target of into) mergeInto(target, data);
  };
  return (run) => {
    const into = targets.collect(run.data);
    if (into.length === 0) return undefined;
    return whenAnswered(send(variablesOf(run, variableUsages), run.context), (answer) =>
      receive(answer, run, into),
    );
  };
}

/** A fetch of more about objects that are there: one representation for equal ones. */
function entityFetch<Context>(
  schema: GraphQLSchema,
  fetch: FetchNode & { requires: NonNullable<FetchNode["requires"]> },
  targets: Targets,
  send: PreparedOperation<Context>,
): Sending<Context> {
  const { serviceName, variableUsages = [] } = fetch;
  const represent = representing(schema, fetch.requires);
  const rewriteInput = rewriting(schema, fetch.inputRewrites);
  const rewriteOutput = rewriting(schema, fetch.outputRewrites);

  const argumentsOf = contextArguments(schema, fetch);

  function receive(
    { data, errors }: SubgraphResult,
    run: Run<Context>,
    objects: readonly DataObject[],
    of: Asked,
    pathsOf: () => readonly ResponsePath[],
  ): void {
    if (errors !== undefined) {
      const places = lazily(pathsOf);
      run.errors.push(
        ...clientErrors(serviceName, errors, (at) => pathsOfEntity(at, of, places())),
      );
    }
    if (data === null) return;
    const entities = entitiesOf(data, of.representations.length);
    const { standsFor } = of;
    if (rewriteOutput !== undefined) {
      for (const [index, entity] of entities.entries()) {
        if (!isObject(entity)) continue;
        // Rewrites are by type, which a subgraph tells only where it was asked.
        entity["__typename"] ??= objects[standsFor.indexOf(index)]?.["__typename"];
        rewriteOutput(entity);
      }
    }
    for (let place = 0; place < objects.length; place += 1) {
      const object = objects[place];
      const entity = entities[standsFor[place] ?? NOT_ASKED];
      if (object !== undefined && isObject(entity)) mergeInto(object, entity);
    }
  }

  function ask(
    run: Run<Context>,
    objects: readonly DataObject[],
    pathsOf: () => readonly ResponsePath[],
    fromContext?: DataObject,
  ): Promise<void> | undefined {
    const of = asked(objects, represent, rewriteInput);
    if (of.representations.length === 0) return undefined;
    const variables = variablesOf(run, variableUsages);
    if (fromContext !== undefined) Object.assign(variables, fromContext);
    if (Object.hasOwn(variables, "representations"))
      throw new GraphQLError(
        "A variable cannot be called representations here; use another name.",
        { extensions: { code: "BAD_USER_INPUT" } },
      );
    variables["representations"] = of.representations;
    return whenAnswered(send(variables, run.context), (answer) =>
      receive(answer, run, objects, of, pathsOf),
    );
  }

  return (run) => {
    const objects = targets.collect(run.data);
    const pathsOf = () => targets.paths(run.data);
    if (argumentsOf === undefined) return ask(run, objects, pathsOf);
    const places = pathsOf();
    const groups = groupedByContext(run.data, places, argumentsOf);
    const asking = groups.map(({ variables, members }) => {
      const own = members.map((member) => objects[member]).filter((one) => one !== undefined);
      return ask(run, own, () => members.map((member) => places[member] ?? []), variables);
    });
    const pending = asking.filter((one) => one !== undefined);
    return Promise.all(pending).then(() => undefined);
  };
}

function whenAnswered(
  answer: SubgraphResult | Promise<SubgraphResult>,
  receive: (answer: SubgraphResult) => void,
): Promise<void> | undefined {
  if (answer instanceof Promise) return answer.then(receive);
  receive(answer);
  return undefined;
}

/** Those that the fetch uses and the client gave. */
function variablesOf({ variables }: Run<unknown>, names: readonly string[]): DataObject {
  const used: DataObject = {};
  for (const name of names) {
    const value = getOwn(variables, name);
    if (value !== undefined) used[name] = value;
  }
  return used;
}

function entitiesOf({ _entities: entities }: DataObject, expected: number): readonly unknown[] {
  if (!Array.isArray(entities))
    throw new GraphQLError('Expected "data._entities" in response to be an array');
  if (entities.length !== expected)
    throw new GraphQLError(`Expected "data._entities" to contain ${expected} elements`);
  return entities;
}

/** An error of one entity is an error at each place where the entity stands; one of all together has no place. */
function pathsOfEntity(
  path: ResponsePath | undefined,
  of: Asked,
  places: readonly ResponsePath[],
): readonly (ResponsePath | undefined)[] {
  const [, index, ...rest] = path ?? [];
  if (typeof index !== "number") return [undefined];
  return places.filter((_, place) => of.standsFor[place] === index).map((at) => [...at, ...rest]);
}

function lazily<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

/** What a service throws is named by its message, as the gateway library does. */
function asGraphqlError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const cause = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(cause.message, { originalError: cause });
}
