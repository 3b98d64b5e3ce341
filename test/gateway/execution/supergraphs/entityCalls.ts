import type { SupergraphUnderTest } from "./supergraphUnderTest.ts";

interface SetReference {
  readonly code?: string;
  readonly parts?: readonly { readonly sku: string; readonly maker: { readonly id: string } }[];
}

const bolt = { sku: "bolt", maker: { id: "m1" } };
const nut = { sku: "nut", maker: { id: "m2" } };
const sets = [
  { code: "s1", parts: [bolt, nut], price: 5 },
  { code: "s2", parts: [nut], price: 3 },
];
const partsKey = (parts: SetReference["parts"]) =>
  (parts ?? []).map(({ sku, maker }) => `${sku}/${maker.id}`).join();

/** Sets of parts: keys that hold lists of objects, keys of one subgraph that are another's, four steps far. */
export const entityCalls: SupergraphUnderTest = {
  topic: "calls for entities by complex keys",
  subgraphs: [
    {
      name: "catalogue",
      typeDefs: /* GraphQL */ `
        type Set @key(fields: "parts { sku maker { id } }") @key(fields: "code") {
          code: ID!
          parts: [Part!]!
        }
        type Part @key(fields: "sku maker { id }") {
          sku: ID!
          maker: Maker!
        }
        type Maker @key(fields: "id") {
          id: ID!
        }
        type Query {
          sets: [Set!]!
          set(code: ID!): Set
        }
      `,
      resolvers: () => ({
        Query: {
          sets: () => sets,
          set: (_: unknown, { code }: SetReference) => sets.find((one) => one.code === code),
        },
        Set: {
          __resolveReference: ({ code, parts }: SetReference) =>
            sets.find((one) => one.code === code || partsKey(one.parts) === partsKey(parts)),
        },
      }),
    },
    {
      name: "prices",
      typeDefs: /* GraphQL */ `
        type Set @key(fields: "parts { sku maker { id } }") {
          parts: [Part!]!
          price: Int
          shelf: Shelf
        }
        type Part @key(fields: "sku maker { id }") {
          sku: ID!
          maker: Maker!
          stock: Int
        }
        type Maker @key(fields: "id") {
          id: ID!
        }
        type Shelf @key(fields: "aisle { hall { name } number }") {
          aisle: Aisle!
          set: Set
        }
        type Aisle @shareable {
          hall: Hall!
          number: Int!
        }
        type Hall @shareable {
          name: String!
        }
        type Query {
          dearest: Set
        }
      `,
      resolvers: () => ({
        Query: { dearest: () => ({ parts: sets[0]?.parts }) },
        Set: {
          __resolveReference: ({ parts }: SetReference) => ({ parts }),
          price: ({ parts }: SetReference) =>
            sets.find((one) => partsKey(one.parts) === partsKey(parts))?.price,
          shelf: ({ parts }: SetReference) => ({
            aisle: { hall: { name: "east" }, number: parts?.length },
          }),
        },
        Part: { stock: ({ sku }: { sku: string }) => sku.length * 10 },
        Shelf: {
          set: ({ aisle: { number } }: { aisle: { number: number } }) =>
            sets.find(({ parts }) => parts.length === number),
        },
      }),
    },
    {
      name: "rooms",
      typeDefs: /* GraphQL */ `
        type Shelf @key(fields: "aisle { hall { name } number }") {
          aisle: Aisle!
          light: String
        }
        type Aisle @shareable {
          hall: Hall!
          number: Int!
        }
        type Hall @shareable {
          name: String!
        }
        type Maker @key(fields: "id") {
          id: ID!
          country: String
        }
        type Query {
          shelves: [Shelf!]!
        }
      `,
      resolvers: () => ({
        Query: { shelves: () => [{ aisle: { hall: { name: "east" }, number: 1 } }] },
        Shelf: {
          light: ({
            aisle: { hall, number },
          }: {
            aisle: { hall: { name: string }; number: number };
          }) => `${hall.name} ${number}`,
        },
        Maker: { country: ({ id }: { id: string }) => (id === "m1" ? "CN" : "IT") },
      }),
    },
  ],
  cases: [
    [
      "a key that is a list of objects with objects",
      "{ sets { price code } }",
      {
        sets: [
          { price: 5, code: "s1" },
          { price: 3, code: "s2" },
        ],
      },
    ],
    [
      "and back by the other key",
      "{ dearest { code price parts { sku } } }",
      { dearest: { code: "s1", price: 5, parts: [{ sku: "bolt" }, { sku: "nut" }] } },
    ],
    [
      "lists within lists of entities",
      "{ sets { parts { maker { country } stock } } }",
      {
        sets: [
          {
            parts: [
              { maker: { country: "CN" }, stock: 40 },
              { maker: { country: "IT" }, stock: 30 },
            ],
          },
          { parts: [{ maker: { country: "IT" }, stock: 30 }] },
        ],
      },
    ],
    [
      "a chain through all of them and back",
      "{ shelves { light set { code shelf { light aisle { hall { name } } } } } }",
      {
        shelves: [
          {
            light: "east 1",
            set: { code: "s2", shelf: { light: "east 1", aisle: { hall: { name: "east" } } } },
          },
        ],
      },
    ],
    [
      "keys under other names, one of them that of the key of another",
      '{ set(code: "s1") { parts: code code: price list: parts { id: sku sku: maker { sku: id id: country } } } }',
      {
        set: {
          parts: "s1",
          code: 5,
          list: [
            { id: "bolt", sku: { sku: "m1", id: "CN" } },
            { id: "nut", sku: { sku: "m2", id: "IT" } },
          ],
        },
      },
      { libraryDiffers: "it takes what stands under a name for the field of that name" },
    ],
    [
      "an entity that is not there",
      'query ($code: ID!) { set(code: $code) { price parts { stock } } other: set(code: "s2") { price } }',
      { set: null, other: { price: 3 } },
      { variables: { code: "none" } },
    ],
  ],
};
