import type { SupergraphUnderTest } from "./supergraphUnderTest.ts";

const nodeOf = (id: string) => {
  const __typename = { p: "Plant", b: "Bed" }[id.slice(0, 1)];
  return __typename === undefined ? null : { __typename, id };
};

/** A garden by Relay's node: one interface over the types of all subgraphs, resolved in one. */
export const node: SupergraphUnderTest = {
  topic: "node(id:)",
  subgraphs: [
    {
      name: "nodes",
      typeDefs: /* GraphQL */ `
        interface Node {
          id: ID!
        }
        type Plant implements Node @key(fields: "id") {
          id: ID!
        }
        type Bed implements Node @key(fields: "id") {
          id: ID!
        }
        type Query {
          node(id: ID!): Node
          nodes(ids: [ID!]!): [Node]!
        }
      `,
      resolvers: () => {
        return {
          Query: {
            node: (_: unknown, { id }: { id: string }) => nodeOf(id),
            nodes: (_: unknown, { ids }: { ids: string[] }) => ids.map(nodeOf),
          },
        };
      },
    },
    {
      name: "plants",
      typeDefs: /* GraphQL */ `
        interface Node {
          id: ID!
        }
        interface Named {
          name: String
        }
        type Plant implements Node & Named @key(fields: "id") {
          id: ID!
          name: String
          bed: Bed
        }
        type Bed implements Node & Named @key(fields: "id") {
          id: ID!
          name: String
          plants: [Plant!]!
          upper: Node
        }
        type Query {
          plants: [Plant!]!
        }
      `,
      resolvers: () => ({
        Query: { plants: () => [{ id: "p1" }] },
        Plant: {
          name: ({ id }: { id: string }) => `plant ${id}`,
          bed: () => ({ id: "b1" }),
        },
        Bed: {
          name: ({ id }: { id: string }) => `bed ${id}`,
          plants: () => [{ id: "p1" }, { id: "p2" }],
          upper: ({ id }: { id: string }) => (id === "b1" ? { __typename: "Bed", id: "b2" } : null),
        },
      }),
    },
  ],
  cases: [
    [
      "of a type of another subgraph",
      '{ a: node(id: "p1") { __typename id ... on Plant { name bed { id name } } } b: node(id: "b9") { ... on Plant { name } id } c: node(id: "x") { id } }',
      {
        a: { __typename: "Plant", id: "p1", name: "plant p1", bed: { id: "b1", name: "bed b1" } },
        b: { id: "b9" },
        c: null,
      },
    ],
    [
      "many, of several types, by an interface that their subgraph does not know",
      '{ nodes(ids: ["b1", "x", "p3"]) { ... on Named { name } ... on Bed { plants { id } } } }',
      {
        nodes: [
          { name: "bed b1", plants: [{ id: "p1" }, { id: "p2" }] },
          null,
          { name: "plant p3" },
        ],
      },
    ],
    [
      "an interface that leads to itself",
      '{ node(id: "b1") { ... on Bed { upper { __typename id ... on Bed { upper { id } name } } } } }',
      { node: { upper: { __typename: "Bed", id: "b2", upper: null, name: "bed b2" } } },
    ],
  ],
};
