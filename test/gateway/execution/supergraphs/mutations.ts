import type { SupergraphUnderTest } from "./supergraphUnderTest.ts";

/** A counter in two subgraphs: what is done one after the other, and what is read below it. */
export const mutations: SupergraphUnderTest = {
  topic: "mutations in several subgraphs",
  subgraphs: [
    {
      name: "tills",
      typeDefs: /* GraphQL */ `
        type Till @key(fields: "id") {
          id: ID!
          amount: Int!
        }
        type Query {
          till(id: ID!): Till
        }
        type Mutation {
          pay(into: ID!, amount: Int!): Till
          drop(id: ID!): Till!
        }
      `,
      resolvers: () => {
        const tills = new Map([
          ["a", 0],
          ["b", 10],
        ]);
        const till = (id: string) => ({ id, amount: tills.get(id) });
        return {
          Query: { till: (_: unknown, { id }: { id: string }) => till(id) },
          Mutation: {
            async pay(_: unknown, { into, amount }: { into: string; amount: number }) {
              const before = tills.get(into) ?? 0;
              await new Promise((resolve) => setTimeout(resolve, 5));
              tills.set(into, before + amount);
              return till(into);
            },
            drop(_: unknown, { id }: { id: string }) {
              throw new Error(`${id} is nailed down`);
            },
          },
          Till: { __resolveReference: ({ id }: { id: string }) => till(id) },
        };
      },
    },
    {
      name: "books",
      typeDefs: /* GraphQL */ `
        type Till @key(fields: "id") {
          id: ID!
          entries: [String!]!
        }
        type Mutation {
          enter(till: ID!, text: String!): Entry
        }
        type Entry {
          text: String
          till: Till
          query: Query
        }
        type Query {
          entries: Int
        }
      `,
      resolvers: () => {
        const entries: { till: string; text: string }[] = [];
        return {
          Query: { entries: () => entries.length },
          Mutation: {
            enter(_: unknown, entry: { till: string; text: string }) {
              entries.push(entry);
              return entry;
            },
          },
          Entry: { till: ({ till }: { till: string }) => ({ id: till }), query: () => ({}) },
          Till: {
            entries: ({ id }: { id: string }) =>
              entries.filter(({ till }) => till === id).map(({ text }) => text),
          },
        };
      },
    },
  ],
  cases: [
    [
      "each sees what was done before it, in whichever subgraph",
      'mutation { one: pay(into: "a", amount: 1) { amount entries } two: enter(till: "a", text: "x") { text till { amount entries } } three: pay(into: "a", amount: 5) { amount entries } four: pay(into: "a", amount: 2) { amount } }',
      {
        one: { amount: 1, entries: [] },
        two: { text: "x", till: { amount: 1, entries: ["x"] } },
        three: { amount: 6, entries: ["x"] },
        four: { amount: 8 },
      },
    ],
    [
      "the root below an answer",
      'mutation { __typename enter(till: "b", text: "y") { query { __typename entries till(id: "b") { amount entries } } } }',
      {
        __typename: "Mutation",
        enter: { query: { __typename: "Query", entries: 2, till: { amount: 10, entries: ["y"] } } },
      },
    ],
    [
      "those after one that failed are done, though nothing is left to answer",
      'mutation { pay(into: "b", amount: 1) { amount } drop(id: "a") { id } enter(till: "b", text: "z") { text } }',
      null,
      { failures: ["drop"] },
    ],
    [
      "what they did stays",
      '{ till(id: "b") { amount entries } entries }',
      { till: { amount: 11, entries: ["y", "z"] }, entries: 3 },
    ],
  ],
};
