import { beforeEach, describe, expect, it } from "@jest/globals";
import type {
  GatewayExecutionResult,
  GatewayExecutor,
  GatewayGraphQLRequestContext,
  GatewayInterface,
  GatewaySchemaLoadOrUpdateCallback,
} from "@apollo/server-gateway-interface";
import { buildSchema, type ExecutionResult, execute, GraphQLError, Kind, parse } from "graphql";
import type { AuditEvent } from "../../../audit/event.ts";
import { enforcedGateway } from "../../../gateway/authorization/enforcedGateway.ts";
import type { ExecutionContext, GatewayContext } from "../../../gateway/gatewayContext.ts";
import { withheldError } from "../../../kit/authorization/withheldError.ts";
import { decide } from "../../../policy/decide.ts";
import type { Reader } from "../../../policy/readers.ts";
import type { Use } from "../../../policy/use.ts";
import { classificationOf } from "../../../schema/classification.ts";
import { DAY, grantsOf, readerWith } from "../../policy/testReader.ts";

const sdl = `
  directive @tag(name: String!) repeatable on FIELD_DEFINITION
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION
  type Query {
    legalEntity: LegalEntity @tag(name: "open")
    legalEntities(first: Int): LegalEntityConnection @tag(name: "open")
    secret: String @requiresScopes(scopes: [["record.remark"]])
  }
  type LegalEntityConnection { nodes: [LegalEntity!] @tag(name: "open") }
  type LegalEntity {
    id: ID! @tag(name: "open")
    name: String @tag(name: "open")
    liaison: String @requiresScopes(scopes: [["liaison"]])
    remark: String @requiresScopes(scopes: [["record.remark"]])
  }
`;
const apiSchema = buildSchema(sdl);
const entity = { id: "1", name: "甲公司", liaison: "张三", remark: "内部" };
const city = { legalEntity: entity, legalEntities: { nodes: [entity] } };

const some = readerWith(grantsOf({ liaison: "full" }, { nameEn: "Some" }));
const nobody = readerWith(grantsOf({}, { nameEn: "Nobody" }));
const WORK: Use = { purpose: "P05", basis: "CASE-1", secondFactor: true };

const plain = (result: ExecutionResult) => JSON.parse(JSON.stringify(result)) as ExecutionResult;

