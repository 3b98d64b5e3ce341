import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { getNamedType, type GraphQLSchema, isCompositeType, print } from "graphql";
import { subgraphs } from "../../gateway/subgraphs.ts";
import type { Claims } from "../../kit/authorization/claims.ts";
import type { EntityScope } from "../../kit/authorization/entityScope.ts";
import { fieldRulesOf } from "../../kit/authorization/fieldRules.ts";
import { databaseConfigOf } from "../../kit/database/databaseConfig.ts";
import { openDatabase } from "../../kit/database/openDatabase.ts";
import { isSecret, type Requirement } from "../../policy/fieldVerdict.ts";
import { shanghaiToday } from "../../kit/shanghaiToday.ts";
import { maskValue } from "../../policy/masks/index.ts";
import type { Standing } from "../../policy/standing.ts";
import type { SupervisionListRow } from "../../subgraphs/legal-entities/rows.ts";
import { type Installation, seededInstallation } from "../support/installation.ts";
import { openSubgraph, type SubgraphUnderTest } from "../support/openSubgraph.ts";
import { A_FEW, AskedSubgraph, ENTITIES, hasValue, IDS } from "./askedSubgraph.ts";
import {
  ASKING,
  claimsOf,
  MINE,
  needsScope,
  OTHERS,
  standingBy,
  standingsOfRecord,
} from "./askingReaders.ts";
import { DoorCount } from "./doorCount.ts";
import { isByReference, representations } from "./entityPaths.ts";
import { addMissing, ASKED_ELSEWHERE } from "./everyValue.ts";
import { type Promised, promised } from "./expectation.ts";
import { fieldOf, type Step } from "./paths.ts";
import { type PublishedReader, readers } from "./publishedMatrix.ts";
import { type Row, rowsOf, type SubgraphQuestion, subgraphDoorNames } from "./subgraphQuestions.ts";
import { isOneOf, isPart } from "./values.ts";

/**
 * A subgraph whose fields are all open has nothing to withhold. The lists of the audit trail hold only records
 * that their reader may have whole, and cases of misuse are for one; `auditEvents.test.ts` and
 * `misuseCases.test.ts` of `test/subgraphs/governance` ask for them.
 */
const PROTECTED = subgraphs.filter(
  ({ name, typeDefs }) => name !== "governance" && print(typeDefs).includes("@requiresScopes("),
);

/** Each subgraph has a database of its own in it. */
let installation: Installation;
const { stackTraceLimit } = Error;
beforeAll(async () => {
  // Thousands of refusals are made here, and nobody reads where: their stacks would take most of the time.
  Error.stackTraceLimit = 0;
  installation = await seededInstallation(ENTITIES);
});

afterAll(async () => {
  Error.stackTraceLimit = stackTraceLimit;
  await installation.remove();
});

