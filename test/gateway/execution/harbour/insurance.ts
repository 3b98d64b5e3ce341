import type { SubgraphUnderTest } from "../supergraphs/subgraphUnderTest.ts";

interface Reference {
  readonly id: string;
  readonly inspections?: readonly { readonly passed: boolean | null }[];
}

/** Premiums: what requires what itself requires, lists in what is required, another key of an entity. */
export const insurance: SubgraphUnderTest = {
  name: "insurance",
  typeDefs: /* GraphQL */ `
    type Vessel @key(fields: "id") @interfaceObject {
      id: ID!
      inspections: [Inspection!]! @external
      discount: Int @requires(fields: "inspections { passed }")
    }
    type Inspection @key(fields: "code") {
      code: ID!
      passed: Boolean @external
    }
    type Inspector @key(fields: "id") {
      id: ID!
      rank: String @shareable
      name: String!
    }
    type Company @key(fields: "registry { country number }") {
      registry: Registry
      name: String @shareable
      rating(scale: Int = 10): Int
      stars: Int @external
      bonus: Float @requires(fields: "stars")
    }
    type Registry @shareable {
      country: String!
      number: Int!
    }
    type Query {
      insured: [Company!]!
    }
  `,
  resolvers: () => ({
    Query: { insured: () => [{ registry: { country: "CN", number: 7 }, name: "鹭岛航运" }] },
    Vessel: {
      __resolveReference: (reference: Reference) => reference,
      discount: ({ inspections = [] }: Reference) =>
        inspections.filter(({ passed }) => passed === true).length * 5,
    },
    Inspector: {
      __resolveReference: ({ id }: { id: string }) => ({ id, rank: "from insurance", name: id }),
    },
    Company: {
      __resolveReference: (reference: { registry: unknown }) =>
        reference.registry === null ? null : reference,
      bonus: ({ stars }: { stars: number }) => stars / 2,
      rating: ({ registry }: { registry: { number: number } }, { scale }: { scale: number }) =>
        registry.number * scale,
    },
  }),
};
