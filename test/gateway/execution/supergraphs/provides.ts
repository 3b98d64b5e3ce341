import type { SupergraphUnderTest } from "./supergraphUnderTest.ts";

/** A bakery: fields that are provided on some ways, deep down, of unions and of interfaces; the owner tells others. */
export const provides: SupergraphUnderTest = {
  topic: "provided and external fields",
  subgraphs: [
    {
      name: "stock",
      typeDefs: /* GraphQL */ `
        interface Good {
          id: ID!
          price: Int
        }
        type Bread implements Good @key(fields: "id") {
          id: ID!
          price: Int @shareable
          flour: Flour @shareable
        }
        type Cake implements Good @key(fields: "id") {
          id: ID!
          price: Int @shareable
          layers: Int @shareable
        }
        type Flour @key(fields: "id") {
          id: ID!
          grain: String @shareable
          mill: Mill @shareable
        }
        type Mill @shareable {
          town: String
          river: String
        }
        type Query {
          goods: [Good!]!
        }
      `,
      resolvers: () => {
        const flour = { id: "f1", grain: "rye", mill: { town: "Xi", river: "Li" } };
        const goods = [
          { __typename: "Bread", id: "g1", price: 4, flour },
          { __typename: "Cake", id: "g2", price: 9, layers: 3 },
        ];
        const byId = ({ id }: { id: string }) => goods.find((one) => one.id === id);
        return {
          Query: { goods: () => goods },
          Bread: { __resolveReference: byId },
          Cake: { __resolveReference: byId },
          Flour: { __resolveReference: () => flour },
        };
      },
    },
    {
      name: "orders",
      typeDefs: /* GraphQL */ `
        interface Good {
          id: ID!
          price: Int
        }
        type Bread implements Good @key(fields: "id") {
          id: ID!
          price: Int @external
          flour: Flour @external
        }
        type Cake implements Good @key(fields: "id") {
          id: ID!
          price: Int @external
          layers: Int @external
          candles: Int
        }
        type Flour @key(fields: "id") {
          id: ID!
          grain: String @external
          mill: Mill @external
        }
        type Mill {
          town: String @external
        }
        union Item = Bread | Cake
        type Query {
          ordered: [Good] @provides(fields: "... on Bread { price } ... on Cake { price layers }")
          items: [Item] @provides(fields: "... on Bread { flour { grain mill { town } } }")
          plain: [Item]
        }
      `,
      resolvers: () => {
        const bread = {
          __typename: "Bread",
          id: "g1",
          price: 5,
          flour: { id: "f1", grain: "rye, fine", mill: { town: "Xi, old" } },
        };
        const cake = { __typename: "Cake", id: "g2", price: 10, layers: 4 };
        return {
          Query: {
            ordered: () => [cake, null, bread],
            items: () => [bread, cake],
            plain: () => [
              { __typename: "Cake", id: "g2" },
              { __typename: "Bread", id: "g1" },
            ],
          },
          Cake: { candles: () => 8 },
        };
      },
    },
  ],
  cases: [
    [
      "of an interface, and of one of its types",
      "{ ordered { id price ... on Cake { layers candles } } }",
      {
        ordered: [{ id: "g2", price: 10, layers: 4, candles: 8 }, null, { id: "g1", price: 5 }],
      },
    ],
    [
      "deep in a member of a union, and one that is not provided beside them",
      "{ items { ... on Bread { flour { grain mill { town } } price } ... on Cake { layers } } }",
      {
        items: [
          { flour: { grain: "rye, fine", mill: { town: "Xi, old" } }, price: 4 },
          { layers: 3 },
        ],
      },
    ],
    [
      "the owner's, where they are not provided",
      "{ plain { ... on Bread { flour { grain } price } ... on Cake { layers price candles } } goods { price } }",
      {
        plain: [
          { layers: 3, price: 9, candles: 8 },
          { flour: { grain: "rye" }, price: 4 },
        ],
        goods: [{ price: 4 }, { price: 9 }],
      },
    ],
    [
      "the owner's, where more is asked than is provided",
      "{ items { ... on Bread { flour { mill { river } } } } ordered { ... on Bread { flour { mill { town } } } } }",
      {
        items: [{ flour: { mill: { river: "Li" } } }, {}],
        ordered: [{}, null, { flour: { mill: { town: "Xi" } } }],
      },
    ],
  ],
};
