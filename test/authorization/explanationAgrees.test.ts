import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { type GraphQLSchema, parse, validate } from "graphql";
import { readSupergraph } from "../../gateway/supergraph/supergraph.ts";
import { classificationOf } from "../../schema/classification.ts";
import { apiSchema } from "../support/apiSchema.ts";
import { type GatewayProcess, startGatewayProcess } from "../support/gatewayProcess.ts";
import { type Installation, seededInstallation } from "../support/installation.ts";
import type { HttpAnswer } from "../support/openGateway.ts";
import { ASKING_FREELY } from "./askingReaders.ts";
import { purposesOf, readers } from "./publishedMatrix.ts";
import { randomOperations, tapeOf } from "./randomOperation.ts";

const ENTITIES = 60;
const RUNS = 150;

const EXPLAIN = `query ($query: String!) {
  explainAccess(query: $query) { fields { coordinate paths kind byStanding { standings kind } } }
}`;

const MASKED = "{ legalEntity(id: 1) { penalties(first: 5) { nodes { decisionText } } } }";

interface Explained {
  readonly coordinate: string;
  readonly paths: readonly (readonly string[])[];
  readonly kind: string;
  readonly byStanding: readonly { readonly standings: readonly string[]; readonly kind: string }[];
}

const classification = classificationOf(readSupergraph());
const isOpen = (coordinate: string) => classification.get(coordinate)?.flat().length === 0;

describe("the explanation of an operation", () => {
  let installation: Installation;
  let gateway: GatewayProcess;
  let schema: GraphQLSchema;
  let operationBy: ReturnType<typeof randomOperations>;
  const seen: Record<string, number> = {};

  beforeAll(async () => {
    schema = await apiSchema();
    operationBy = randomOperations(schema, ENTITIES, isOpen);
    installation = await seededInstallation(ENTITIES);
    gateway = await startGatewayProcess(installation.env);
  });
  afterAll(async () => {
    await gateway.close();
    await installation.remove();
  });

  async function agreesOn(tape: readonly number[]): Promise<void> {
    const [first = 0, second = 0, ...rest] = tape;
    const codes = Object.entries(ASKING_FREELY);
    const [published = "", reader = ""] = codes[first % codes.length] ?? [];
    const purposes = purposesOf.get(readers.get(published)?.inScope ?? "") ?? [];
    const purpose = [undefined, ...purposes][second % (purposes.length + 1)];
    await agrees(reader, purpose, operationBy(tapeOf(rest)));
  }

  async function agrees(reader: string, purpose: string | undefined, query: string): Promise<void> {
    const headers = purpose === undefined ? {} : { "x-purpose": purpose, "x-basis": "CASE-1" };
    if (validate(schema, parse(query)).length > 0) return;
    const { body } = await gateway.ask(reader, query, undefined, headers);
    const explanation = await gateway.ask(reader, EXPLAIN, { query }, headers);
    const fields = fieldsOf(explanation.body.data);
    for (const { kind } of fields) seen[kind] = (seen[kind] ?? 0) + 1;
    const wrong =
      body.data === undefined ? fields.map(explainedInVain) : disagreements(fields, body);
    expect({ reader, purpose, query, wrong }).toEqual({
      reader,
      purpose,
      query,
      wrong: [],
    });
  }

  it("agrees with its answer, for the same numbers in every run", async () => {
    const numbers = fc.array(fc.nat({ max: 9_999 }), { minLength: 40, maxLength: 160 });
    // Shrinking would run into the guard against hanging; the operation is shown as it is.
    const settings = { numRuns: RUNS, seed: 2017, endOnFailure: true };
    await fc.assert(fc.asyncProperty(numbers, agreesOn), settings);
    // Few fields are behind a mask however their record stands to the reader: chance may miss them.
    await agrees("ANALYST", undefined, MASKED);
    expect(seen).toEqual({
      ALLOWED: expect.any(Number),
      MASKED: expect.any(Number),
      WITHHELD: expect.any(Number),
      DEPENDS_ON_RECORD: expect.any(Number),
    });
  });
});

/** None where the explanation is refused, as an operation is that is too large. */
function fieldsOf(data: unknown): readonly Explained[] {
  const explanation = data as { explainAccess: { fields: Explained[] } } | null;
  return explanation === null ? [] : explanation.explainAccess.fields;
}

function explainedInVain({ coordinate }: Explained): string {
  return `${coordinate} was explained, and its operation refused`;
}

/** Where an answer is not as its operation was explained, or does not report what it withheld. */
function disagreements(
  fields: readonly Explained[],
  { data, errors = [], ...rest }: Answer,
): string[] {
  const refused = places(
    errors
      .filter(({ extensions }) => extensions?.["code"] === "UNAUTHORIZED_FIELD_OR_TYPE")
      .map(({ path = [] }) => path as string[]),
  );
  const placed = fields.flatMap((field) => field.paths.map((path) => ({ ...field, path })));
  const withheld = placed.filter(({ kind }) => kind === "WITHHELD");
  const given = placed.filter(({ kind }) => kind === "ALLOWED" || kind === "MASKED");
  const mayBe = (wanted: string) =>
    placed.filter(
      ({ kind, byStanding }) => kind === wanted || byStanding.some((one) => one.kind === wanted),
    );
  const reported = rest.extensions?.access ?? [];
  const reportedAs = (wanted: string) =>
    places(reported.filter(({ kind }) => kind === wanted).flatMap(({ paths }) => paths));
  const withheldPlaces = places(mayBe("WITHHELD").map(({ path }) => path));
  return [
    ...withheld
      .filter(({ path }) => valuesAt(data, path).some((value) => value !== null))
      .map(({ path }) => `${path.join(".")} is withheld, and has a value`),
    ...withheld
      .filter(({ path }) => valuesAt(data, path).length > 0 && !refused.includes(path.join(".")))
      .map(({ path }) => `${path.join(".")} is withheld without an error`),
    ...given
      .filter(({ path }) => refused.includes(path.join(".")))
      .map(({ path, kind }) => `${path.join(".")} is ${kind}, and was withheld`),
    ...refused
      .filter((place) => !withheldPlaces.includes(place))
      .map((place) => `${place} was withheld, and was not explained so`),
    ...refused
      .filter((place) => !reportedAs("WITHHELD").includes(place))
      .map((place) => `${place} was withheld, and not reported`),
    ...different(places(mayBe("MASKED").map(({ path }) => path)), reportedAs("MASKED")).map(
      (place) => `${place} is masked in the explanation or in the report only`,
    ),
  ];
}

type Answer = HttpAnswer["body"] & {
  readonly extensions?: { readonly access?: readonly Explained[] };
};

function places(paths: readonly (readonly string[])[]): string[] {
  return paths.map((path) => path.join("."));
}

function different(left: readonly string[], right: readonly string[]): string[] {
  return [
    ...left.filter((one) => !right.includes(one)),
    ...right.filter((one) => !left.includes(one)),
  ];
}

/** What stands at a path, through lists; nothing where no object is reached or it is of another type. */
function valuesAt(value: unknown, [key, ...rest]: readonly string[]): unknown[] {
  if (Array.isArray(value))
    return value.flatMap((one: unknown) =>
      valuesAt(one, key === undefined ? rest : [key, ...rest]),
    );
  if (key === undefined) return [value];
  if (typeof value !== "object" || value === null || !(key in value)) return [];
  return valuesAt((value as Record<string, unknown>)[key], rest);
}
