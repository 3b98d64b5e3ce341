import type { ApolloServerPlugin } from "@apollo/server";
import { describe, expect, it } from "@jest/globals";
import type { GatewayContext } from "../../../gateway/gatewayContext.ts";
import {
  type AskedOperation,
  askedOperation,
} from "../../../gateway/registeredOperations/askedOperation.ts";
import { executeRegisteredText } from "../../../gateway/registeredOperations/executeRegisteredText.ts";
import { operationId } from "../../../gateway/registeredOperations/registeredOperation.ts";
import { registeredTexts } from "../../../gateway/registeredOperations/registeredText.ts";
import { type Reader, readerByCode } from "../../../policy/readers.ts";

const posted = (body: unknown) => askedOperation({ method: "POST", url: "/graphql?query=A", body });

const got = (search: string) =>
  askedOperation({ method: "GET", url: `/graphql?${search}`, body: { query: "B" } });

const textFor = (code: string, asked: AskedOperation, only: readonly string[] = ["PUBLIC"]) =>
  registeredTexts(registered, new Set(only))(readerByCode(code) as Reader, asked);

async function executed(registeredText: string | undefined) {
  const request = {
    query: "{ sent }",
    extensions: { persistedQuery: { sha256Hash: "h" }, other: 1 },
  };
  type Begun = Parameters<NonNullable<ApolloServerPlugin<GatewayContext>["requestDidStart"]>>[0];
  const begun = { request, contextValue: { registeredText } } as unknown as Begun;
  await executeRegisteredText.requestDidStart?.(begun);
  return request;
}

describe("what a request asks for", () => {
  it("is the text, the id or the hash in its body, and no other than texts", () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: "h" } };
    expect(posted({ query: "{ a }", documentId: "d", extensions })).toEqual({
      text: "{ a }",
      documentId: "d",
      queryHash: "h",
    });
    expect(posted({ query: "", documentId: 1, extensions: { persistedQuery: "h" } })).toEqual({});
    expect(posted({ query: 1, extensions: { persistedQuery: { sha256Hash: 1 } } })).toEqual({});
    expect(posted({ extensions: [] })).toEqual({});
    expect(posted({ documentId: "sha256:ab" })).toEqual({ documentId: "ab" });
    expect(posted({ documentId: "ab-sha256:" })).toEqual({ documentId: "ab-sha256:" });
  });

  it.each([[null], [undefined], ["{ a }"], [[{ query: "{ a }" }]]])(
    "is nothing where the body is %j",
    (body) => {
      expect(posted(body)).toEqual({});
    },
  );

  it("is what the address says by GET, and nothing of what it says twice", () => {
    expect(got("query=%7B%20a%20%7D&documentId=sha256:d")).toEqual({
      text: "{ a }",
      documentId: "d",
    });
    const extensions = encodeURIComponent(JSON.stringify({ persistedQuery: { sha256Hash: "h" } }));
    expect(got(`extensions=${extensions}`)).toEqual({ queryHash: "h" });
    expect(got("extensions=%7B")).toEqual({});
    expect(got("query=A&query=A&documentId=d")).toEqual({ documentId: "d" });
    expect(got("")).toEqual({});
  });
});

const OF_LAW = "query A { a }";
const OF_NOTARY = "query B { b }";
const OF_PUBLIC = "query C { c }";
const idOf = operationId;
const NOBODYS = "0".repeat(64);

const registered = [
  { text: OF_LAW, reader: "PARTNER-LAW" },
  { text: OF_NOTARY, reader: "PARTNER-NOTARY" },
  { text: OF_PUBLIC, reader: "PUBLIC" },
].map(({ text, reader }) => ({ id: idOf(text), text, reader, file: "a.graphql", approvals: [] }));

