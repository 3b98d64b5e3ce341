import { beforeEach, describe, expect, it } from "@jest/globals";
import { type ExecutionResult, graphql, type GraphQLSchema, parse } from "graphql";
import { compileOperation } from "../../../kit/execution/compiledOperation.ts";
import { batchResolver, Failure } from "../../../kit/batchResolver.ts";
import type { Access } from "../../../kit/authorization/access.ts";
import type { ScopeOf } from "../../../kit/authorization/noteScopes.ts";
import { withSecondLine } from "../../../kit/authorization/secondLine.ts";
import type { EntityScope } from "../../../kit/authorization/entityScope.ts";
import {
  accessFor,
  plain,
  RECORD,
  resolvedSchema,
  type Row,
  SCOPE,
  TEXT,
  typeDefs,
} from "./shieldedRecords.ts";

/** Of a department that stands to a record as its source, and to the others does not. */
const MIXED = ["SH-HRSS", "SH-EPB", "SH-HRSS"].map((authority_code, id) => ({
  ...RECORD,
  id,
  authority_code,
}));

/** Asks as the gateway does, of a schema whose root fields are these rows. */
async function ask(
  reader: string,
  source: string,
  root: Readonly<Record<string, unknown>>,
  schema: GraphQLSchema,
): Promise<{ result: ExecutionResult; access: Access }> {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {}))
    field.resolve = () => root[field.name];
  const access = accessFor(reader);
  const execute = compileOperation(schema, parse(source), undefined);
  return { result: await execute({}, { access }), access };
}

describe("what is resolved of many records at once, behind the second line", () => {
  /** The ids of the records that each batch was asked of. */
  let asked: (number | undefined)[][];
  beforeEach(() => {
    asked = [];
  });

  function schemaWith(scopeOf: ScopeOf<unknown> = () => SCOPE): GraphQLSchema {
    const schema = resolvedSchema(
      batchResolver(async (rows: readonly unknown[], _args, _context, info) => {
        asked.push(rows.map((row) => (row as Row | undefined)?.id));
        return rows.map((row) => (row as Row)[info.fieldName] ?? null);
      }),
    );
    return withSecondLine(schema, typeDefs, scopeOf);
  }

  it("is asked once where each is given whole", async () => {
    const query = "{ records { id remark home } }";
    const { result, access } = await ask("SH-AIC", query, { records: MIXED }, schemaWith());
    const whole = MIXED.map(({ id }) => ({ id, remark: TEXT, home: "三林路5号" }));
    expect(plain(result)).toEqual({ records: whole });
    expect(asked).toEqual([
      [0, 1, 2],
      [0, 1, 2],
      [0, 1, 2],
    ]);
    expect([...access.masked]).toEqual([]);
  });

  it("is decided record by record where one is not, and what is withheld is never read", async () => {
    const query = "{ records { remark } }";
    const { result } = await ask("SH-HRSS", query, { records: MIXED }, schemaWith());
    expect(plain(result)).toEqual({
      records: [{ remark: TEXT }, { remark: null }, { remark: TEXT }],
    });
    expect(result.errors?.map(({ path, extensions }) => [path, extensions["coordinate"]])).toEqual([
      [["records", 1, "remark"], "Record.remark"],
    ]);
    expect(asked).toEqual([[0], [2]]);
  });

  it("is masked where it is to be, and noted", async () => {
    const query = "{ records { home } }";
    const { result, access } = await ask("SH-HRSS", query, { records: MIXED }, schemaWith());
    const masked = { home: "三林路***" };
    expect(plain(result)).toEqual({
      records: [{ home: "三林路5号" }, masked, { home: "三林路5号" }],
    });
    expect([...access.masked]).toEqual(["Record.home"]);
  });

  it("is given to any other executor one by one, under the same rules", async () => {
    const contextValue = { access: accessFor("SH-HRSS") };
    const schema = schemaWith();
    const source = "{ records { remark home } }";
    for (const field of Object.values(schema.getQueryType()?.getFields() ?? {}))
      field.resolve = () => MIXED;
    const result = await graphql({ schema, source, contextValue });
    expect(plain(result)).toEqual({
      records: [
        { remark: TEXT, home: "三林路5号" },
        { remark: null, home: "三林路***" },
        { remark: TEXT, home: "三林路5号" },
      ],
    });
  });

  const ENTITIES = [7, 8].map((id) => ({ id, records: [{ ...RECORD, entity_id: id }] }));

  it.each<[string, (scope: EntityScope) => ReturnType<ScopeOf<unknown>>]>([
    ["at once", (scope) => scope],
    [
      "by and by",
      async (scope) => {
        await new Promise((resolve) => setImmediate(resolve));
        return scope;
      },
    ],
  ])("waits until it is known %s where each entity belongs", async (_, told) => {
    const noted: number[] = [];
    const schema = schemaWith((entity) => {
      noted.push((entity as Row).id);
      return told(SCOPE);
    });
    const query = "{ legalEntities { records { remark } again: records { id } } }";
    const { result } = await ask("SH-HRSS", query, { legalEntities: ENTITIES }, schema);
    const both = { records: [{ remark: TEXT }], again: [{ id: 1 }] };
    expect(plain(result)).toEqual({ legalEntities: [both, both] });
    expect(noted).toEqual([7, 8]);
    expect(asked.slice(0, 2)).toEqual([
      [7, 8],
      [7, 8],
    ]);
  });

  it("asks nothing of where entities belong for a reader to whom it is all the same", async () => {
    const noted: number[] = [];
    const schema = schemaWith((entity) => {
      noted.push((entity as Row).id);
      return SCOPE;
    });
    const query = "{ legalEntities { records { remark } } }";
    const { result } = await ask("SH-AIC", query, { legalEntities: ENTITIES }, schema);
    const each = { records: [{ remark: TEXT }] };
    expect(plain(result)).toEqual({ legalEntities: [each, each] });
    expect(noted).toEqual([]);
  });
});

describe("a resolver of many objects", () => {
  const failing = batchResolver(async (rows: readonly unknown[]) =>
    rows.map(() => new Failure(new RangeError("no such row"))),
  );

  it("throws the failure of the one object that it is asked for", async () => {
    await expect(failing({}, {}, {}, {} as never)).rejects.toThrow(new RangeError("no such row"));
  });
});
