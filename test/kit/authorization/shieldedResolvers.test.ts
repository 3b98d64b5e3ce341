import { describe, expect, it } from "@jest/globals";
import { graphql, type GraphQLSchema, isObjectType } from "graphql";
import type { ScopeOf } from "../../../kit/authorization/noteScopes.ts";
import { withSecondLine } from "../../../kit/authorization/secondLine.ts";
import {
  accessFor,
  column,
  plain,
  RECORD,
  resolvedSchema,
  type Row,
  SCOPE,
  TEXT,
  typeDefs,
} from "./shieldedRecords.ts";

const ask = (schema: GraphQLSchema, source: string, rootValue: object) =>
  graphql({ schema, source, rootValue, contextValue: { access: accessFor("SH-HRSS") } });

/** A subgraph of which the resolver of a home does this. */
const failingBy = (fail: () => unknown): GraphQLSchema =>
  withSecondLine(
    resolvedSchema((parent, _args, _context, info) =>
      info.fieldName === "home" ? fail() : (parent as Row)[info.fieldName],
    ),
    typeDefs,
    () => undefined,
  );

describe("the resolvers behind the second line", () => {
  it("wait until it is known where an entity belongs", async () => {
    const asked: unknown[] = [];
    const scopeOf: ScopeOf<unknown> = async (entity) => {
      asked.push((entity as Row).id);
      await new Promise((resolve) => setImmediate(resolve));
      return SCOPE;
    };
    const entity = { id: 7, records: [{ ...RECORD, entity_id: 7 }] };
    const schema = withSecondLine(resolvedSchema(), typeDefs, scopeOf);
    const query = `{ legalEntity { records { remark } again: records { id } } }`;
    expect(plain(await ask(schema, query, { legalEntity: entity }))).toEqual({
      legalEntity: { records: [{ remark: TEXT }], again: [{ id: 1 }] },
    });
    expect(asked).toEqual([7]);
  });

  it.each([
    [
      "at once",
      () => {
        throw new TypeError("no such table");
      },
    ],
    ["by and by", () => Promise.reject(new TypeError("no such table"))],
  ])("fail by their own errors behind a mask too, %s", async (_, fail) => {
    const result = await ask(failingBy(fail), `{ records { home } }`, { records: [RECORD] });
    expect(plain(result)).toEqual({ records: [{ home: null }] });
    expect(result.errors?.map(({ message }) => message)).toEqual(["no such table"]);
  });

  it("are the same as before where nothing is protected, for they would wait for nothing", () => {
    const schema = withSecondLine(resolvedSchema(), typeDefs, () => undefined);
    const type = schema.getType("Record");
    const fields = isObjectType(type) ? type.getFields() : {};
    expect(fields["id"]?.resolve).toBe(column);
    expect(fields["remark"]?.resolve).not.toBe(column);
  });
});
