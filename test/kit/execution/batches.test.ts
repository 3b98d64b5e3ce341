import { beforeEach, describe, expect, it } from "@jest/globals";
import { buildSchema, execute, type ExecutionResult, isObjectType, parse } from "graphql";
import { batchResolver, Failure } from "../../../kit/batchResolver.ts";
import { compileOperation } from "../../../kit/execution/compiledOperation.ts";

interface Ferry {
  readonly name: string;
  readonly sails?: readonly Ferry[];
  readonly sinks?: boolean;
}

/** A fleet with a ferry that sails twice, and one that sinks. */
const SWIFT: Ferry = { name: "Swift" };
const FLEET: readonly Ferry[] = [
  { name: "Tern", sails: [SWIFT, SWIFT] },
  { name: "Heron", sinks: true, sails: [] },
  { name: "Gull", sails: [{ name: "Plover" }] },
];

/** Data with the order of its keys, and what is wrong where. */
const told = ({ data, errors }: ExecutionResult) => ({
  data: JSON.stringify(data),
  errors: errors?.map(({ message, path }) => ({ message, path })),
});

describe("what is resolved of many objects at once", () => {
  /** The names of the ferries of each batch, by the field that was asked of them. */
  let asked: string[];
  beforeEach(() => {
    asked = [];
  });

  const schema = buildSchema(`
    type Ferry { name: String!, port: Port, crew: Int!, deck: Int!, sails: [Ferry!], later: Ferry, few: Int }
    type Port { name: String!, ferries: [Ferry!] }
    type Query { fleet: [Ferry], fleets: [[Ferry!]!], ferry: Ferry! }
  `);

  const notingBatch = <Value>(field: string, valueOf: (ferry: Ferry) => Value | Failure) =>
    batchResolver(async (ferries: readonly unknown[]) => {
      asked.push(`${field} of ${ferries.map((ferry) => (ferry as Ferry).name).join(", ")}`);
      return (ferries as readonly Ferry[]).map(valueOf);
    });
  const sunken = new Failure(new Error("sunk"));
  const resolvers = {
    Query: {
      fleet: () => [...FLEET, null],
      fleets: () => [FLEET.slice(0, 1), [], FLEET.slice(2)],
      ferry: () => FLEET[1],
    },
    Ferry: {
      port: notingBatch("port", ({ sinks, name }) =>
        sinks ? sunken : { name: `Port of ${name}`, ferries: [{ name: `Next to ${name}` }] },
      ),
      crew: notingBatch("crew", ({ sinks }) => (sinks ? sunken : 12)),
      later: async (ferry: Ferry) => (ferry.sinks ? Promise.reject(new Error("sunk")) : SWIFT),
      few: batchResolver(async (ferries: readonly unknown[]) => ferries.slice(1).map(() => 1)),
    },
  };
  for (const [name, fields] of Object.entries(resolvers)) {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new TypeError(name);
    for (const [field, resolve] of Object.entries(fields)) {
      const known = type.getFields()[field];
      if (known !== undefined) known.resolve = resolve as never;
    }
  }

  const compiled = async (query: string): Promise<ExecutionResult> =>
    compileOperation(schema, parse(query), undefined)({}, {});

  it("is asked once for all objects of a list", async () => {
    const { data } = await compiled("{ fleet { port { name } } }");
    expect(JSON.stringify(data?.["fleet"])).toBe(
      '[{"port":{"name":"Port of Tern"}},{"port":null},{"port":{"name":"Port of Gull"}},null]',
    );
    expect(asked).toEqual(["port of Tern, Heron, Gull"]);
  });

  it.each([
    ["of lists within lists", "{ fleets { sails { port { name } } } }", ["Swift, Swift, Plover"]],
    ["of lists of lists", "{ fleets { port { name } } }", ["Tern, Gull"]],
    [
      "below what it was itself asked for",
      "{ fleets { port { ferries { port { name } } } } }",
      ["Tern, Gull", "Next to Tern, Next to Gull"],
    ],
    ["below what came by and by", "{ fleets { later { port { name } } } }", ["Swift, Swift"]],
  ])("is asked once for all objects %s", async (_, query, batches) => {
    await compiled(query);
    expect(asked).toEqual(batches.map((names) => `port of ${names}`));
  });

  it.each([
    ["fails for one of them", "{ fleet { name port { name } } }"],
    ["fails for one of them, and may not be null", "{ fleet { name crew } }"],
    ["fails for the only one", "{ ferry { crew } }"],
    ["came by and by, and failed for one", "{ fleet { later { name crew port { name } } } }"],
  ])("answers as GraphQL.js does where it %s", async (_, query) => {
    expect(told(await compiled(query))).toEqual(
      told(await execute({ schema, document: parse(query), contextValue: {} })),
    );
  });

  it("is not asked of what is lost already", async () => {
    const { data, errors } = await compiled("{ ferry { deck port { name } } }");
    expect(data).toBeNull();
    expect(errors).toHaveLength(1);
    expect(asked).toEqual([]);
  });

  it("is the error of each where there are not as many values as objects", async () => {
    const { data, errors } = await compiled("{ fleet { few } }");
    expect(data?.["fleet"]).toEqual([{ few: null }, { few: null }, { few: null }, null]);
    expect(errors?.map(({ message, path }) => [path?.join("."), message])).toEqual(
      [0, 1, 2].map((at) => [`fleet.${at}.few`, "Ferry.few gave 2 values for 3 objects"]),
    );
  });
});
