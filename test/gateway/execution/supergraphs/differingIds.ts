import type { SupergraphUnderTest } from "./supergraphUnderTest.ts";

interface Reference {
  readonly id: string;
}

/** A library: books that one subgraph has and the other does not know, and what cannot be asked for. */
export const differingIds: SupergraphUnderTest = {
  topic: "entities that a subgraph does not know",
  subgraphs: [
    {
      name: "shelves",
      typeDefs: /* GraphQL */ `
        type Book @key(fields: "id") {
          id: ID
          title: String
        }
        type Reader @key(fields: "card { number }") {
          card: Card
          name: String
          lent: [Book]
        }
        type Card @shareable {
          number: ID
        }
        type Query {
          books: [Book]
          book(id: ID!): Book
          readers: [Reader]
        }
      `,
      resolvers: () => {
        const books = [
          { id: "k1", title: "Tides" },
          { id: "k2", title: "Winds" },
          { id: null, title: "Fog" },
          null,
          { id: "k5", title: "Ice" },
          { id: "k1", title: "Tides" },
        ];
        const known = ({ id }: Reference) => books.find((one) => one?.id === id);
        return {
          Book: { __resolveReference: known },
          Query: {
            books: () => books,
            book: (_: unknown, args: Reference) => known(args),
            readers: () => [
              { card: { number: "7" }, name: "Wu", lent: [books[0], null, books[1]] },
              { card: { number: null }, name: "Xi", lent: [] },
              { card: null, name: "Yu", lent: null },
            ],
          },
        };
      },
    },
    {
      name: "loans",
      typeDefs: /* GraphQL */ `
        type Book @key(fields: "id") {
          id: ID
          isLent: Boolean
          copies: Int!
          due: Due
        }
        type Due {
          day: String!
        }
        type Reader @key(fields: "card { number }") {
          card: Card
          fines: Int
        }
        type Card @shareable {
          number: ID
        }
        type Query {
          lent: [Book!]
          first: Book!
        }
      `,
      resolvers: () => ({
        Query: { lent: () => [{ id: "k1" }, { id: "k9" }], first: () => ({ id: "k9" }) },
        Book: {
          async __resolveReference({ id }: Reference) {
            if (id === "k5") throw new Error("the shelf is locked");
            return id === "k1" ? { id, isLent: true, copies: 2, due: { day: null } } : null;
          },
        },
        Reader: {
          __resolveReference: (reference: object) => reference,
          fines: ({ card }: { card: { number: string | null } | null }) =>
            card?.number === "7" ? 3 : null,
        },
      }),
    },
  ],
  cases: [
    [
      "null for what may be null, without an error",
      '{ a: book(id: "k1") { title isLent } b: book(id: "k2") { title isLent } }',
      { a: { title: "Tides", isLent: true }, b: { title: "Winds", isLent: null } },
    ],
    [
      "null as far up as it must be, and an error where nobody said why",
      '{ a: book(id: "k1") { copies } b: book(id: "k2") { title copies } }',
      { a: { copies: 2 }, b: null },
      { failures: ["b.copies"] },
    ],
    [
      "nulls in a list of entities, keys that are null, and one that fails",
      "{ books { title isLent } }",
      {
        books: [
          { title: "Tides", isLent: true },
          { title: "Winds", isLent: null },
          { title: "Fog", isLent: null },
          null,
          { title: "Ice", isLent: null },
          { title: "Tides", isLent: true },
        ],
      },
      { failures: ["books.4"] },
    ],
    [
      "one error for each entity that lacks what may not be null",
      "{ readers { name lent { copies } } }",
      {
        readers: [
          { name: "Wu", lent: [{ copies: 2 }, null, null] },
          { name: "Xi", lent: [] },
          { name: "Yu", lent: null },
        ],
      },
      { failures: ["readers.0.lent.2.copies"] },
    ],
    [
      "an error of a subgraph below an entity, at each place where it stands",
      "{ books { due { day } } }",
      { books: [{ due: null }, { due: null }, { due: null }, null, { due: null }, { due: null }] },
      { failures: ["books.0.due.day", "books.4", "books.5.due.day"] },
    ],
    [
      "an error below what the client calls like a key",
      '{ book(id: "k1") { id: due { __typename: day } } }',
      { book: { id: null } },
      { failures: ["book.id.__typename"] },
    ],
    [
      "a nested key that is null in part or whole",
      "{ readers { name fines } }",
      {
        readers: [
          { name: "Wu", fines: 3 },
          { name: "Xi", fines: null },
          { name: "Yu", fines: null },
        ],
      },
    ],
    [
      "an entity that the other side does not know, on the way back",
      "{ lent { id title } }",
      {
        lent: [
          { id: "k1", title: "Tides" },
          { id: "k9", title: null },
        ],
      },
    ],
    [
      "null all the way up",
      "{ first { copies } books { title } }",
      null,
      { failures: ["first.copies"] },
    ],
  ],
};
