/** A supergraph of two subgraphs as composition wrote it in the time of each version of join, shortened. */
export function supergraphOfJoin(version: string, origin: string): string {
  const graphs = `enum join__Graph {
    SHELF @join__graph(name: "shelf", url: "${origin}/shelf")
    LOANS @join__graph(name: "loans", url: "${origin}/loans")
  }
  scalar join__FieldSet`;
  return version === "v0.1" ? ofCore(graphs) : ofLink(version, graphs);
}

function ofCore(graphs: string): string {
  return `
    schema @core(feature: "https://specs.apollo.dev/core/v0.2") @core(feature: "https://specs.apollo.dev/join/v0.1", for: EXECUTION) { query: Query }
    directive @core(as: String, feature: String!, for: core__Purpose) repeatable on SCHEMA
    directive @join__field(graph: join__Graph, provides: join__FieldSet, requires: join__FieldSet) on FIELD_DEFINITION
    directive @join__graph(name: String!, url: String!) on ENUM_VALUE
    directive @join__owner(graph: join__Graph!) on INTERFACE | OBJECT
    directive @join__type(graph: join__Graph!, key: join__FieldSet) repeatable on INTERFACE | OBJECT
    enum core__Purpose { EXECUTION SECURITY }
    ${graphs}
    type Query { book: Book @join__field(graph: SHELF) }
    type Book @join__owner(graph: SHELF) @join__type(graph: SHELF, key: "id") @join__type(graph: LOANS, key: "id") {
      id: ID! @join__field(graph: SHELF)
      due: String @join__field(graph: LOANS)
    }`;
}

function ofLink(version: string, graphs: string): string {
  const isInterfaceObject = version < "v0.3" ? "" : ", isInterfaceObject: Boolean! = false";
  const overrideLabel = version < "v0.4" ? "" : ", overrideLabel: String";
  const contextArguments = version < "v0.5" ? "" : ", contextArguments: [join__ContextArgument!]";
  const context =
    version < "v0.5"
      ? ""
      : `input join__ContextArgument { name: String! type: String! context: String! selection: join__FieldValue! }
         scalar join__FieldValue`;
  return `
    schema
      @link(url: "https://specs.apollo.dev/link/v1.0")
      @link(url: "https://specs.apollo.dev/join/${version}", for: EXECUTION)
      @link(url: "https://specs.apollo.dev/authenticated/v0.1", for: SECURITY)
      @link(url: "https://example.test/later/v7.1", for: EXECUTION)
    { query: Query }
    directive @link(url: String, as: String, for: link__Purpose, import: [link__Import]) repeatable on SCHEMA
    directive @authenticated on FIELD_DEFINITION
    directive @join__field(graph: join__Graph, requires: join__FieldSet, provides: join__FieldSet, type: String, external: Boolean, override: String, usedOverridden: Boolean${overrideLabel}${contextArguments}) repeatable on FIELD_DEFINITION | INPUT_FIELD_DEFINITION
    directive @join__graph(name: String!, url: String!) on ENUM_VALUE
    directive @join__implements(graph: join__Graph!, interface: String!) repeatable on OBJECT | INTERFACE
    directive @join__type(graph: join__Graph!, key: join__FieldSet, extension: Boolean! = false, resolvable: Boolean! = true${isInterfaceObject}) repeatable on OBJECT | INTERFACE | UNION | ENUM | INPUT_OBJECT | SCALAR
    ${context}
    scalar link__Import
    enum link__Purpose { SECURITY EXECUTION }
    ${graphs}
    type Query @join__type(graph: SHELF) @join__type(graph: LOANS) { book: Book @join__field(graph: SHELF) }
    type Book @join__type(graph: SHELF, key: "id") @join__type(graph: LOANS, key: "id") {
      id: ID!
      due: String @authenticated @join__field(graph: LOANS)
    }`;
}
