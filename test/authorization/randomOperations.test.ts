import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import fc from "fast-check";
import { type GraphQLSchema, Kind, parse, validate } from "graphql";
import { accessBy } from "../../gateway/authorization/fieldAccess.ts";
import { stripOperation } from "../../gateway/authorization/stripOperation.ts";
import { readSupergraph } from "../../gateway/supergraph/supergraph.ts";
import { shanghaiToday } from "../../kit/shanghaiToday.ts";
import { decide } from "../../policy/decide.ts";
import { type Reader, readerByCode } from "../../policy/readers.ts";
import { standings } from "../../policy/standing.ts";
import type { Use } from "../../policy/use.ts";
import { classificationOf } from "../../schema/classification.ts";
import {
  closeCityDatabases,
  namedDatabases,
  openConfiguredDatabases,
} from "../../seeds/write/cityDatabases.ts";
import { apiSchema } from "../support/apiSchema.ts";
import { type GatewayProcess, startGatewayProcess } from "../support/gatewayProcess.ts";
import { type Installation, seededInstallation } from "../support/installation.ts";
import { ASKING_FREELY } from "./askingReaders.ts";
import { canaryOf, kindsWithCanaries, plantCanaries } from "./canaries.ts";
import { addMissing } from "./everyValue.ts";
import { promised } from "./expectation.ts";
import { declarable, readers } from "./publishedMatrix.ts";
import { randomOperations, tapeOf } from "./randomOperation.ts";

jest.setTimeout(600_000);

const ENTITIES = 60;
const FIXED_RUNS = 4_500;
const FRESH_RUNS = 500;

const classification = classificationOf(readSupergraph());

const isOpen = (coordinate: string) => classification.get(coordinate)?.flat().length === 0;

/** What a reader and its use were answered to an operation. */
interface Asked {
  readonly code: string;
  readonly use: Use;
  readonly query: string;
}

describe("random operations", () => {
  let installation: Installation;
  let gateway: GatewayProcess;
  let schema: GraphQLSchema;
  let operationBy: ReturnType<typeof randomOperations>;
  let executed = 0;
  let withCanaries = 0;

  beforeAll(async () => {
    schema = await apiSchema();
    operationBy = randomOperations(schema, ENTITIES, isOpen);
    installation = await seededInstallation(ENTITIES);
    const databases = await openConfiguredDatabases(installation.env);
    for (const { database, name } of namedDatabases(databases)) await addMissing[name]?.(database);
    await plantCanaries(namedDatabases(databases));
    await closeCityDatabases(databases);
    gateway = await startGatewayProcess(installation.env);
  });

  afterAll(async () => {
    process.stderr.write(
      `${executed} random operations were executed; ${withCanaries} answers held something classified.\n`,
    );
    await gateway.close();
    await installation.remove();
  });

  const numbers = fc.array(fc.nat({ max: 9_999 }), { minLength: 40, maxLength: 160 });

  async function holds(tape: readonly number[]): Promise<void> {
    const asked = askedBy(tape);
    if (validate(schema, parse(asked.query)).length > 0) return;
    const headers = headersOf(asked.use);
    const { body } = await gateway.ask(asked.code, asked.query, undefined, headers);
    const answer = JSON.stringify(body);
    executed += 1;
    const shown = kindsWithCanaries.filter((kind) => answer.includes(canaryOf(kind)));
    if (shown.length > 0) withCanaries += 1;
    expect({ asked, withheld: shown.filter((kind) => !mayShow(asked, kind)) }).toEqual({
      asked,
      withheld: [],
    });
    expect(body.errors?.filter(({ message }) => message === "Internal error") ?? []).toEqual([]);
  }

  it("never show a value that the matrix withholds, for the same numbers in every run", async () => {
    await fc.assert(fc.asyncProperty(numbers, holds), { numRuns: FIXED_RUNS, seed: 2016 });
  });

  it("never show a value that the matrix withholds, for fresh numbers in every run", async () => {
    await fc.assert(fc.asyncProperty(numbers, holds), { numRuns: FRESH_RUNS });
    expect(executed).toBeGreaterThan(4_000);
    expect(withCanaries).toBeGreaterThan(200);
  });

  function askedBy(tape: readonly number[]): Asked {
    const [first = 0, second = 0, ...rest] = tape;
    const codes = Object.entries(ASKING_FREELY);
    const [published = "", code = ""] = codes[first % codes.length] ?? [];
    const matrix = readers.get(published);
    const purposes = matrix === undefined ? [] : declarable(matrix);
    const uses = [{}, ...purposes.map((purpose) => ({ purpose, basis: "CASE-1" }))] as Use[];
    const use = { ...uses[second % uses.length], secondFactor: true };
    return { code, use, query: operationBy(tapeOf(rest)) };
  }

  /** Whether the matrix gives a reader a kind of data in full, however it stands to a record. */
  function mayShow({ code, use, query }: Asked, kind: (typeof kindsWithCanaries)[number]): boolean {
    const [published = ""] = Object.entries(ASKING_FREELY).find(([, one]) => one === code) ?? [];
    const matrix = readers.get(published);
    if (matrix === undefined) throw new TypeError(`the matrix has no ${code}`);
    const document = parse(query);
    const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
    if (operation === undefined) throw new TypeError("no operation");
    const access = accessBy(
      schema,
      classification,
      decide(readerByCode(code) as Reader, use, shanghaiToday()),
    );
    const { reach } = stripOperation(schema, document, operation, access);
    return standings.some(
      (standing) => promised(matrix, standing, [[kind]], "String", use, reach) === "value",
    );
  }
});

function headersOf({ purpose, basis }: Use): Record<string, string> {
  return {
    ...(purpose === undefined ? {} : { "x-purpose": purpose }),
    ...(basis === undefined ? {} : { "x-basis": basis }),
  };
}
