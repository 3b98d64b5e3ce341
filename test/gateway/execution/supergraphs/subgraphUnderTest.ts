/** A subgraph of a graph that only tests know. Its resolvers are made anew for each graph. */
export interface SubgraphUnderTest {
  readonly name: string;
  readonly typeDefs: string;
  readonly resolvers: () => object;
}
