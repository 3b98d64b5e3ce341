import type { SupergraphUnderTest } from "./supergraphUnderTest.ts";

interface Reference {
  readonly id: string;
  readonly weight?: number;
}

/** Post: fields that moved from one subgraph to another, some of them in part, one from a subgraph that is gone. */
export const overrides: SupergraphUnderTest = {
  topic: "overridden fields",
  subgraphs: [
    {
      name: "depot",
      typeDefs: /* GraphQL */ `
        interface Item {
          id: ID!
          stamp: String
        }
        type Parcel implements Item @key(fields: "id") {
          id: ID!
          weight: Int
          stamp: String
          fee: Int
          age: Int
        }
        type Query {
          parcels: [Parcel!]!
          items: [Item!]!
          count: Int
        }
      `,
      resolvers: () => {
        const parcels = [{ __typename: "Parcel", id: "p1", weight: 3 }];
        return {
          Query: { parcels: () => parcels, items: () => parcels, count: () => -1 },
          Parcel: {
            __resolveReference: ({ id }: Reference) => ({ id, weight: 3 }),
            stamp: () => "stamp of depot",
            fee: () => -1,
            age: () => 1,
          },
        };
      },
    },
    {
      name: "sorting",
      typeDefs: /* GraphQL */ `
        type Parcel @key(fields: "id") {
          id: ID!
          weight: Int @external
          stamp: String @override(from: "depot")
          fee: Int @override(from: "depot") @requires(fields: "weight")
          age: Int @override(from: "depot", label: "percent(0)")
        }
        type Query {
          count: Int @override(from: "depot")
          sorted: Parcel
        }
      `,
      resolvers: () => ({
        Query: { count: () => 7, sorted: () => ({ id: "p1" }) },
        Parcel: {
          __resolveReference: (reference: Reference) => reference,
          stamp: () => "stamp of sorting",
          fee: ({ weight }: Reference) => (weight === undefined ? -2 : weight * 2),
          age: () => 2,
        },
      }),
    },
    {
      name: "letters",
      typeDefs: /* GraphQL */ `
        interface Item {
          id: ID!
          stamp: String
        }
        type Letter implements Item @key(fields: "id") {
          id: ID!
          stamp: String @override(from: "gone")
          lines: Int
        }
        type Query {
          post: [Item!]!
        }
      `,
      resolvers: () => ({
        Query: {
          post: () => [{ __typename: "Letter", id: "l1" }],
        },
        Letter: { stamp: () => "stamp of letters", lines: () => 3 },
      }),
    },
  ],
  cases: [
    [
      "of the subgraph that they moved to, from either",
      "{ parcels { id stamp weight } sorted { stamp weight } count }",
      {
        parcels: [{ id: "p1", stamp: "stamp of sorting", weight: 3 }],
        sorted: { stamp: "stamp of sorting", weight: 3 },
        count: 7,
      },
    ],
    [
      "that require what stayed",
      "{ parcels { fee } sorted { fee } }",
      { parcels: [{ fee: 6 }], sorted: { fee: 6 } },
    ],
    [
      "of an interface",
      "{ items { __typename stamp } }",
      { items: [{ __typename: "Parcel", stamp: "stamp of sorting" }] },
    ],
    [
      "from a subgraph that is none of the graph",
      "{ post { stamp ... on Letter { lines } } }",
      { post: [{ stamp: "stamp of letters", lines: 3 }] },
    ],
    [
      "in part, which nobody has told to move yet",
      "{ parcels { age } sorted { age } }",
      { parcels: [{ age: 1 }], sorted: { age: 1 } },
    ],
  ],
};
