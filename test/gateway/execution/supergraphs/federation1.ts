import type { SupergraphUnderTest } from "./supergraphUnderTest.ts";

/** An orchestra, one subgraph of Federation 1, one that extends in the manner of 1 under 2, one that is plainly 2. */
export const federation1: SupergraphUnderTest = {
  topic: "extensions of Federation 1 and 2",
  subgraphs: [
    {
      name: "players",
      isFederation1: true,
      typeDefs: /* GraphQL */ `
        type Player @key(fields: "id") @key(fields: "desk { row seat }") {
          id: ID!
          desk: Desk!
          name: String
          instrument: String
        }
        type Desk {
          row: Int!
          seat: Int!
        }
        type Query {
          players: [Player!]!
        }
      `,
      resolvers: () => {
        const players = [
          { id: "p1", desk: { row: 1, seat: 1 }, name: "Mei", instrument: "oboe" },
          { id: "p2", desk: { row: 2, seat: 1 }, name: "Tan", instrument: "horn" },
        ];
        return {
          Query: { players: () => players },
          Player: {
            __resolveReference: ({ id, desk }: { id?: string; desk?: { row: number } }) =>
              players.find((one) => one.id === id || one.desk.row === desk?.row),
          },
        };
      },
    },
    {
      name: "concerts",
      isFederation1: true,
      typeDefs: /* GraphQL */ `
        extend type Player @key(fields: "id") {
          id: ID! @external
          instrument: String @external
          concerts: [Concert]
          stand: String @requires(fields: "instrument")
        }
        type Concert @key(fields: "day") {
          day: ID!
          soloist: Player @provides(fields: "instrument")
        }
        extend type Query {
          concert(day: ID!): Concert
        }
      `,
      resolvers: () => ({
        Query: { concert: (_: unknown, { day }: { day: string }) => ({ day }) },
        Player: {
          concerts: ({ id }: { id: string }) => (id === "p1" ? [{ day: "mon" }, null] : []),
          stand: ({ instrument }: { instrument: string }) => `for ${instrument}`,
        },
        Concert: { soloist: () => ({ id: "p2", instrument: "horn, natural" }) },
      }),
    },
    {
      name: "hall",
      typeDefs: /* GraphQL */ `
        extend type Player @key(fields: "desk { row seat }") {
          desk: Desk! @external
          light: Int
        }
        type Desk @shareable {
          row: Int!
          seat: Int!
        }
        extend type Concert @key(fields: "day") {
          day: ID! @external
          isSoldOut: Boolean
        }
        type Query {
          brightest: Player
        }
      `,
      resolvers: () => ({
        Query: { brightest: () => ({ desk: { row: 2, seat: 1 } }) },
        Player: { light: ({ desk }: { desk: { row: number } }) => desk.row * 10 },
        Concert: { isSoldOut: ({ day }: { day: string }) => day === "mon" },
      }),
    },
  ],
  cases: [
    [
      "fields of all three about one entity",
      "{ players { name light stand concerts { day isSoldOut } } }",
      {
        players: [
          {
            name: "Mei",
            light: 10,
            stand: "for oboe",
            concerts: [{ day: "mon", isSoldOut: true }, null],
          },
          { name: "Tan", light: 20, stand: "for horn", concerts: [] },
        ],
      },
    ],
    [
      "an entity reached by an extension's key, and on by another",
      "{ brightest { stand name light concerts { day } } }",
      { brightest: { stand: "for horn", name: "Tan", light: 20, concerts: [] } },
    ],
    [
      "what a subgraph provides, and what it requires of the owner",
      '{ concert(day: "mon") { soloist { instrument stand name } isSoldOut } }',
      {
        concert: {
          soloist: { instrument: "horn, natural", stand: "for horn, natural", name: "Tan" },
          isSoldOut: true,
        },
      },
    ],
  ],
};
