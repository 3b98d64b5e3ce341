import { beforeEach, describe, expect, it } from "@jest/globals";
import {
  buildASTSchema,
  type ExecutionResult,
  graphql,
  type GraphQLFieldResolver,
  isObjectType,
  parse,
} from "graphql";
import type { Access } from "../../../kit/authorization/access.ts";
import type { ScopeOf } from "../../../kit/authorization/noteScopes.ts";
import { withSecondLine } from "../../../kit/authorization/secondLine.ts";
import { columnsReadBy, noteColumns } from "../../../kit/connection/columnsRead.ts";
import { withShield } from "../../../kit/authorization/shield.ts";
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

const coordinatesOf = ({ errors = [] }: ExecutionResult) =>
  errors.map(({ path, extensions }) => [path?.join("."), extensions["coordinate"]]);

describe("a subgraph, before each of its protected fields", () => {
  let asked: number[];
  let access: Access;
  beforeEach(() => {
    asked = [];
  });

  const scopeOf: ScopeOf<unknown> = (entity) => {
    asked.push((entity as Row).id);
    return SCOPE;
  };

  async function ask(
    reader: string,
    source: string,
    root: object,
    schema = withSecondLine(resolvedSchema(), typeDefs, scopeOf),
  ): Promise<ExecutionResult> {
    access = accessFor(reader);
    const contextValue = { access };
    return graphql({ schema, source, rootValue: root, contextValue });
  }

  it("gives what its reader may have, as it is", async () => {
    const result = await ask("SH-AIC", `{ records { id remark texts } }`, { records: [RECORD] });
    expect(plain(result)).toEqual({ records: [{ id: 1, remark: TEXT, texts: [TEXT, null] }] });
    expect(result.errors).toBeUndefined();
    expect([...access.masked]).toEqual([]);
  });

  it("withholds the rest, with an error that names the field, and never reads it", async () => {
    const read: string[] = [];
    const reading: GraphQLFieldResolver<unknown, unknown> = (parent, _args, _context, info) => {
      read.push(info.fieldName);
      return (parent as Row)[info.fieldName];
    };
    const schema = withSecondLine(resolvedSchema(reading), typeDefs, scopeOf);
    const query = `{ records { id remark both } }`;
    const result = await ask("SH-HRSS", query, { records: [RECORD] }, schema);
    expect(plain(result)).toEqual({ records: [{ id: 1, remark: null, both: null }] });
    expect(coordinatesOf(result)).toEqual([
      ["records.0.remark", "Record.remark"],
      ["records.0.both", "Record.both"],
    ]);
    expect(read).toEqual(["records", "id"]);
  });

  it("decides each record for itself: one by what it is to one says nothing of the next", async () => {
    const records = ["SH-EPB", "SH-HRSS", "SH-EPB"].map((authority_code, id) => ({
      ...RECORD,
      id,
      authority_code,
    }));
    const result = await ask("SH-HRSS", `{ records { remark home } }`, { records });
    expect(plain(result)).toEqual({
      records: [
        { remark: null, home: "三林路***" },
        { remark: TEXT, home: "三林路5号" },
        { remark: null, home: "三林路***" },
      ],
    });
    expect(coordinatesOf(result)).toEqual([
      ["records.0.remark", "Record.remark"],
      ["records.2.remark", "Record.remark"],
    ]);
  });

  it.each([
    ["at once", (value: unknown) => value],
    ["by and by", async (value: unknown) => value],
  ])("masks what comes %s, and notes it, where there was something to mask", async (_, come) => {
    const schema = withSecondLine(
      resolvedSchema((parent, _args, _context, info) => come((parent as Row)[info.fieldName])),
      typeDefs,
      scopeOf,
    );
    const rows = [{ id: 1 }, { id: 2, home: null }];
    const nothing = await ask("SH-HRSS", `{ records { home } }`, { records: rows }, schema);
    expect(plain(nothing)).toEqual({ records: [{ home: null }, { home: null }] });
    expect(nothing.errors).toBeUndefined();
    expect([...access.masked]).toEqual([]);
    const result = await ask("SH-HRSS", `{ records { home } }`, { records: [RECORD] }, schema);
    expect(plain(result)).toEqual({ records: [{ home: "三林路***" }] });
    expect([...access.masked]).toEqual(["Record.home"]);
  });

  it("gives nothing around the shield either", () => {
    const schema = resolvedSchema();
    withSecondLine(schema, typeDefs, scopeOf);
    const type = schema.getType("Record");
    const { resolve } = (isObjectType(type) ? type.getFields()["remark"] : undefined) ?? {};
    const info = { fieldName: "remark" } as Parameters<NonNullable<typeof resolve>>[3];
    const read = (reader: string) =>
      (resolve as GraphQLFieldResolver<unknown, unknown>)(
        RECORD,
        {},
        { access: accessFor(reader) },
        info,
      );
    expect(read("SH-HRSS")).toBeNull();
    expect(read("SH-AIC")).toBe(TEXT);
  });

  it("learns where an entity belongs before anything is read below it", async () => {
    const entity = { id: 7, records: [{ ...RECORD, entity_id: 7 }] };
    const query = `{ legalEntity { id records { remark } } }`;
    const result = await ask("SH-HRSS", query, { legalEntity: entity });
    expect(plain(result)).toEqual({ legalEntity: { id: 7, records: [{ remark: TEXT }] } });
    expect(asked).toEqual([7]);
  });

  it("asks for no scope where nothing depends on it, nor for the entity's own columns", async () => {
    const entity = { id: 7, home: "三林路5号", records: [] };
    await ask("SH-AIC", `{ legalEntity { records { id } } }`, { legalEntity: entity });
    await ask("SH-HRSS", `{ legalEntity { id } }`, { legalEntity: entity });
    expect(asked).toEqual([]);
  });

  it("counts as elsewhere what no scope was told of", async () => {
    const schema = withSecondLine(resolvedSchema(), typeDefs, () => undefined);
    const entity = { id: 7, records: [{ ...RECORD, entity_id: 7 }] };
    const query = `{ legalEntity { records { remark } } }`;
    const result = await ask("SH-HRSS", query, { legalEntity: entity }, schema);
    expect(plain(result)).toEqual({ legalEntity: { records: [{ remark: null }] } });
  });

  it("lets the errors of its resolvers through as they are", async () => {
    const schema = withSecondLine(
      resolvedSchema((parent, _args, _context, info) => {
        if (info.fieldName === "remark") throw new TypeError("no such table");
        return (parent as Row)[info.fieldName];
      }),
      typeDefs,
      scopeOf,
    );
    const result = await ask("SH-AIC", `{ records { remark } }`, { records: [RECORD] }, schema);
    expect(result.errors?.map(({ message }) => message)).toEqual(["no such table"]);
  });

  it("does not start where a protected field has no resolver to stand before", () => {
    expect(() => withSecondLine(buildASTSchema(typeDefs), typeDefs, scopeOf)).toThrow(
      "LegalEntity.home has no resolver",
    );
  });

  it("stands before none where all is open, or where there are no entities", () => {
    const open = parse(`
      directive @tag(name: String!) repeatable on FIELD_DEFINITION
      type Query { a: Int @tag(name: "open") }`);
    const schema = buildASTSchema(open);
    expect(withSecondLine(schema, open, scopeOf)).toBe(schema);
    expect(withShield(schema, [])).toBe(schema);
  });

  it("tells of a field of an entity which columns it reads, as it was told", () => {
    const told = [noteColumns(() => [], ["id"]), ["id"]] as const;
    for (const [resolve, columns] of [told, [() => [], undefined]] as const) {
      const schema = withSecondLine(resolvedSchema(resolve), typeDefs, scopeOf);
      const entity = schema.getType("LegalEntity");
      const field = isObjectType(entity) ? entity.getFields()["records"]?.resolve : undefined;
      expect(field).not.toBe(resolve);
      expect(columnsReadBy(field ?? {})).toEqual(columns);
    }
  });
});
