import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { FastifyInstance } from "fastify";
import { createUnprotectedGateway } from "../../../gateway/unprotected/createUnprotectedGateway.ts";
import { composed } from "../execution/supergraphs/composed.ts";
import { type AnsweringServer, answeringServer, type RawAnswer } from "./answeringServer.ts";

const none = () => ({});
const subgraphs = [
  {
    name: "shelf",
    typeDefs: `
      type Query { book: Book! books: [Book!] }
      type Mutation { add: Book }
      type Subscription { added: Book }
      type Book @key(fields: "id") { id: ID! title: String }
    `,
    resolvers: none,
  },
  {
    name: "loans",
    typeDefs: `type Book @key(fields: "id") { id: ID! due: String copies: Int! }`,
    resolvers: none,
  },
];

const BOOK = answerOf({ data: { book: { __typename: "Book", id: "1", title: "Tides" } } });
const LOAN = answerOf({ data: { _entities: [{ due: "mon", copies: 2 }] } });
const AWAY = { message: "Subgraph loans is unavailable", code: "SUBGRAPH_UNAVAILABLE" };

let gateway: FastifyInstance;
let server: AnsweringServer;

beforeAll(async () => {
  server = await answeringServer("localhost");
  const { supergraphSdl } = composed(subgraphs, `http://localhost:${server.port}`);
  gateway = await createUnprotectedGateway({ supergraphSdl, executor: "compiled" });
});

afterAll(async () => {
  await gateway.close();
  await server.close();
});

function answerOf(body: unknown, status = 200): RawAnswer {
  return { status, body: typeof body === "string" ? body : JSON.stringify(body) };
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: string };
  }[];
}

async function send(payload: object) {
  const headers = { "content-type": "application/json" };
  return gateway.inject({ method: "POST", url: "/graphql", headers, payload });
}

async function ask(query: string, shelf: RawAnswer, loans: RawAnswer | undefined) {
  server.answers = loans === undefined ? { "/shelf": shelf } : { "/shelf": shelf, "/loans": loans };
  const { data, errors } = (await send({ query })).json<Answer>();
  const told = errors?.map(({ message, path, extensions }) => ({
    message,
    ...(path === undefined ? {} : { path: path.join(".") }),
    code: extensions?.code,
  }));
  return { data, ...(told === undefined ? {} : { errors: told }) };
}

