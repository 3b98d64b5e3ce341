import type { SupergraphUnderTest } from "./supergraphUnderTest.ts";

const users = [
  { id: "u1", mail: "a@x", org: { id: "o1", unit: { no: 1 } }, badge: "b1", name: "Ai" },
  { id: "u2", mail: "b@x", org: { id: "o1", unit: { no: 2 } }, badge: "b2", name: "Bu" },
];
type Reference = Partial<(typeof users)[number]>;
const found = ({ id, mail, badge, org }: Reference) =>
  users.find(
    (one) =>
      one.id === id ||
      one.mail === mail ||
      one.badge === badge ||
      (org !== undefined && one.org.unit.no === org.unit.no),
  ) ?? null;

/** Staff: four subgraphs with different keys, where the way from one to another leads through a third. */
export const keys: SupergraphUnderTest = {
  topic: "keys of many kinds",
  subgraphs: [
    {
      name: "accounts",
      typeDefs: /* GraphQL */ `
        type User @key(fields: "id") @key(fields: "mail") {
          id: ID!
          mail: String!
          name: String
        }
        type Query {
          users: [User!]!
        }
      `,
      resolvers: () => ({
        Query: { users: () => users },
        User: { __resolveReference: found },
      }),
    },
    {
      name: "badges",
      typeDefs: /* GraphQL */ `
        type User
          @key(fields: "mail")
          @key(fields: "badge")
          @key(fields: "org { id unit { no } }") {
          mail: String!
          badge: ID!
          org: Org!
        }
        type Org @key(fields: "id unit { no }") {
          id: ID!
          unit: Unit!
        }
        type Unit @shareable {
          no: Int!
        }
      `,
      resolvers: () => ({ User: { __resolveReference: found } }),
    },
    {
      name: "doors",
      typeDefs: /* GraphQL */ `
        type User @key(fields: "badge") {
          badge: ID!
          doors: [Door!]!
        }
        type Door @key(fields: "no") @key(fields: "wing { id }") {
          no: Int!
          wing: Wing!
          openedBy: [User!]
        }
        type Wing @key(fields: "id") {
          id: ID!
        }
        type Query {
          doors: [Door!]!
        }
      `,
      resolvers: () => {
        const doors = [
          { no: 1, wing: { id: "north" } },
          { no: 2, wing: { id: "south" } },
        ];
        return {
          Query: { doors: () => doors },
          User: {
            doors: ({ badge }: Reference) => (badge === "b1" ? doors : doors.slice(0, 1)),
          },
          Door: {
            __resolveReference: ({ no, wing }: { no?: number; wing?: { id: string } }) =>
              doors.find((one) => one.no === no || one.wing.id === wing?.id),
            openedBy: ({ no }: { no: number }) =>
              no === 1 ? [{ badge: "b2" }, { badge: "b1" }] : [{ badge: "b1" }],
          },
        };
      },
    },
    {
      name: "units",
      typeDefs: /* GraphQL */ `
        type User @key(fields: "org { id unit { no } }") {
          org: Org!
          post: String
        }
        type Org @key(fields: "id unit { no }") {
          id: ID!
          unit: Unit!
          title: String
          staff: [User!]
        }
        type Unit @shareable {
          no: Int!
        }
        type Door @key(fields: "wing { id }") {
          wing: Wing!
          guard: User
        }
        type Wing @key(fields: "id") {
          id: ID!
          colour: String
        }
      `,
      resolvers: () => ({
        User: { post: ({ org }: Reference) => `post ${org?.unit.no}` },
        Org: {
          title: ({ id, unit }: { id: string; unit: { no: number } }) => `${id}/${unit.no}`,
          staff: (org: object) => [{ org }],
        },
        Door: { guard: () => ({ org: users[1]?.org }) },
        Wing: { colour: ({ id }: { id: string }) => `${id} blue` },
      }),
    },
  ],
  cases: [
    [
      "through a third subgraph, and a fourth",
      "{ users { name doors { no } post } }",
      {
        users: [
          { name: "Ai", doors: [{ no: 1 }, { no: 2 }], post: "post 1" },
          { name: "Bu", doors: [{ no: 1 }], post: "post 2" },
        ],
      },
    ],
    [
      "back, by keys of which none is shared",
      "{ doors { openedBy { id name post } guard { id doors { wing { colour } } } } }",
      {
        doors: [
          {
            openedBy: [
              { id: "u2", name: "Bu", post: "post 2" },
              { id: "u1", name: "Ai", post: "post 1" },
            ],
            guard: { id: "u2", doors: [{ wing: { colour: "north blue" } }] },
          },
          {
            openedBy: [{ id: "u1", name: "Ai", post: "post 1" }],
            guard: { id: "u2", doors: [{ wing: { colour: "north blue" } }] },
          },
        ],
      },
    ],
    [
      "entities that are part of a key",
      "{ users { org { title staff { name badge } unit { no } } } }",
      {
        users: [
          { org: { title: "o1/1", staff: [{ name: "Ai", badge: "b1" }], unit: { no: 1 } } },
          { org: { title: "o1/2", staff: [{ name: "Bu", badge: "b2" }], unit: { no: 2 } } },
        ],
      },
    ],
  ],
};
