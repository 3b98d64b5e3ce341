import { describe, expect, it } from "@jest/globals";
import { buildASTSchema, graphql, type GraphQLResolveInfo, parse } from "graphql";
import type { Acting } from "../../../kit/authorization/acting.ts";
import { assertNotAvoided, refusingAvoided } from "../../../kit/authorization/avoidedActs.ts";
import { withSecondLine } from "../../../kit/authorization/secondLine.ts";
import { accessFor, plain } from "./shieldedRecords.ts";

const RULE = {
  coordinate: "Mutation.removeFromList",
  requirement: [["lists.decide"]],
  typeName: "ListingReport",
  isAct: true,
} as const;

const officer = (...avoids: readonly number[]): Acting => ({
  department: "SH-AIC",
  officer: "a".repeat(64),
  purpose: "P02",
  basis: undefined,
  avoids,
});
const { avoids: _, ...colleague } = officer();

/** What comes of an act, and of whom the trail is told. */
async function done(act: () => unknown) {
  const access = { written: new Set<string>() };
  const resolve = refusingAvoided(RULE, act);
  const info = {} as GraphQLResolveInfo;
  const answered = await Promise.allSettled([resolve({}, {}, { access } as never, info)]);
  return { ...answered[0], written: [...access.written] };
}

describe("an act of an officer", () => {
  it.each([
    ["who avoids nobody", colleague, [1, 2]],
    ["who avoids others", officer(3, 12), [1, 2]],
    ["about no entity", officer(1), []],
  ])("%s is not refused", (_who, acting, entities) => {
    expect(() => {
      assertNotAvoided(acting, ...entities);
    }).not.toThrow();
  });

  it("who avoids one of its entities is refused as the field is, and the trail is told of that one", async () => {
    const refused = await done(() => {
      assertNotAvoided(officer(2, 5), 1, 5);
      return "done";
    });
    expect(refused).toMatchObject({
      status: "rejected",
      written: ["5"],
      reason: {
        message: "Not authorized to do Mutation.removeFromList",
        extensions: {
          code: "UNAUTHORIZED_FIELD_OR_TYPE",
          coordinate: "Mutation.removeFromList",
          categories: ["lists.decide"],
          cause: "AVOIDANCE",
        },
      },
    });
  });

  it("that is done, or fails by something else, is told as it is", async () => {
    const failure = new RangeError("stale");
    expect(await done(async () => "done")).toEqual({
      status: "fulfilled",
      value: "done",
      written: [],
    });
    const failed = done(async () => {
      throw failure;
    });
    expect(await failed).toEqual({ status: "rejected", reason: failure, written: [] });
  });

  it("is guarded so in every subgraph that has a second line", async () => {
    const typeDefs = parse(`
      directive @tag(name: String!) repeatable on FIELD_DEFINITION
      directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION
      type Query { one: Int @tag(name: "open") }
      type Mutation { removeFromList: Int @requiresScopes(scopes: [["lists.decide"]]) }
    `);
    const unprotected = buildASTSchema(typeDefs);
    const field = unprotected.getMutationType()?.getFields()["removeFromList"];
    if (field === undefined) throw new TypeError("no field");
    field.resolve = () => {
      assertNotAvoided(officer(2), 2);
    };
    const access = accessFor("SH-AIC");
    const { data, errors } = await graphql({
      schema: withSecondLine(unprotected, typeDefs, () => undefined),
      source: "mutation { removeFromList }",
      contextValue: { access },
    });
    expect(plain({ data: data ?? null })).toEqual({ removeFromList: null });
    expect(errors?.map(({ extensions }) => extensions["cause"])).toEqual(["AVOIDANCE"]);
    expect([...access.written]).toEqual(["2"]);
  });
});