describe.each(PROTECTED)("the line of $name, before every field by every door", (subgraph) => {
  let asked: SubgraphUnderTest;
  let schema: GraphQLSchema;
  let requirements: ReadonlyMap<string, Requirement>;
  let table: AskedSubgraph;
  let rows: AskedRow[];
  /** Where entities belong, as the legal-entity subgraph knows and the others are told. */
  const scopes = new Map<number, EntityScope>();
  const count = new DoorCount(`The line of ${subgraph.name}`, subgraphDoorNames);

  beforeAll(async () => {
    const database = await openDatabase(databaseConfigOf(subgraph.name, installation.env));
    await addMissing[subgraph.name]?.(database);
    asked = await openSubgraph(subgraph, database);
    ({ schema } = asked.running);
    table = new AskedSubgraph(asked);
    const rules = fieldRulesOf(subgraph.typeDefs, schema).filter(
      ({ coordinate }) => !ASKED_ELSEWHERE.test(coordinate),
    );
    requirements = new Map(rules.map(({ coordinate, requirement }) => [coordinate, requirement]));
    rows = [];
    for (const row of rowsOf(schema, [...requirements.keys()], await table.knownArguments())) {
      const ids = await table.idsFor(row.path);
      const questions: AskedQuestion[] = [];
      for (const question of row.questions) {
        const raw = await table.witnessed(question, question.isOfMany ? ids : ids.slice(0, A_FEW));
        if (question.isNeeded || hasValue(raw)) questions.push({ ...question, raw: raw ?? [] });
      }
      if (questions.length > 0) rows.push({ ...row, ids, questions });
    }
    if (subgraph.name === "legal-entities") await noteOwnScopes();
    count.rows(
      rows.length,
      rows.flatMap(({ of, questions }) => questions.map(({ name }) => ({ door: name, of }))),
    );
  });

  afterAll(async () => {
    count.print();
    await asked.running.close();
  });

  it("has a value for every field that is not open, so that there is something to withhold", () => {
    const empty = rows.filter(({ questions }) =>
      questions.some(({ isNeeded, raw }) => isNeeded && !hasValue(raw)),
    );
    expect(empty.map(({ of }) => of)).toEqual([]);
  });

  it.each(Object.entries(ASKING))("gives what the matrix gives %s", async (published, reader) => {
    const matrix = readers.get(published);
    if (matrix === undefined) throw new TypeError(`the matrix has no ${published}`);
    const wrong: string[] = [];
    for (const claims of claimsOf(reader, matrix)) {
      for (const { of, path, ids, questions } of rows) {
        for (const scope of isByReference(path) && needsScope(reader) ? [MINE, OTHERS] : [OTHERS]) {
          const answers = await table.answersTo(questions, ids, scope, claims);
          for (const [question, answer] of answers) {
            count.question(question.name);
            answer.forEach((values, entity) => {
              const expected = standingsTo(question, ids[entity], scope, reader, matrix).map(
                (standing) =>
                  expectedOf(question, question.raw[entity] ?? [], matrix, standing, claims),
              );
              const isRight = question.name === "total" ? isPart : isOneOf;
              if (!isRight(values, expected))
                wrong.push(
                  `${question.name} ${of} ${JSON.stringify(claims)}: ${JSON.stringify(values)}, not ${JSON.stringify(expected)}`,
                );
            });
          }
        }
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  /** How the reader may stand to what it asked for: a list gives records of many. */
  function standingsTo(
    { path, name }: SubgraphQuestion,
    id: number | undefined,
    scope: EntityScope,
    reader: string,
    matrix: PublishedReader,
  ): Standing[] {
    if (isByReference(path))
      return standingsOfRecord(standingBy(reader, scopes.get(id ?? 0) ?? scope), matrix);
    // Who they are of is known to the register alone: elsewhere nobody told it.
    if (scopes.size === 0 || !["entity", "list"].includes(name))
      return standingsOfRecord("elsewhere", matrix);
    const own = name === "entity" ? [scopes.get(1) ?? scope] : [...scopes.values()];
    const possible = new Set(own.map((one) => standingBy(reader, one)));
    return [...possible].flatMap((standing) => standingsOfRecord(standing, matrix));
  }

  async function noteOwnScopes(): Promise<void> {
    const selection = `uscc parent { uscc } domicile { district { code } } registrationAuthority { code }`;
    const { data } = await asked.ask(
      `{ _entities(representations: ${representations(IDS)}) { ... on LegalEntity { ${selection} } } }`,
    );
    const lists: SupervisionListRow[] = await asked.running.database
      .knex("supervision_list")
      .where("until_on", ">=", shanghaiToday());
    (data as { _entities: Entity[] })._entities.forEach((entity, at) => {
      scopes.set(IDS[at] ?? 0, {
        uscc: entity.uscc,
        parentUscc: entity.parent?.uscc ?? null,
        district: entity.domicile.district?.code ?? null,
        registrationAuthority: entity.registrationAuthority?.code ?? null,
        supervisors: lists
          .filter((row) => row.entity_id === IDS[at])
          .map((row) => row.department_code),
        avoided: false,
      });
    });
  }

  /** The values that the matrix promises of those that there are. */
  function expectedOf(
    { path, promises }: SubgraphQuestion,
    raw: readonly unknown[],
    matrix: PublishedReader,
    standing: Standing,
    claims: Claims,
  ): readonly unknown[] {
    const promiseOf = ({ parent, field }: Step): Promised => {
      const requirement = requirements.get(`${parent}.${field}`);
      // A root field stands to no record, but for those of secret records: each reader finds its own there.
      const own = parent === "Query" && !isSecret(requirement ?? []) ? "elsewhere" : standing;
      return requirement === undefined
        ? "value"
        : promised(matrix, own, requirement, typeBelow(parent, field), claims, claims.reach);
    };
    if (promises.some((step) => promiseOf(step) === "nothing")) return raw.map(() => null);
    const end = path.at(-1);
    const last = end === undefined ? "value" : promiseOf(end);
    if (
      !Array.isArray(last) ||
      isCompositeType(schema.getType(typeBelow(end?.parent ?? "", end?.field ?? "")))
    )
      return raw;
    return raw.map((value) =>
      last.reduce<unknown>((masked, mask) => maskValue(mask, masked), value),
    );
  }

  function typeBelow(parent: string, field: string): string {
    return getNamedType(fieldOf(schema, parent, field).type).name;
  }
});

/** A row with what is asked about, and what there is to be had. */
interface AskedRow extends Row {
  readonly ids: readonly number[];
  readonly questions: readonly AskedQuestion[];
}

interface AskedQuestion extends SubgraphQuestion {
  /** What stands at the end of its path, entity by entity, as the first witness that finds anything has it. */
  readonly raw: readonly (readonly unknown[])[];
}

interface Entity {
  readonly uscc: string | null;
  readonly parent: { readonly uscc: string | null } | null;
  readonly domicile: { readonly district: { readonly code: string } | null };
  readonly registrationAuthority: { readonly code: string } | null;
}
