import type { SupergraphUnderTest } from "./supergraphUnderTest.ts";

interface Trip {
  readonly id: string;
  readonly km?: number;
  readonly fare?: number;
  readonly legs?: readonly { readonly km?: number; readonly toll?: number | null }[];
  readonly vehicle?: {
    readonly __typename?: string;
    readonly seats?: number;
    readonly load?: number;
  };
  readonly rival?: { readonly id: string; readonly km: number; readonly fare: number } | null;
  readonly cost?: number;
}

const trips = [
  {
    id: "t1",
    km: 10,
    legs: [
      { km: 4, toll: 1 },
      { km: 6, toll: null },
    ],
    vehicle: { __typename: "Bus", id: "v1", seats: 40 },
    rival: "t2",
  },
  {
    id: "t2",
    km: 7,
    legs: [],
    vehicle: { __typename: "Truck", id: "v2", load: 8 },
    rival: null,
  },
];

const byId = ({ id }: { id: unknown }) => trips.find((one) => one.id === id) ?? null;

/** Trips: what requires what, over and again, in lists, by type, with arguments and in a circle of entities. */
export const requires: SupergraphUnderTest = {
  topic: "required fields",
  subgraphs: [
    {
      name: "roads",
      typeDefs: /* GraphQL */ `
        interface Vehicle {
          id: ID!
        }
        type Bus implements Vehicle @key(fields: "id") {
          id: ID!
          seats: Int
        }
        type Truck implements Vehicle @key(fields: "id") {
          id: ID!
          load: Int
        }
        type Leg @shareable {
          km: Int
          toll: Int
        }
        type Trip @key(fields: "id") {
          id: ID!
          km(per: Int = 1): Int
          legs: [Leg!]
          vehicle: Vehicle
          rival: Trip
          cost(factor: Int! = 1): Int @external
          profit: Int @requires(fields: "cost")
        }
        type Query {
          trips: [Trip!]!
        }
      `,
      resolvers: () => {
        return {
          Query: { trips: () => trips },
          Trip: {
            __resolveReference: ({ id, cost }: Trip) => ({ ...byId({ id }), cost }),
            profit: ({ cost = -1 }: Trip) => 100 - cost,
            km: ({ km }: { km: number }, { per }: { per: number }) => km * per,
            rival: ({ rival }: { rival: string | null }) => byId({ id: rival }),
          },
        };
      },
    },
    {
      name: "fares",
      typeDefs: /* GraphQL */ `
        interface Vehicle {
          id: ID!
        }
        type Bus implements Vehicle @key(fields: "id") {
          id: ID!
          seats: Int @external
        }
        type Truck implements Vehicle @key(fields: "id") {
          id: ID!
          load: Int @external
        }
        type Leg @shareable {
          km: Int
          toll: Int
        }
        type Trip @key(fields: "id") {
          id: ID!
          km(per: Int = 1): Int @external
          legs: [Leg!] @external
          vehicle: Vehicle @external
          rival: Trip @external
          fare: Int @requires(fields: "km")
          fareInMetres: Int @requires(fields: "km(per: 1000)")
          tolls: Int @requires(fields: "legs { toll }")
          capacity: Int @requires(fields: "vehicle { ... on Bus { seats } ... on Truck { load } }")
          isCheap: Boolean @requires(fields: "km rival { id km fare }")
        }
      `,
      resolvers: () => ({
        Trip: {
          __resolveReference: (reference: Trip) => reference,
          fare: ({ km = -1 }: Trip) => km * 2,
          fareInMetres: ({ km = -1 }: Trip) => km * 2,
          tolls: ({ legs = [] }: Trip) => legs.reduce((sum, { toll }) => sum + (toll ?? 0), 0),
          capacity: ({ vehicle = {} }: Trip) => vehicle.seats ?? vehicle.load ?? -1,
          isCheap: ({ km = -1, rival }: Trip) => rival === null || km * 2 < (rival?.fare ?? -1),
        },
      }),
    },
    {
      name: "costs",
      typeDefs: /* GraphQL */ `
        type Trip @key(fields: "id") {
          id: ID!
          fare: Int @external
          tolls: Int @external
          isCheap: Boolean @external
          cost(factor: Int! = 1): Int @requires(fields: "fare tolls")
          report: Report @requires(fields: "isCheap")
        }
        type Report {
          text: String
          trip: Trip
        }
        type Query {
          last: Trip
        }
      `,
      resolvers: () => ({
        Query: { last: () => ({ id: "t1" }) },
        Trip: {
          __resolveReference: (reference: object) => reference,
          cost: (
            { fare = -1, tolls = -1 }: { fare?: number; tolls?: number },
            { factor }: { factor: number },
          ) => (fare + tolls) * factor,
          report: ({ id, isCheap }: { id: string; isCheap?: boolean }) => ({
            text: `cheap: ${isCheap}`,
            trip: { id },
          }),
        },
      }),
    },
  ],
  cases: [
    [
      "of another subgraph",
      "{ trips { fare tolls } }",
      {
        trips: [
          { fare: 20, tolls: 1 },
          { fare: 14, tolls: 0 },
        ],
      },
    ],
    [
      "of which one requires another, there and back three times",
      "{ trips { profit } }",
      { trips: [{ profit: 79 }, { profit: 86 }] },
    ],
    [
      "and what stands below them",
      "{ trips { report { text trip { isCheap cost } } } }",
      {
        trips: [
          { report: { text: "cheap: false", trip: { isCheap: false, cost: 21 } } },
          { report: { text: "cheap: true", trip: { isCheap: true, cost: 14 } } },
        ],
      },
    ],
    [
      "by the type of what they are of",
      "{ trips { capacity } }",
      { trips: [{ capacity: 40 }, { capacity: 8 }] },
    ],
    [
      "with an argument, beside the client's own and others of the same name",
      "{ trips { fareInMetres km metres: km(per: 1000) } }",
      {
        trips: [
          { fareInMetres: 20000, km: 10, metres: 10000 },
          { fareInMetres: 14000, km: 7, metres: 7000 },
        ],
      },
      { libraryDiffers: "it takes what is required for what is asked for" },
    ],
    [
      "without an argument that the client gives",
      "{ trips { fare km(per: 3) } }",
      {
        trips: [
          { fare: 20, km: 30 },
          { fare: 14, km: 21 },
        ],
      },
      { libraryDiffers: "it takes what is asked for for what is required" },
    ],
    [
      "in a circle of entities, with fields that themselves require",
      "{ trips { isCheap rival { isCheap rival { id } } } }",
      {
        trips: [
          { isCheap: false, rival: { isCheap: true, rival: null } },
          { isCheap: true, rival: null },
        ],
      },
    ],
    [
      "all of them under other names",
      "query ($f: Int! = 3) { trips { km: fare fare: tolls tolls: capacity capacity: profit profit: cost(factor: $f) cost: id } }",
      {
        trips: [
          { km: 20, fare: 1, tolls: 40, capacity: 79, profit: 63, cost: "t1" },
          { km: 14, fare: 0, tolls: 8, capacity: 86, profit: 42, cost: "t2" },
        ],
      },
      { libraryDiffers: "it takes what stands under a name for the field of that name" },
    ],
  ],
};
