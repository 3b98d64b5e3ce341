import type {
  GatewayExecutionResult,
  GatewayExecutor,
  GatewayGraphQLRequestContext,
  GatewayInterface,
  GatewaySchemaLoadOrUpdateCallback,
} from "@apollo/server-gateway-interface";
import { buildSchema, type ExecutionResult, execute, Kind, parse } from "graphql";
import type { AuditEvent } from "../../../audit/event.ts";
import { enforcedGateway } from "../../../gateway/authorization/enforcedGateway.ts";
import type { ExecutionContext, GatewayContext } from "../../../gateway/gatewayContext.ts";
import { decide } from "../../../policy/decide.ts";
import type { Reader } from "../../../policy/readers.ts";
import type { Use } from "../../../policy/use.ts";
import { classificationOf } from "../../../schema/classification.ts";
import { DAY } from "../../policy/testReader.ts";

export const sdl = `
  directive @tag(name: String!) repeatable on FIELD_DEFINITION
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION
  type Query {
    legalEntity: LegalEntity @tag(name: "open")
    legalEntities(first: Int): LegalEntityConnection @tag(name: "open")
    secret: String @requiresScopes(scopes: [["record.remark"]])
  }
  type Mutation {
    submit(first: Int, text: String! = "x"): Submitted @requiresScopes(scopes: [["permits.submit"]])
    plan: Submitted @requiresScopes(scopes: [["spotChecks.plan"]])
  }
  type Submitted { entities: [LegalEntity!] @tag(name: "open") done: Boolean @tag(name: "open") }
  type LegalEntityConnection { nodes: [LegalEntity!] @tag(name: "open") }
  type LegalEntity {
    id: ID! @tag(name: "open")
    name: String @tag(name: "open")
    liaison: String @requiresScopes(scopes: [["liaison"]])
    remark: String @requiresScopes(scopes: [["record.remark"]])
  }
`;
export const apiSchema = buildSchema(sdl);

const entity = { id: "1", name: "甲公司", liaison: "张三", remark: "内部" };
const city = {
  legalEntity: entity,
  legalEntities: { nodes: [entity] },
  submit: { entities: [entity], done: true },
  plan: { done: true },
};

/** A case, with all that it asks for. */
export const WORK: Use = { purpose: "P05", basis: "CASE-1", secondFactor: true };

/** An answer as a client reads it. */
export function plain(result: ExecutionResult): ExecutionResult {
  return JSON.parse(JSON.stringify(result)) as ExecutionResult;
}

/** A gateway behind the policy, over an executor that a test answers by, and a trail that it fails by. */
export class Enforced {
  /** What happened, in order: `begun`, `answered` or `read` for what was recorded, and `executed`. */
  readonly happened: string[] = [];
  readonly executed: GatewayGraphQLRequestContext[] = [];
  readonly recorded: AuditEvent[] = [];
  /** The records that each operation was counted with. */
  readonly counted: number[] = [];
  isDurable = true;
  officerKey: string | undefined;
  avoids: () => Promise<readonly number[]> = async () => [];
  countRecords: (records: number) => void = () => undefined;
  answers: GatewayExecutor = async ({ document, operation, request: { variables } }) =>
    execute({
      schema: apiSchema,
      document,
      rootValue: city,
      operationName: operation.name?.value ?? null,
      ...(variables === undefined ? {} : { variableValues: variables }),
    }) as GatewayExecutionResult;
  #executor: GatewayExecutor | undefined;
  #loadSchema: GatewaySchemaLoadOrUpdateCallback | undefined;

  async open(): Promise<this> {
    const gateway: GatewayInterface = {
      onSchemaLoadOrUpdate: (callback) => {
        this.#loadSchema = callback;
        return () => undefined;
      },
      load: async () => ({
        executor: async (context) => {
          this.happened.push("executed");
          this.executed.push(context);
          return this.answers(context);
        },
      }),
      stop: async () => undefined,
    };
    const record = async (event: AuditEvent) => {
      this.happened.push(event.write ?? "read");
      this.recorded.push(event);
      if (!this.isDurable) throw new Error("disk full");
    };
    const trail = { record, announce: () => () => undefined, close: async () => undefined };
    const { executor } = await enforcedGateway(gateway, classificationOf(sdl), trail).load(
      {} as never,
    );
    this.#executor = executor ?? undefined;
    this.load(apiSchema);
    return this;
  }

  load(schema: typeof apiSchema): void {
    this.#loadSchema?.({ apiSchema: schema, coreSupergraphSdl: "" });
  }

  async ask(
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
      officerKey: this.officerKey,
      avoids: this.avoids,
      registeredText: undefined,
      countRecords: (records) => {
        this.counted.push(records);
        this.countRecords(records);
      },
      use,
      variant: undefined,
      day: DAY,
      decision: decide(reader, use, DAY),
      subgraphLoaders: new Map(),
      signal: () => new AbortController().signal,
    };
    const asked = {
      request: { query, ...(variables === undefined ? {} : { variables }) },
      context,
      document,
      operation,
      operationName: operationName ?? null,
      queryHash: query,
      source: query,
      logger: { error: () => undefined },
    } as unknown as GatewayGraphQLRequestContext;
    if (this.#executor === undefined) throw new TypeError("the gateway is not open");
    return this.#executor(asked);
  }

  /** What the subgraphs were told of the last one who asked. */
  claims(): ExecutionContext["claims"] | undefined {
    return (this.executed.at(-1)?.context as ExecutionContext | undefined)?.claims;
  }

  /** The operations that were executed, one line each. */
  sources(): string[] {
    return this.executed.map(({ source }) => source.replaceAll(/\s+/gu, " "));
  }
}