describe("a subgraph over HTTP", () => {
  it.each([
    ["says nothing of errors", LOAN, undefined],
    [
      "says that there are none",
      answerOf({ data: { _entities: [{ due: "mon" }] }, errors: [] }),
      undefined,
    ],
    [
      "says that they are null",
      answerOf({ data: { _entities: [{ due: "mon" }] }, errors: null }),
      undefined,
    ],
    ["answers with another status of success", { ...LOAN, status: 201 }, undefined],
    [
      "has an error beside its data",
      answerOf({
        data: { _entities: [{ due: "mon" }] },
        errors: [{ message: "late", path: null }],
      }),
      [{ message: "late", code: "DOWNSTREAM_SERVICE_ERROR" }],
    ],
  ])("that %s is heard", async (_title, loans, errors) => {
    const answer = await ask("{ book { title due } }", BOOK, loans);
    expect(answer).toEqual({
      data: { book: { title: "Tides", due: "mon" } },
      ...(errors === undefined ? {} : { errors }),
    });
  });

  it.each([
    ["answers HTTP 500", answerOf("<html>", 500), AWAY],
    ["answers HTTP 404", answerOf("", 404), AWAY],
    ["answers what is no JSON", answerOf("{"), AWAY],
    ["answers nothing", answerOf(""), AWAY],
    ["answers what is no GraphQL", answerOf({}), AWAY],
    ["breaks off", undefined, AWAY],
    [
      "has no data",
      answerOf({ errors: [{ message: "closed", extensions: { code: "CLOSED" } }] }),
      { message: "closed", code: "CLOSED" },
    ],
    [
      "knows fewer entities than it was asked for",
      answerOf({ data: { _entities: [] } }),
      {
        message: 'Expected "data._entities" to contain 1 elements',
        code: "INTERNAL_SERVER_ERROR",
      },
    ],
  ])("that %s costs what is asked of it", async (_title, loans, error) => {
    expect(await ask("{ book { title due } }", BOOK, loans)).toEqual({
      data: { book: { title: "Tides", due: null } },
      errors: [error],
    });
    expect(await ask("{ book { title copies } }", BOOK, loans)).toEqual({
      data: null,
      errors: [error],
    });
  });

  it.each([
    [
      "null where none may be",
      "{ book { id } }",
      { book: null },
      null,
      "book",
      "Cannot return null for non-nullable field Query.book.",
    ],
    [
      "nothing",
      "{ book { id } }",
      {},
      null,
      "book",
      "Cannot return null for non-nullable field Query.book.",
    ],
    [
      "another kind of value",
      "{ books { title } }",
      { books: [{ title: "a" }, { title: 5 }] },
      { books: [{ title: "a" }, { title: null }] },
      "books.1.title",
      "Invalid value found for field Book.title.",
    ],
    [
      "an object in the place of a list",
      "{ books { title } }",
      { books: { title: "a" } },
      { books: null },
      "books",
      "Invalid value found for field Query.books.",
    ],
    [
      "null in the place of an object",
      "{ books { title } }",
      { books: [null] },
      { books: null },
      "books.0",
      "Cannot return null for non-nullable array element of type Book of field Query.books.",
    ],
  ])("that sends %s is not believed", async (_title, query, sent, data, path, message) => {
    expect(await ask(query, answerOf({ data: sent }), LOAN)).toEqual({
      data,
      errors: [{ message, path, code: "DOWNSTREAM_SERVICE_ERROR" }],
    });
  });

  it("is not asked for what is refused before", async () => {
    server.answers = {};
    const refused = [
      { query: "{ " },
      { query: "{ none }" },
      { query: "{ book { ... @defer { due } } }" },
      { query: "query ($a: Int!) { book { id @include(if: $a) } }" },
      { query: "query A { book { id } } query B { book { id } }" },
      { query: "query A { book { id } }", operationName: "B" },
      { query: "subscription { added { id } }" },
      [{ query: "{ __typename }" }],
    ];
    const answers = await Promise.all(refused.map(send));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([
      400, 400, 400, 400, 400, 400, 500, 400,
    ]);
    expect(answers.map((answer) => answer.json<Answer>().data)).toEqual(
      refused.map(() => undefined),
    );
  });

  it("is asked for the operation that is named, of several", async () => {
    server.answers = { "/shelf": BOOK };
    const query = "query A { book { id } } query B { book { title } }";
    const answers = await Promise.all(
      ["A", "B"].map((operationName) => send({ query, operationName })),
    );
    expect(answers.map((answer) => answer.json<Answer>())).toEqual([
      { data: { book: { id: "1" } } },
      { data: { book: { title: "Tides" } } },
    ]);
  });

  it("is asked by GET too, where no page could have made the request", async () => {
    server.answers = { "/shelf": BOOK };
    const url = `/graphql?query=${encodeURIComponent("{ book { id } }")}`;
    const headers = { "apollo-require-preflight": "yes" };
    expect((await gateway.inject({ method: "GET", url, headers })).json()).toEqual({
      data: { book: { id: "1" } },
    });
    expect((await gateway.inject({ method: "GET", url })).statusCode).toBe(400);
  });

  it("may come up after the gateway, and go away and come back", async () => {
    const { port } = server;
    await server.close();
    const { supergraphSdl } = composed(subgraphs, `http://localhost:${port}`);
    const early = await createUnprotectedGateway({ supergraphSdl, executor: "compiled" });
    const book = async () =>
      (
        await early.inject({
          method: "POST",
          url: "/graphql",
          headers: { "content-type": "application/json" },
          payload: { query: "{ books { id } }" },
        })
      ).json<Answer>();
    expect((await book()).errors?.map(({ message }) => message)).toEqual([
      "Subgraph shelf is unavailable",
    ]);
    server = await answeringServer("localhost", port);
    server.answers = { "/shelf": answerOf({ data: { books: [] } }) };
    expect(await book()).toEqual({ data: { books: [] } });
    await early.close();
  });
});