describe("the registered operation that is meant", () => {
  it("is known by the SHA-256 of its text, in hex", () => {
    expect(idOf("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  });

  it.each<AskedOperation>([
    { documentId: idOf(OF_LAW) },
    { queryHash: idOf(OF_LAW) },
    { text: OF_LAW },
    { text: OF_LAW, documentId: idOf(OF_LAW) },
    { text: OF_LAW, queryHash: idOf(OF_LAW) },
    { documentId: idOf(OF_LAW), queryHash: NOBODYS },
  ])("is a partner's own by %j", (asked) => {
    expect(textFor("PARTNER-LAW", asked)).toBe(OF_LAW);
  });

  it.each<AskedOperation>([
    {},
    { text: "{ __typename }" },
    { text: `${OF_LAW} ` },
    { text: "{ __typename }", documentId: idOf(OF_LAW) },
    { text: OF_LAW, documentId: NOBODYS },
    { documentId: NOBODYS, queryHash: idOf(OF_LAW) },
    { documentId: NOBODYS },
    { text: OF_NOTARY },
    { documentId: idOf(OF_NOTARY) },
    { documentId: idOf(OF_PUBLIC) },
  ])("is none of a partner's by %j", (asked) => {
    const meant = () => textFor("PARTNER-LAW", asked);
    expect(meant).toThrow(
      "仅可执行已登记的操作 · PARTNER-LAW may execute registered operations only",
    );
    expect(thrownBy(meant)).toEqual({
      code: "OPERATION_NOT_REGISTERED",
      remedy:
        "以 documentId 提交已登记操作的 SHA-256，或请数据主管部门登记新操作 · send the SHA-256 of a registered operation as documentId, or have the owner of the data register a new one",
      http: { status: 403 },
    });
  });

  it("is the only one that others execute where it is set so", () => {
    expect(textFor("PUBLIC", { text: OF_PUBLIC })).toBe(OF_PUBLIC);
    expect(() => textFor("PUBLIC", { text: "{ __typename }" })).toThrow("PUBLIC may execute");
    expect(textFor("PUBLIC", { text: "{ __typename }" }, [])).toBeUndefined();
  });

  it("is whosever it is where a reader may ask freely", () => {
    for (const text of [OF_LAW, OF_PUBLIC])
      for (const asked of [{ documentId: idOf(text) }, { queryHash: idOf(text), text }])
        expect(textFor("SH-AIC", asked)).toBe(text);
  });

  it("is none where such a reader sends a text, or a hash that is not registered", () => {
    expect(textFor("SH-AIC", { text: OF_LAW })).toBeUndefined();
    expect(textFor("SH-AIC", {})).toBeUndefined();
    expect(textFor("SH-AIC", { queryHash: NOBODYS, text: "{ a }" })).toBeUndefined();
    expect(textFor("SH-AIC", { queryHash: idOf(OF_LAW), text: "{ a }" })).toBeUndefined();
  });

  it.each<AskedOperation>([
    { documentId: NOBODYS },
    { documentId: idOf(OF_LAW), text: "{ a }" },
    { documentId: NOBODYS, queryHash: idOf(OF_LAW) },
  ])("is said to be missing where such a reader asks for it by %j", (asked) => {
    const meant = () => textFor("SH-AIC", asked);
    expect(meant).toThrow(
      "没有此编号的已登记操作 · there is no registered operation of this documentId",
    );
    expect(thrownBy(meant)).toEqual({
      code: "OPERATION_NOT_REGISTERED",
      remedy: "提交查询文本 · send the text of the operation",
      http: { status: 404 },
    });
  });
});

describe("what is executed", () => {
  it("is the registered text in place of whatever was sent", async () => {
    expect(await executed(OF_LAW)).toEqual({ query: OF_LAW, extensions: { other: 1 } });
  });

  it("is what was sent where no registered operation is meant", async () => {
    expect(await executed(undefined)).toEqual({
      query: "{ sent }",
      extensions: { persistedQuery: { sha256Hash: "h" }, other: 1 },
    });
  });
});

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return (error as { extensions: unknown }).extensions;
  }
}
