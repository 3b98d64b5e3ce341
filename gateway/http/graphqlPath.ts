/** Where the gateway takes operations. */
export const GRAPHQL_PATH = "/graphql";
