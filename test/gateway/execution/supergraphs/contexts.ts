import type { SupergraphUnderTest } from "./supergraphUnderTest.ts";

interface Room {
  readonly no: number;
}

const NOT_EXECUTED = "it does not execute @fromContext";

/** Rooms of houses: an argument that a subgraph has from what stands above the field. */
export const contexts: SupergraphUnderTest = {
  topic: "arguments from a context",
  isOursAlone: true,
  subgraphs: [
    {
      name: "houses",
      typeDefs: /* GraphQL */ `
        type House @key(fields: "id") @context(name: "house") {
          id: ID!
          style: String
          builder: Builder
          rooms: [Room!]
        }
        type Builder {
          name: String
        }
        type Room @key(fields: "no") {
          no: Int!
          lamp(
            style: String @fromContext(field: "$house { style }")
            by: String @fromContext(field: "$house { builder { name } }")
          ): String
          heat(style: String @fromContext(field: "$house { style }")): Int
          key(of: String): String
          size: Int
        }
        type Query {
          houses: [House!]
        }
      `,
      resolvers: () => ({
        Query: {
          houses: () => [
            { id: "h", style: "lilong", builder: { name: "Yu" }, rooms: [{ no: 1 }, { no: 2 }] },
            { id: "i", style: "villa", builder: { name: "Wu" }, rooms: [{ no: 3 }] },
          ],
        },
        Room: {
          size: () => 9,
          key: ({ no }: Room, { of }: { of: string }) => `${of}${no}`,
          lamp: ({ no }: Room, { style, by }: { style?: string; by?: string }) =>
            `${no} for ${style} of ${by}`,
          heat({ no }: Room, { style }: { style?: string }) {
            if (style === "villa") throw new Error("no stove");
            return style === "lilong" ? no : -1;
          },
        },
      }),
    },
    {
      name: "owners",
      typeDefs: /* GraphQL */ `
        type House @key(fields: "id") {
          id: ID!
          owner: String
        }
      `,
      resolvers: () => ({ House: { owner: () => "Lu" } }),
    },
  ],
  cases: [
    [
      "beside what has none",
      "{ houses { owner style rooms { size } } }",
      {
        houses: [
          { owner: "Lu", style: "lilong", rooms: [{ size: 9 }, { size: 9 }] },
          { owner: "Lu", style: "villa", rooms: [{ size: 9 }] },
        ],
      },
    ],
    [
      "of each object what stands above it",
      "{ houses { owner rooms { lamp size } } }",
      {
        houses: [
          {
            owner: "Lu",
            rooms: [
              { lamp: "1 for lilong of Yu", size: 9 },
              { lamp: "2 for lilong of Yu", size: 9 },
            ],
          },
          { owner: "Lu", rooms: [{ lamp: "3 for villa of Wu", size: 9 }] },
        ],
      },
      { libraryDiffers: NOT_EXECUTED },
    ],
    [
      "whatever the client calls so",
      "query ($key: String) { houses { style: owner rooms { lamp: key(of: $key) door: lamp key(of: $key) } } }",
      {
        houses: [
          {
            style: "Lu",
            rooms: [
              { lamp: "a1", door: "1 for lilong of Yu", key: "a1" },
              { lamp: "a2", door: "2 for lilong of Yu", key: "a2" },
            ],
          },
          { style: "Lu", rooms: [{ lamp: "a3", door: "3 for villa of Wu", key: "a3" }] },
        ],
      },
      { variables: { key: "a" }, libraryDiffers: NOT_EXECUTED },
    ],
    [
      "an error of one of them, at its place",
      "{ houses { rooms { no heat } } }",
      {
        houses: [
          {
            rooms: [
              { no: 1, heat: 1 },
              { no: 2, heat: 2 },
            ],
          },
          { rooms: [{ no: 3, heat: null }] },
        ],
      },
      { failures: ["houses.1.rooms.0.heat"], libraryDiffers: NOT_EXECUTED },
    ],
  ],
};
