import { describe, expect, it } from "@jest/globals";
import { GraphQLError } from "graphql";
import { mergedDenials } from "../../../gateway/authorization/mergedDenials.ts";
import type { CategoryCode } from "../../../policy/categories/index.ts";
import { withheldError } from "../../../kit/authorization/withheldError.ts";

const explanation = { code: "OWN_ONLY", reason: "只限本人", remedy: "ask" } as const;
const denial = { coordinate: "Permit.remark", categories: ["record.remark"], explanation } as const;

const plain = (errors: readonly unknown[]): unknown => JSON.parse(JSON.stringify(errors));

describe("the errors of what a subgraph withheld", () => {
  it("are one for each place, whatever the number of records", () => {
    const errors = [0, 1, 2].map((at) => withheldError(denial, ["permits", "nodes", at, "remark"]));
    expect(plain(mergedDenials(errors))).toEqual([
      {
        message: "Not authorized to read Permit.remark",
        path: ["permits", "nodes", "remark"],
        extensions: {
          code: "UNAUTHORIZED_FIELD_OR_TYPE",
          coordinate: "Permit.remark",
          categories: ["record.remark"],
          cause: "OWN_ONLY",
          reason: "只限本人",
          remedy: "ask",
        },
      },
    ]);
  });

  it("of two places are two, the first of each", () => {
    const other = { ...denial, coordinate: "Penalty.remark" };
    const errors = [
      withheldError(denial, ["a", 0, "b"]),
      withheldError(other, ["a", 1, "b"]),
      withheldError(other, ["a", "b", "c"]),
      withheldError(denial, ["ab"]),
    ];
    expect(mergedDenials(errors).map(({ message, path }) => [message, path])).toEqual([
      ["Not authorized to read Permit.remark", ["a", "b"]],
      ["Not authorized to read Penalty.remark", ["a", "b", "c"]],
      ["Not authorized to read Permit.remark", ["ab"]],
    ]);
  });

  it("say nothing beyond what is withheld and why: not what a subgraph added", () => {
    const formatted = withheldError(denial, ["a"]).toJSON();
    const errors = [
      {
        ...formatted,
        extensions: { ...formatted.extensions, serviceName: "credit", exception: { row: 7 } },
      },
    ];
    expect(plain(mergedDenials(errors))).toEqual(plain([formatted]));
  });

  it("without a path are one, without a place", () => {
    const [error] = mergedDenials([withheldError(denial), withheldError(denial)]);
    expect(error?.path).toEqual([]);
  });
});

const messageOf = (categories: readonly CategoryCode[]): string =>
  withheldError({ ...denial, categories }).message;

it("the error of what is withheld says of an act that it is not done, and of data that they are not read", () => {
  expect(messageOf(["permits.submit", "record.remark"])).toBe("Not authorized to do Permit.remark");
  expect(messageOf(["record.remark"])).toBe("Not authorized to read Permit.remark");
});

describe("any other errors", () => {
  it("stand first, each as it came", () => {
    const one = new GraphQLError("broken", { path: ["a", 0], extensions: { code: "INTERNAL" } });
    const bare = new GraphQLError("bare");
    const formatted = { message: "unheard of" };
    const errors = [withheldError(denial, ["a"]), one, bare, formatted];
    const merged = mergedDenials<GraphQLError | typeof formatted>(errors);
    expect(merged.slice(0, 3)).toEqual([one, bare, formatted]);
    expect(merged).toHaveLength(4);
    expect(merged[0]).toBe(one);
  });
});
