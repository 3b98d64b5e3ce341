import { describe, expect, it } from "@jest/globals";
import { parse, print } from "graphql";
import { subscribedQuery } from "../../../gateway/subscriptions/subscribedQuery.ts";

const queryOf = (text: string, variables = {}, operationName?: string) => {
  const { document, ...rest } = subscribedQuery(parse(text), operationName, variables);
  return { ...rest, query: print(document) };
};

describe("a subscription to changes", () => {
  it("is a query of the changes after a cursor, with the subscriber's selection", () => {
    expect(queryOf("subscription { changes { type legalEntity { name } } }")).toEqual({
      key: "changes",
      cursor: undefined,
      query: print(
        parse(/* GraphQL */ `
          query ($_changeCursor: String) {
            changesSince(cursor: $_changeCursor, first: 100) {
              nodes {
                _changeCursor: cursor
                type
                legalEntity {
                  name
                }
              }
            }
          }
        `),
      ),
    });
  });

  it("keeps its alias, variables, fragments and directives, and the cursor apart", () => {
    const text = /* GraphQL */ `
      subscription New($from: String, $types: [ChangeType!], $named: Boolean!) {
        told: changes(cursor: $from, types: $types) {
          ...Told
          legalEntity @include(if: $named) {
            name
          }
        }
      }
      fragment Told on Change {
        type
      }
    `;
    expect(queryOf(text, { from: "abc", named: true })).toEqual({
      key: "told",
      cursor: "abc",
      query: print(
        parse(/* GraphQL */ `
          query New($types: [ChangeType!], $named: Boolean!, $_changeCursor: String) {
            changesSince(types: $types, cursor: $_changeCursor, first: 100) {
              nodes {
                _changeCursor: cursor
                ...Told
                legalEntity @include(if: $named) {
                  name
                }
              }
            }
          }
          fragment Told on Change {
            type
          }
        `),
      ),
    });
  });

  it("keeps a variable that something else uses as well", () => {
    const text = `subscription ($from: String) {
      changes(cursor: $from) { legalEntity { permits(after: $from) { totalCount } } }
    }`;
    expect(queryOf(text).query).toContain("query ($from: String, $_changeCursor: String)");
  });

  it.each([
    ["{ latestChangeCursor }", "Only subscriptions are answered here"],
    ["subscription { changes { type } more: changes { type } }", "the one field changes"],
    ["subscription { ...All } fragment All on Subscription { changes { type } }", "the one field"],
    ["subscription { changes @skip(if: true) { type } }", "takes no directives"],
    ["subscription { others { type } }", "the one field changes"],
    ["subscription { changes }", "the one field changes, and fields of it"],
    ["subscription { changes(cursor: 1) { type } }", "The argument cursor is a string"],
    ["subscription A { changes { type } } subscription B { changes { type } }", "Only subscr"],
  ])("is refused where it is something else: %s", (text, problem) => {
    expect(() => queryOf(text)).toThrow(problem);
  });
});