describe("a gateway behind the policy", () => {
  let executed: GatewayGraphQLRequestContext[];
  let recorded: AuditEvent[];
  let executor: GatewayExecutor;
  let answers: GatewayExecutor;
  let loadSchema: GatewaySchemaLoadOrUpdateCallback;
  let isDurable: boolean;

  beforeEach(async () => {
    executed = [];
    recorded = [];
    isDurable = true;
    answers = async ({ document, operation, request: { variables } }) =>
      execute({
        schema: apiSchema,
        document,
        rootValue: city,
        operationName: operation.name?.value ?? null,
        ...(variables === undefined ? {} : { variableValues: variables }),
      }) as GatewayExecutionResult;
    const gateway: GatewayInterface = {
      onSchemaLoadOrUpdate: (callback) => {
        loadSchema = callback;
        return () => undefined;
      },
      load: async () => ({
        executor: async (context) => {
          executed.push(context);
          return answers(context);
        },
      }),
      stop: async () => undefined,
    };
    const record = async (event: AuditEvent) => {
      recorded.push(event);
      if (!isDurable) throw new Error("disk full");
    };
    const trail = { record, close: async () => undefined };
    const enforced = enforcedGateway(gateway, classificationOf(sdl), trail);
    ({ executor } = (await enforced.load({} as never)) as { executor: GatewayExecutor });
    loadSchema({ apiSchema, coreSupergraphSdl: "" });
  });

  function ask(
    reader: Reader,
    query: string,
    variables?: Record<string, unknown>,
    use = WORK,
    operationName?: string,
  ): Promise<GatewayExecutionResult> {
    const document = parse(query);
    const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
    const operation = operations.find(({ name }) => name?.value === operationName) ?? operations[0];
    const context: GatewayContext = {
      requestId: "1",
      reader,
      officer: "001",
      officerKey: undefined,
      registeredText: undefined,
      countRecords: () => undefined,
      use,
      day: DAY,
      decision: decide(reader, use, DAY),
      subgraphLoaders: new Map(),
      signal: new AbortController().signal,
    };
    return executor({
      request: { query, ...(variables === undefined ? {} : { variables }) },
      context,
      document,
      operation,
      operationName: operationName ?? null,
      queryHash: query,
      source: query,
      logger: { error: () => undefined },
    } as unknown as GatewayGraphQLRequestContext);
  }

  const claims = () => (executed.at(-1)?.context as ExecutionContext | undefined)?.claims;
  const sources = () => executed.map(({ source }) => source.replaceAll(/\s+/gu, " "));

  const QUERY = `{ legalEntity { liaison name } }`;

  it("answers each reader by its own decision, though all ask the same", async () => {
    const first = plain(await ask(some, QUERY));
    const second = plain(await ask(nobody, QUERY));
    expect(first).toEqual({ data: { legalEntity: { liaison: "张三", name: "甲公司" } } });
    expect(second.data).toEqual({ legalEntity: { liaison: null, name: "甲公司" } });
    expect(second.errors).toHaveLength(1);
    expect(plain(await ask(some, QUERY))).toEqual(first);
    expect(sources()).toEqual([
      "{ legalEntity { _subject: id liaison name } }",
      "{ legalEntity { name } }",
      "{ legalEntity { _subject: id liaison name } }",
    ]);
    const [one, other, again] = executed.map(({ queryHash }) => queryHash);
    expect([one === other, one === again, /^[0-9a-f]{64}$/u.test(one ?? "")]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it("answers each operation of a document by itself", async () => {
    const query = `query A { legalEntity { name } } query B { legalEntity { remark id } }`;
    expect(plain(await ask(some, query, {}, WORK, "A"))).toEqual({
      data: { legalEntity: { name: "甲公司" } },
    });
    expect(plain(await ask(some, query, {}, WORK, "B")).data).toEqual({
      legalEntity: { remark: null, id: "1" },
    });
  });

  it("vouches for what is so, and for no more", async () => {
    await ask(some, QUERY);
    expect(claims()).toEqual({ ...WORK, reader: "TEST", day: DAY, reach: "single" });
    await ask(some, `{ legalEntity { name } }`, {}, {});
    expect(claims()).toEqual({ reader: "TEST", secondFactor: false, day: DAY, reach: "single" });
    await ask(some, `{ legalEntities { nodes { liaison name } } }`, {}, { purpose: "P02" });
    expect(claims()).toEqual({
      purpose: "P02",
      reader: "TEST",
      secondFactor: false,
      day: DAY,
      reach: "several",
    });
  });

  it("asks the subgraphs nothing where nothing may be had", async () => {
    expect(plain(await ask(nobody, `{ secret }`)).data).toEqual({ secret: null });
    expect(executed).toEqual([]);
    expect(plain(await ask(nobody, `{ legalEntity { remark } }`)).data).toEqual({
      legalEntity: { remark: null },
    });
    expect(sources()).toEqual(["{ legalEntity { __typename } }"]);
  });

  it("refuses what is too large before anything of it is asked", async () => {
    const query = `query ($n: Int) { legalEntities(first: $n) { nodes { name } } }`;
    await expect(ask(some, query, { n: 20_001 })).rejects.toThrow("more than 20000");
    expect(executed).toEqual([]);
    expect(plain(await ask(some, query, { n: 2 })).errors).toBeUndefined();
  });

  it.each([QUERY, `{ legalEntity { name } }`])(
    "tells of what a subgraph withheld once, beside its own errors: %s",
    async (query) => {
      const explanation = { code: "OWN_ONLY", reason: "只限本人", remedy: "ask" } as const;
      const denial = { coordinate: "X.y", categories: ["liaison"], explanation } as const;
      answers = async () => ({
        data: { legalEntity: null },
        errors: [
          withheldError(denial, ["legalEntity", 0]),
          new GraphQLError("broken"),
          withheldError(denial, ["legalEntity", 1]),
        ],
      });
      const { data, errors = [] } = plain(await ask(some, query));
      expect(data).toEqual({ legalEntity: null });
      expect(errors.map(({ message }) => message)).toEqual([
        "broken",
        "Not authorized to read X.y",
      ]);
    },
  );

  it("answers nothing that is not open before its record is durable", async () => {
    isDurable = false;
    await expect(ask(some, QUERY)).rejects.toThrow("only open data is answered");
    expect(plain(await ask(some, `{ legalEntity { name } }`)).data).toEqual({
      legalEntity: { name: "甲公司" },
    });
  });

  it("records whom it told of, which fields, and what it withheld", async () => {
    await ask(some, `{ legalEntity { liaison remark } }`);
    await ask(some, `{ legalEntity { name } }`);
    expect(JSON.stringify(recorded[0])).toMatch(/"LegalEntity\.liaison".*"LegalEntity\.remark"/u);
    expect(JSON.stringify(recorded[0])).toMatch(/"subjects":\["1"\]/u);
    expect(JSON.stringify(recorded[1])).not.toMatch(/LegalEntity\./u);
  });

  it("decides anew by a schema that was loaded anew", async () => {
    await ask(some, QUERY);
    const changed = buildSchema(sdl.replaceAll("liaison: String", "liaison: Int"));
    loadSchema({ apiSchema: changed, coreSupergraphSdl: "" });
    const masked = readerWith(grantsOf({ liaison: "masked" }, { nameEn: "Masked" }));
    expect(plain(await ask(masked, QUERY)).data).toEqual({
      legalEntity: { liaison: null, name: "甲公司" },
    });
  });
});
