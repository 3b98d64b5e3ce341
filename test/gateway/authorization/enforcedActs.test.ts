import { beforeEach, describe, expect, it } from "@jest/globals";
import { GraphQLError } from "graphql";
import type { GatewayContext } from "../../../gateway/gatewayContext.ts";
import { grantsOf, readerWith } from "../../policy/testReader.ts";
import { Enforced, plain } from "./enforced.ts";

const submitter = readerWith(grantsOf({ "permits.submit": "full" }, { nameEn: "Submitter" }));
const SUBMIT = `mutation { submit { done } }`;

describe("an act before the policy", () => {
  let gateway: Enforced;
  beforeEach(async () => {
    gateway = await new Enforced().open();
  });

  it("stands in the trail before it is done, and again when it was", async () => {
    expect(plain(await gateway.ask(submitter, SUBMIT))).toEqual({
      data: { submit: { done: true } },
    });
    expect(gateway.happened).toEqual(["begun", "executed", "answered"]);
    expect(
      gateway.recorded.map(({ given, refusal }) => [
        given.map(({ coordinate }) => coordinate),
        refusal,
      ]),
    ).toEqual([
      [["Mutation.submit"], undefined],
      [["Mutation.submit"], undefined],
    ]);
  });

  it("is not done where the trail cannot be written", async () => {
    gateway.isDurable = false;
    await expect(gateway.ask(submitter, SUBMIT)).rejects.toThrow("nothing was done");
    expect(gateway.happened).toEqual(["begun"]);
  });

  it("is done though whoever asked has gone", async () => {
    await gateway.ask(submitter, SUBMIT);
    const context = gateway.executed[0]?.context as GatewayContext | undefined;
    expect(context?.signal().aborted).toBe(false);
  });

  it("is refused with all others of its operation where one may not be done, and the refusal is recorded", async () => {
    const result = plain(
      await gateway.ask(submitter, `mutation { submit { done } plan { done } }`),
    );
    expect(result.data).toEqual({ submit: null, plan: null });
    expect(result.errors?.map(({ path, extensions }) => [path, extensions?.["code"]])).toEqual([
      [["submit"], "NOT_EXECUTED"],
      [["plan"], "UNAUTHORIZED_FIELD_OR_TYPE"],
    ]);
    expect(result.extensions).toMatchObject({ access: [{ coordinate: "Mutation.plan" }] });
    expect(gateway.happened).toEqual(["read"]);
    expect(gateway.recorded[0]).toMatchObject({
      given: [],
      subjects: [],
      masked: [],
      withheld: [{ coordinate: "Mutation.plan" }],
    });
  });

  it("is refused wherever in a fragment it stands, and says what was not authorized and how else to ask", async () => {
    const query = `mutation {
      __typename
      ... on Mutation { first: plan { done } }
      submit { done }
      ...Another
    } fragment Another on Mutation { again: plan { done } }`;
    const result = plain(await gateway.ask(submitter, query));
    expect(result.data).toEqual({ __typename: "Mutation", first: null, submit: null, again: null });
    expect(result.errors?.map(({ path }) => path)).toEqual([["first"], ["submit"], ["again"]]);
    expect(result.errors?.[1]).toMatchObject({
      message:
        "未执行：同一操作中的 first, again 未获授权 · Nothing of this operation was done, since first, again is not authorized; ask for submit in an operation of its own.",
    });
    expect(gateway.happened).toEqual(["read"]);
  });

  it("is done where what may not be done is left out by the variables", async () => {
    const query = `mutation ($all: Boolean!) { submit { done } plan @include(if: $all) { done } }`;
    expect(plain(await gateway.ask(submitter, query, { all: false }))).toEqual({
      data: { submit: { done: true } },
    });
    expect(gateway.happened).toEqual(["begun", "executed", "answered"]);
    expect(plain(await gateway.ask(submitter, query, { all: true })).data).toEqual({
      submit: null,
      plan: null,
    });
  });

  it("stands in the trail before it is done with the variables that it needs", async () => {
    const query = `mutation ($text: String!) { submit(text: $text) { done } }`;
    await gateway.ask(submitter, query, { text: "x" });
    expect(gateway.happened).toEqual(["begun", "executed", "answered"]);
  });

  it("is not begun where the limits refuse it: too much at once, or too often", async () => {
    const many = `mutation { submit { entities { ${"id ".repeat(3)} } } }`;
    gateway.countRecords = () => {
      throw new GraphQLError("too often", { extensions: { code: "RATE_LIMITED" } });
    };
    await expect(gateway.ask(submitter, many)).rejects.toThrow("too often");
    expect(gateway.happened).toEqual([]);
  });

  it("is not begun where its variables do not fit", async () => {
    const query = `mutation ($n: Int!) { submit(first: $n) { done } }`;
    const result = plain(await gateway.ask(submitter, query, { n: "many" }));
    expect([result.errors?.length, gateway.happened]).toEqual([1, []]);
  });

  it("that ends in an error has its end in the trail, with the error's code", async () => {
    gateway.answers = async () => {
      throw new GraphQLError("gone", { extensions: { code: "SUBGRAPH_UNAVAILABLE" } });
    };
    await expect(gateway.ask(submitter, SUBMIT)).rejects.toThrow("gone");
    gateway.answers = async () => {
      throw new TypeError("broken");
    };
    await expect(gateway.ask(submitter, SUBMIT)).rejects.toThrow("broken");
    expect(gateway.happened).toEqual([
      "begun",
      "executed",
      "answered",
      "begun",
      "executed",
      "answered",
    ]);
    expect(gateway.recorded.map(({ refusal }) => refusal)).toEqual([
      undefined,
      "SUBGRAPH_UNAVAILABLE",
      undefined,
      "INTERNAL_SERVER_ERROR",
    ]);
  });

  it("names the entities that it wrote of", async () => {
    gateway.answers = async ({ context }) => {
      (context as unknown as { written: Set<string> }).written.add("7");
      return { data: { submit: { done: true } } };
    };
    await gateway.ask(submitter, SUBMIT);
    expect(gateway.recorded.map(({ subjects }) => subjects)).toEqual([[], ["7"]]);
  });
});
