import type { SupergraphUnderTest } from "./supergraphUnderTest.ts";

/** Who owns boats: unions and interfaces whose members differ, and fields that are wider in one subgraph. */
export const childTypes: SupergraphUnderTest = {
  topic: "types that differ from subgraph to subgraph",
  subgraphs: [
    {
      name: "registry",
      typeDefs: /* GraphQL */ `
        union Owner = Person | Firm
        type Person @key(fields: "id") {
          id: ID!
          name: String! @shareable
        }
        type Firm @key(fields: "id") {
          id: ID!
          name: String @shareable
        }
        type Boat @key(fields: "id") {
          id: ID!
          owner: Owner @shareable
          length: Int! @shareable
          captain: Person @shareable
        }
        type Query {
          boats: [Boat!]! @shareable
          owners: [Owner!]! @shareable
        }
      `,
      resolvers: () => {
        const boats = [
          { id: "b1", owner: { __typename: "Person", id: "o1", name: "An" }, length: 9 },
          { id: "b2", owner: { __typename: "Firm", id: "o2", name: "Bo Ltd" }, length: 12 },
        ];
        return {
          Query: { boats: () => boats, owners: () => boats.map(({ owner }) => owner) },
          Boat: {
            __resolveReference: ({ id }: { id: string }) => boats.find((one) => one.id === id),
            captain: () => ({ id: "o1", name: "An" }),
          },
        };
      },
    },
    {
      name: "harbours",
      typeDefs: /* GraphQL */ `
        union Owner = Person | Trust
        union Holder = Person | Trust
        type Person @key(fields: "id") {
          id: ID!
          name: String @shareable
          berths: Int
        }
        type Trust {
          title: String
        }
        type Boat @key(fields: "id") {
          id: ID!
          length: Int @shareable
          keel: String
        }
        type Query {
          holders: [Holder]
          moored: [Boat]
          keepers: [Owner]
        }
      `,
      resolvers: () => ({
        Query: {
          holders: () => [
            { __typename: "Trust", title: "Old Hulls" },
            { __typename: "Person", id: "o1", name: null },
          ],
          keepers: () => [{ __typename: "Trust", title: "Old Hulls" }],
          moored: () => [{ id: "b2", length: null }, { id: "b1", length: 9 }, null],
        },
        Person: { berths: () => 2 },
        Boat: { keel: () => "oak" },
      }),
    },
  ],
  cases: [
    [
      "members of a union that its subgraph does not know",
      "{ boats { owner { __typename ... on Trust { title } ... on Person { name berths } ... on Firm { name } } } }",
      {
        boats: [
          { owner: { __typename: "Person", name: "An", berths: 2 } },
          { owner: { __typename: "Firm", name: "Bo Ltd" } },
        ],
      },
    ],
    [
      "members that only the other subgraph knows, alone",
      "{ boats { owner { ... on Trust { title } } } keepers { ... on Firm { name } } }",
      { boats: [{ owner: {} }, { owner: {} }], keepers: [{}] },
    ],
    [
      "a member of one union in the place of another",
      "{ holders { ... on Person { name berths } ... on Trust { title } } keepers { __typename ... on Trust { title } } }",
      {
        holders: [{ title: "Old Hulls" }, { name: null, berths: 2 }],
        keepers: [{ __typename: "Trust", title: "Old Hulls" }],
      },
    ],
    [
      "null where only one subgraph allows it",
      "{ moored { length keel owner { ... on Firm { id } } } boats { length } }",
      {
        moored: [
          { length: null, keel: "oak", owner: { id: "o2" } },
          { length: 9, keel: "oak", owner: {} },
          null,
        ],
        boats: [{ length: 9 }, { length: 12 }],
      },
    ],
    [
      "the same key with nullable and non-null types of different objects",
      "{ owners { ... on Person { id } ... on Firm { id } } moored { captain { berths } } }",
      {
        owners: [{ id: "o1" }, { id: "o2" }],
        moored: [{ captain: { berths: 2 } }, { captain: { berths: 2 } }, null],
      },
    ],
  ],
};
