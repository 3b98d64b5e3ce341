import type { SubgraphUnderTest } from "../supergraphs/subgraphUnderTest.ts";

interface VesselReference {
  readonly id: string;
  readonly tonnage?: number | null;
}

/** Inspections: an interface object, fields that require others, provided fields, an overridden one. */
export const port: SubgraphUnderTest = {
  name: "port",
  typeDefs: /* GraphQL */ `
    type Vessel @key(fields: "id") @interfaceObject {
      id: ID!
      tonnage: Int @external
      inspections: [Inspection!]!
      risk: Int @requires(fields: "tonnage")
      due: Float!
    }
    type Inspection @key(fields: "code") {
      code: ID!
      passed: Boolean
      inspector: Inspector @provides(fields: "rank")
      of: Vessel
    }
    type Inspector @key(fields: "id") {
      id: ID!
      rank: String @external
    }
    type Berth @key(fields: "pier { code } number") {
      pier: Pier!
      number: Int!
      depth: Float @override(from: "fleet")
      free: Boolean
    }
    type Pier @shareable {
      code: String!
    }
    type Company @key(fields: "registry { country number }") {
      registry: Registry
      name: String @external
      stars: Int @requires(fields: "name")
    }
    type Registry @shareable {
      country: String!
      number: Int!
    }
    type Position @shareable {
      lat: Float!
      lon: Float!
    }
    type Query {
      inspections: [Inspection!]!
      home: Position
    }
    type Mutation {
      inspect(id: ID!): Inspection
    }
  `,
  resolvers: () => {
    const made = [
      { code: "i1", passed: true, inspector: "p1", of: "v1" },
      { code: "i2", passed: false, inspector: "p2", of: "v1" },
      { code: "i3", passed: null, inspector: "p1", of: "v2" },
    ];
    return {
      Query: { inspections: () => made, home: () => ({ lat: 31.4, lon: 121.6 }) },
      Mutation: {
        inspect: (_: unknown, { id }: { id: string }) => {
          const one = { code: `i${made.length + 1}`, passed: true, inspector: "p2", of: id };
          made.push(one);
          return one;
        },
      },
      Vessel: {
        __resolveReference: (reference: VesselReference) => reference,
        inspections: ({ id }: VesselReference) => made.filter((one) => one.of === id),
        risk({ id, tonnage }: VesselReference) {
          if (tonnage === undefined) throw new Error(`no tonnage of ${id}`);
          return tonnage === null ? null : Math.round(tonnage / 10);
        },
        due({ id }: VesselReference) {
          if (id === "v2") throw new Error("the till is closed");
          return 12.5;
        },
      },
      Inspection: {
        __resolveReference: ({ code }: { code: string }) => made.find((one) => one.code === code),
        of: ({ of: id }: { of: string }) => ({ id }),
        inspector: ({ inspector: id }: { inspector: string }) => ({ id, rank: `rank of ${id}` }),
      },
      Inspector: { __resolveReference: (reference: object) => reference },
      Company: {
        __resolveReference: (reference: object) => reference,
        stars({ name }: { name?: string }) {
          if (name === undefined) throw new Error("no name");
          return name.length;
        },
      },
      Berth: {
        __resolveReference: (reference: object) => reference,
        depth: ({ number }: { number: number }) => number + 0.5,
        free: ({ number }: { number: number }) => number > 1,
      },
    };
  },
};
