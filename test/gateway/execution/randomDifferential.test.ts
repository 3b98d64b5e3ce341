import { createHash } from "node:crypto";
import { ApolloGateway } from "@apollo/gateway";
import type { GatewayExecutor } from "@apollo/server-gateway-interface";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import fc from "fast-check";
import { type GraphQLSchema, Kind, parse, print, validate } from "graphql";
import { accessBy } from "../../../gateway/authorization/fieldAccess.ts";
import { stripOperation } from "../../../gateway/authorization/stripOperation.ts";
import { systemClock } from "../../../kit/clock.ts";
import { readConfiguration } from "../../../gateway/configuration/configuration.ts";
import { compiledGateway } from "../../../gateway/execution/compiledGateway.ts";
import type { ExecutionContext } from "../../../gateway/gatewayContext.ts";
import {
  openServices,
  type SubgraphServices,
} from "../../../gateway/subgraphServices/openServices.ts";
import { referenceDataSource } from "../../../gateway/subgraphServices/referenceDataSource.ts";
import { subgraphs } from "../../../gateway/subgraphs.ts";
import { forApolloGateway, readSupergraph } from "../../../gateway/supergraph/supergraph.ts";
import { shanghaiToday } from "../../../kit/shanghaiToday.ts";
import { decide } from "../../../policy/decide.ts";
import { type Reader, readerByCode } from "../../../policy/readers.ts";
import type { PurposeCode } from "../../../policy/purposes.ts";
import type { Use } from "../../../policy/use.ts";
import { classificationOf } from "../../../schema/classification.ts";
import { ASKING_FREELY } from "../../authorization/askingReaders.ts";
import { declarable, readers } from "../../authorization/publishedMatrix.ts";
import { randomOperations, tapeOf } from "../../authorization/randomOperation.ts";
import { apiSchema } from "../../support/apiSchema.ts";
import { type Installation, seededInstallation } from "../../support/installation.ts";
import { type Executed, failuresOf } from "./executed.ts";
import { hasTwinFragments, withKeysSorted, withoutIdleFragments } from "./twinFragments.ts";

jest.setTimeout(600_000);

const ENTITIES = 60;
const FIXED_RUNS = 2_850;
const FRESH_RUNS = 300;

const classification = classificationOf(readSupergraph());

/** An operation as its reader's decision leaves it, ready for an executor. */
interface Stripped {
  readonly hasTwins: boolean;
  readonly request: (context: object) => Parameters<GatewayExecutor>[0];
  readonly context: () => Pick<ExecutionContext, "claims" | "masked" | "subgraphLoaders">;
}

describe("random operations of every reader", () => {
  let installation: Installation;
  let services: SubgraphServices;
  let schema: GraphQLSchema;
  let operationBy: ReturnType<typeof randomOperations>;
  let library: ApolloGateway;
  let compiled: GatewayExecutor;
  let executed = 0;
  let inOrder = 0;
  let withErrors = 0;

  beforeAll(async () => {
    schema = await apiSchema();
    operationBy = randomOperations(schema, ENTITIES, () => true);
    installation = await seededInstallation(ENTITIES);
    services = await openServices(
      subgraphs,
      readConfiguration(installation.env),
      () => undefined,
      systemClock,
    );
    library = new ApolloGateway({
      supergraphSdl: forApolloGateway(readSupergraph()),
      buildService: ({ name }) => referenceDataSource(services.of(name)),
    });
    const { executor } = await compiledGateway(library, services.of).load({ apollo: {} });
    if (executor === null) throw new TypeError("no executor");
    compiled = executor;
  });

  afterAll(async () => {
    process.stderr.write(
      `${executed} random operations were executed twice, ${inOrder} of them compared with the order of their keys; ${withErrors} had errors.\n`,
    );
    await library.stop();
    await services.close();
    await installation.remove();
  });

  const numbers = fc.array(fc.nat({ max: 9_999 }), { minLength: 40, maxLength: 160 });

  async function holds(tape: readonly number[]): Promise<void> {
    const stripped = strippedBy(tape);
    if (stripped === undefined) return;
    const { request, context } = stripped;
    const ours = asClientsReadIt(await compiled(request(context())));
    const theirs = asClientsReadIt(await library.executor(request(context())));
    executed += 1;
    if (ours.errors !== undefined) withErrors += 1;
    if (!stripped.hasTwins) inOrder += 1;
    // As text, since the order of keys is part of the answer.
    const asText = stripped.hasTwins ? withKeysSorted : JSON.stringify;
    expect(asText(ours.data)).toBe(asText(theirs.data));
    expect(failuresOf(ours)).toEqual(failuresOf(theirs));
  }

  it("have the same answers by both executors, for the same numbers in every run", async () => {
    await fc.assert(fc.asyncProperty(numbers, holds), { numRuns: FIXED_RUNS, seed: 29 });
  });

  it("have the same answers by both executors, for fresh numbers in every run", async () => {
    await fc.assert(fc.asyncProperty(numbers, holds), { numRuns: FRESH_RUNS });
    expect(executed).toBeGreaterThan(3_000);
    expect(inOrder).toBeGreaterThan(1_500);
    expect(withErrors).toBeGreaterThan(20);
  });

  function strippedBy(tape: readonly number[]): Stripped | undefined {
    const [first = 0, second = 0, third = 0, ...rest] = tape;
    const codes = Object.entries(ASKING_FREELY);
    const [published = "", code = ""] = codes[first % codes.length] ?? [];
    const matrix = readers.get(published);
    const purposes = matrix === undefined ? [] : declarable(matrix);
    const purpose = purposes[second % (purposes.length + 1)];
    const use: Use = {
      secondFactor: true,
      ...(purpose === undefined ? {} : { purpose: purpose as PurposeCode, basis: "C-1" }),
    };
    const day = shanghaiToday();
    const reader = readerByCode(code) as Reader;
    const sent = parse(operationBy(tapeOf(rest)));
    const operation = sent.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
    if (operation === undefined || validate(schema, sent).length > 0) return undefined;
    const access = accessBy(schema, classification, decide(reader, use, day));
    const stripped = stripOperation(schema, sent, operation, access);
    if (stripped.isEmpty) return undefined;
    const document =
      third % 3 === 0 ? stripped.document : withoutIdleFragments(schema, stripped.document);
    const source = print(document);
    const claims = { ...use, secondFactor: true, reader: code, day, reach: stripped.reach };
    return {
      hasTwins: hasTwinFragments(document),
      request: (context) =>
        ({
          request: { query: source, variables: {} },
          document,
          operation: document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION),
          source,
          queryHash: createHash("sha256").update(source).digest("hex"),
          context,
          metrics: {},
          logger: console,
        }) as unknown as Parameters<GatewayExecutor>[0],
      context: () => ({
        claims,
        masked: new Set(),
        written: new Set(),
        subgraphLoaders: new Map(),
      }),
    };
  }
});

function asClientsReadIt(result: unknown): Executed {
  return JSON.parse(JSON.stringify(result)) as Executed;
}
