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
import {
  ASKING,
  claimsOf,
  MINE,
  needsScope,
  OTHERS,
  standingBy,
  standingsOfRecord,
  WITNESSES,
} from "./askingReaders.ts";
import { doors } from "./doors.ts";
import {
  CHECK,
  coordinateOf,
  ENTITY,
  inFull,
  isByReference,
  representations,
  toldScope,
} from "./entityPaths.ts";
import { addMissing, ASKED_ELSEWHERE } from "./everyValue.ts";
import { promised } from "./expectation.ts";
import { fieldOf, pathsBelow, pathTo, type Step } from "./paths.ts";
import { type PublishedReader, readers } from "./publishedMatrix.ts";
import { isOneOf, leaves } from "./values.ts";

const ENTITIES = 600;
/** Entities that are asked about for each field: some that have a value there, and others. */
const ASKED = 8;
const WITH_VALUES = 5;
/** A rule stands on a field, whatever way leads to it: these are the ways that change keys and fragments. */
const DOORS = doors.filter(({ name }) => ["alias", "named fragment"].includes(name));
const IDS = Array.from({ length: ENTITIES }, (_, at) => at + 1);

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
beforeAll(async () => {
  installation = await seededInstallation(ENTITIES);
});

afterAll(() => installation.remove());

describe.each(PROTECTED)("the line of $name, before every field", (subgraph) => {
  let asked: SubgraphUnderTest;
  let schema: GraphQLSchema;
  let requirements: ReadonlyMap<string, Requirement>;
  let targets: (readonly Step[])[];
  /** What stands at the end of every path, as the first witness that reads anything there has it. */
  const everything = new Map<readonly Step[], unknown[][] | undefined>();
  /** Where entities belong, as the legal-entity subgraph knows and the others are told. */
  const scopes = new Map<number, EntityScope>();
  /** The entities that are asked about at the end of each path. */
  const asking = new Map<readonly Step[], readonly number[]>();
  let questions = 0;

  beforeAll(async () => {
    const database = await openDatabase(databaseConfigOf(subgraph.name, installation.env));
    await addMissing[subgraph.name]?.(database);
    asked = await openSubgraph(subgraph, database);
    ({ schema } = asked.running);
    const rules = fieldRulesOf(subgraph.typeDefs, schema).filter(
      ({ coordinate }) => !ASKED_ELSEWHERE.test(coordinate),
    );
    requirements = new Map(rules.map(({ coordinate, requirement }) => [coordinate, requirement]));
    const entity = pathsBelow(schema, "LegalEntity");
    const ofCheck = pathsBelow(schema, "RestrictionCheck");
    const root = pathsBelow(schema, "Query");
    targets = rules.map(({ coordinate }) => {
      const [type = ""] = coordinate.split(".");
      if (type === "RestrictionCheck") return [CHECK, ...pathTo(schema, ofCheck, coordinate)];
      return entity.has(type)
        ? [ENTITY, ...pathTo(schema, entity, coordinate).map(inFull)]
        : pathTo(schema, root, coordinate);
    });
    for (const path of targets) {
      const ids = await idsFor(path);
      asking.set(path, ids);
      everything.set(path, await witnessed(toldScope(path, OTHERS, ids)));
    }
    if (subgraph.name === "legal-entities") await noteOwnScopes();
  });

  afterAll(async () => {
    process.stderr.write(`The line of ${subgraph.name} was asked ${questions} questions.\n`);
    await asked.running.close();
  });

  it("has a value for every field that is not open, so that there is something to withhold", () => {
    const empty = targets.filter(
      (path) =>
        everything
          .get(path)
          ?.flat()
          .every((value) => value === null) ?? true,
    );
    expect(empty.map(coordinateOf)).toEqual([]);
  });

  it.each(Object.entries(ASKING))("gives what the matrix gives %s", async (published, reader) => {
    const matrix = readers.get(published);
    if (matrix === undefined) throw new TypeError(`the matrix has no ${published}`);
    const wrong: string[] = [];
    for (const claims of claimsOf(reader, matrix)) {
      for (const path of targets) {
        for (const scope of isByReference(path) && needsScope(reader) ? [MINE, OTHERS] : [OTHERS]) {
          const ids = asking.get(path) ?? [];
          const told = toldScope(path, scope, ids);
          const raw = everything.get(path);
          for (const door of DOORS) {
            const given = await leavesOf(told, claims, door);
            if (given === undefined || raw === undefined) continue;
            questions += 1;
            given.forEach((values, at) => {
              const own = standingBy(reader, scopes.get(ids[at] ?? 0) ?? scope, path);
              const expected = standingsOfRecord(own, matrix).map((standing) =>
                expectedOf(path, raw[at] ?? [], matrix, standing, claims),
              );
              if (!isOneOf(values, expected))
                wrong.push(
                  `${door.name} ${coordinateOf(path)} ${JSON.stringify(claims)}: ${JSON.stringify(values)}, not ${JSON.stringify(expected)}`,
                );
            });
          }
        }
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  /** Answers for each entity the values at the end of a path, in their order; undefined where a door is none. */
  async function leavesOf(
    path: readonly Step[],
    claims: Claims,
    door = doors[0],
  ): Promise<unknown[][] | undefined> {
    const query = door?.ask(schema, path);
    if (query === undefined) return undefined;
    const { data, errors } = await asked.ask(query, {}, claims);
    const foreign = (errors as { extensions?: { code?: string } }[] | undefined)?.filter(
      ({ extensions }) => extensions?.code !== "UNAUTHORIZED_FIELD_OR_TYPE",
    );
    expect(foreign ?? []).toEqual([]);
    const [first] = Object.values(data as Record<string, unknown>);
    const entities = path[0]?.field === "_entities" ? (first as unknown[]) : [data];
    const below = path[0]?.field === "_entities" ? path.slice(1) : path;
    return entities.map((entity) => leaves(entity, below.length));
  }

  async function witnessed(path: readonly Step[]): Promise<unknown[][] | undefined> {
    let values: unknown[][] | undefined;
    for (const claims of WITNESSES) {
      values = await leavesOf(path, claims);
      if (values?.flat().some((value) => value !== null) === true) break;
    }
    return values;
  }

  async function idsFor(path: readonly Step[]): Promise<readonly number[]> {
    if (!isByReference(path)) return [];
    const values = (await witnessed(toldScope(path, OTHERS, IDS))) ?? [];
    const having = IDS.filter((_, at) => values[at]?.some((value) => value !== null));
    const others = IDS.filter((id) => !having.includes(id));
    const chosen = having.slice(0, WITH_VALUES);
    return [...chosen, ...others.slice(0, ASKED - chosen.length)];
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
    path: readonly Step[],
    raw: readonly unknown[],
    matrix: PublishedReader,
    standing: Standing,
    claims: Claims,
  ): readonly unknown[] {
    const promises = path.map(({ parent, field }) => {
      const requirement = requirements.get(`${parent}.${field}`);
      // A root field stands to no record, but for those of secret records: each reader finds its own there.
      const own = parent === "Query" && !isSecret(requirement ?? []) ? "elsewhere" : standing;
      return requirement === undefined
        ? "value"
        : promised(matrix, own, requirement, typeBelow(parent, field), claims, claims.reach);
    });
    if (promises.includes("nothing")) return raw.map(() => null);
    const last = promises.at(-1);
    const { parent = "", field = "" } = path.at(-1) ?? {};
    if (!Array.isArray(last) || isCompositeType(schema.getType(typeBelow(parent, field))))
      return raw;
    return raw.map((value) =>
      last.reduce<unknown>((masked, mask) => maskValue(mask, masked), value),
    );
  }

  function typeBelow(parent: string, field: string): string {
    return getNamedType(fieldOf(schema, parent, field).type).name;
  }
});

interface Entity {
  readonly uscc: string | null;
  readonly parent: { readonly uscc: string | null } | null;
  readonly domicile: { readonly district: { readonly code: string } | null };
  readonly registrationAuthority: { readonly code: string } | null;
}
