import { type GraphQLSchema } from "graphql";
import type { Claims } from "../../kit/authorization/claims.ts";
import type { EntityScope } from "../../kit/authorization/entityScope.ts";
import type { SubgraphUnderTest } from "../support/openSubgraph.ts";
import { OTHERS, WITNESSES } from "./askingReaders.ts";
import { namedArguments } from "./conditionDoors.ts";
import { operationOf, plain } from "./doors.ts";
import { isByReference, toldScope } from "./entityPaths.ts";
import type { Arguments, Step } from "./paths.ts";
import { gatewaysPath, type SubgraphQuestion } from "./subgraphQuestions.ts";
import { leaves } from "./values.ts";

export const ENTITIES = 600;
/** Entities that are asked about for each field: some that have a value there, and others. */
const ASKED = 8;
const WITH_VALUES = 5;
/** Entities that are asked about by another door, which decides nothing that differs from one to the next. */
export const A_FEW = 1;
/** Entities that are looked through for a value of an argument. */
const LOOKED_THROUGH = 60;
export const IDS = Array.from({ length: ENTITIES }, (_, at) => at + 1);

/** A subgraph that is asked the questions of the table. */
export class AskedSubgraph {
  readonly #asked: SubgraphUnderTest;
  readonly #schema: GraphQLSchema;

  constructor(asked: SubgraphUnderTest) {
    this.#asked = asked;
    this.#schema = asked.running.schema;
  }

  /**
   * What stands at the end of each question's path, entity by entity. What is told of entities holds for a whole
   * request, so the ways that name none are asked in one of their own.
   */
  async answersTo<Q extends SubgraphQuestion>(
    questions: readonly Q[],
    ids: readonly number[],
    scope: EntityScope,
    claims: Claims,
  ): Promise<(readonly [Q, unknown[][]])[]> {
    const byReference = questions.filter(({ path }) => isByReference(path));
    const others = questions.filter(({ path }) => !isByReference(path));
    const answers = [];
    for (const asking of [byReference, others])
      if (asking.length > 0)
        answers.push(...(await this.#answersAtOnce(asking, ids, scope, claims)));
    return answers;
  }

  async #answersAtOnce<Q extends SubgraphQuestion>(
    questions: readonly Q[],
    ids: readonly number[],
    scope: EntityScope,
    claims: Claims,
  ): Promise<(readonly [Q, unknown[][]])[]> {
    const query = operationOf(
      questions.flatMap(({ door, path, isOfMany }, at) => {
        const told = toldScope(path, scope, isOfMany ? ids : ids.slice(0, A_FEW));
        return door.ask(this.#schema, told, `q${at}`) ?? [];
      }),
    );
    const { data, errors } = await this.#asked.ask(query, {}, claims);
    const foreign = (errors as { extensions?: { code?: string } }[] | undefined)?.filter(
      ({ extensions }) => extensions?.code !== "UNAUTHORIZED_FIELD_OR_TYPE",
    );
    if (foreign !== undefined && foreign.length > 0) throw new AggregateError(foreign, query);
    return questions.map((question, at) => {
      const value = (data as Readonly<Record<string, unknown>> | null)?.[`q${at}`];
      const entities = isByReference(question.path) ? (value as unknown[]) : [value];
      return [question, entities.map((entity) => leaves(entity, question.path.length - 1))];
    });
  }

  /**
   * As the first witness has it that finds anything, or of numbers the most that any has; undefined where the question
   * is refused as it is put.
   */
  async witnessed(
    question: SubgraphQuestion,
    ids: readonly number[],
  ): Promise<unknown[][] | undefined> {
    let values: unknown[][] | undefined;
    for (const claims of WITNESSES) {
      const ofAll = { ...question, isOfMany: true };
      const [answer] = await this.answersTo([ofAll], ids, OTHERS, claims).catch(
        (error: unknown) => {
          if (question.isNeeded) throw error;
          return [];
        },
      );
      values = question.name === "total" ? most(values, answer?.[1]) : answer?.[1];
      if (question.name !== "total" && hasValue(values)) break;
    }
    return values;
  }

  async idsFor(path: readonly Step[]): Promise<readonly number[]> {
    if (!isByReference(path)) return [];
    const values = (await this.witnessed(needed(path), IDS)) ?? [];
    const having = IDS.filter((_, at) => values[at]?.some((value) => value !== null));
    const others = IDS.filter((id) => !having.includes(id));
    const chosen = having.slice(0, WITH_VALUES);
    return [...chosen, ...others.slice(0, ASKED - chosen.length)];
  }

  /** Values that records have, for the arguments that are named like their fields. */
  async knownArguments(): Promise<Arguments> {
    const pathOf = gatewaysPath(this.#schema);
    const known: Record<string, Record<string, string>> = {};
    for (const { argument, coordinate, told } of namedArguments(this.#schema)) {
      const values = await this.witnessed(needed(pathOf(told)), IDS.slice(0, LOOKED_THROUGH));
      const value = values?.flat().find((one) => ["string", "number"].includes(typeof one));
      if (value !== undefined)
        known[coordinate] = { ...known[coordinate], [argument]: JSON.stringify(value) };
    }
    return known;
  }
}

function needed(path: readonly Step[]): SubgraphQuestion {
  return { name: "_entities", door: plain, path, promises: path, isOfMany: true, isNeeded: true };
}

/** Number by number, the larger of two counts: what is counted differs from one reader to the next. */
function most(
  one: unknown[][] | undefined,
  other: unknown[][] | undefined,
): unknown[][] | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one.map((values, at) =>
    values.map((value, place) => {
      const beside = other[at]?.[place] ?? null;
      if (value === null || beside === null) return value ?? beside;
      return Math.max(Number(value), Number(beside));
    }),
  );
}

/** Whether anything at all is found. */
export function hasValue(values: readonly (readonly unknown[])[] | undefined): boolean {
  return values?.flat().some((value) => value !== null) === true;
}
