/** A subgraph of a graph that only tests know. Its resolvers are made anew for each graph. */
export interface SubgraphUnderTest {
  readonly name: string;
  /** In Federation 2, whose directives are linked for it, unless it says that it is of Federation 1 or links by itself. */
  readonly typeDefs: string;
  readonly isFederation1?: boolean;
  readonly resolvers: () => object;
}
