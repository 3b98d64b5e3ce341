import type { SubgraphUnderTest } from "../supergraphs/subgraphUnderTest.ts";

const companies = [
  { id: "c1", registry: { country: "CN", number: 7 }, name: "鹭岛航运" },
  { id: "c2", registry: { country: "PA", number: 9 }, name: "Istmo Lines" },
];

const vessels = [
  { __typename: "Tanker", id: "v1", name: "Ann", tonnage: 900, cargo: "OIL", owner: "c1" },
  { __typename: "Ferry", id: "v2", name: "Bea", tonnage: 50, seats: 40, owner: "c2" },
  { __typename: "Tanker", id: "v3", name: null, tonnage: null, cargo: "SECRET", owner: "c1" },
  { __typename: "Ferry", id: "v4", name: "Dot", tonnage: 70, seats: null, owner: "none" },
];

const company = (id: unknown) => companies.find((one) => one.id === id) ?? null;
const owner = ({ owner: id }: { owner: string }) =>
  id === "none" ? { id: null, registry: null } : company(id);

/** The vessels: an interface that is an entity, a union, keys that are nested, a key that may be null. */
export const fleet: SubgraphUnderTest = {
  name: "fleet",
  typeDefs: /* GraphQL */ `
    interface Vessel @key(fields: "id") {
      id: ID!
      name: String
      tonnage: Int
    }
    type Tanker implements Vessel @key(fields: "id") {
      id: ID!
      name: String
      tonnage: Int
      cargo: Cargo
      owner: Company
      berth: Berth @shareable
    }
    type Ferry implements Vessel @key(fields: "id") {
      id: ID!
      name: String
      tonnage: Int
      seats: Int!
      owner: Company
      position: Position
    }
    enum Cargo {
      OIL
      GAS
      SECRET @inaccessible
    }
    type Company @key(fields: "id") @key(fields: "registry { country number }") {
      id: ID
      registry: Registry
      name: String @shareable
      fleet: [Vessel!]!
    }
    type Registry @shareable {
      country: String!
      number: Int!
    }
    type Berth @key(fields: "pier { code } number") {
      pier: Pier!
      number: Int!
      depth: Float
    }
    type Pier @shareable {
      code: String!
    }
    type Position @shareable {
      lat: Float!
      lon: Float!
    }
    union Asset = Tanker | Ferry | Company
    type Query {
      vessels: [Vessel!]!
      vessel(id: ID!): Vessel
      assets: [Asset]
      company(id: ID!): Company
      grid: [[Vessel]!]
    }
    type Mutation {
      rename(id: ID!, name: String!): Vessel
    }
  `,
  resolvers: () => {
    const afloat = structuredClone(vessels);
    const byId = ({ id }: { id?: unknown }) => afloat.find((one) => one.id === id) ?? null;
    return {
      Query: {
        vessels: () => afloat,
        vessel: (_: unknown, args: { id: string }) => byId(args),
        assets: () => [afloat[0], { __typename: "Company", ...companies[1] }, null, afloat[1]],
        company: (_: unknown, { id }: { id: string }) => company(id),
        grid: () => [[afloat[0], null], [afloat[1]], []],
      },
      Mutation: {
        rename: (_: unknown, { id, name }: { id: string; name: string }) => {
          const vessel = byId({ id });
          if (vessel === null) throw new Error(`no vessel ${id}`);
          return Object.assign(vessel, { name });
        },
      },
      Vessel: { __resolveReference: byId },
      Tanker: {
        __resolveReference: byId,
        owner,
        berth: ({ id }: { id: string }) => ({
          pier: { code: "P" },
          number: Number(id.slice(1)),
          depth: 1,
        }),
      },
      Ferry: {
        __resolveReference: byId,
        owner,
        position: () => ({ lat: 31.2, lon: 121.5 }),
      },
      Company: {
        __resolveReference: ({ id, registry }: { id?: string; registry?: { number: number } }) =>
          companies.find((one) => one.id === id || one.registry.number === registry?.number),
        fleet: ({ id }: { id: string }) => afloat.filter((one) => one.owner === id),
      },
    };
  },
};
