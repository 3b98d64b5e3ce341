// Mercurius as its documentation starts its gateway. It knows Federation 1 only, so each subgraph's SDL is
// reduced to that. The argument is a JSON object of the subgraphs' addresses by their names.
import gateway from "@mercuriusjs/gateway";
import Fastify from "fastify";
import { Kind, parse, print, visit } from "graphql";

const FEDERATION_1 = new Set(["key", "external", "requires", "provides", "deprecated"]);
/** What Mercurius adds by itself. */
const MACHINERY = new Set([
  "_entities",
  "_service",
  "_Any",
  "_Entity",
  "_Service",
  "federation__FieldSet",
  "federation__Scope",
]);
/** The subgraph that an entity's type begins in; all others extend it. */
const ORIGIN = "legal-entities";

const [, , origins] = process.argv;
const services = await Promise.all(
  Object.entries(JSON.parse(origins)).map(async ([name, origin]) => {
    const url = `${origin}/`;
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ _service { sdl } }" }),
    });
    const { data } = await response.json();
    return { name, url, schema: federation1(data._service.sdl, name === ORIGIN) };
  }),
);
const app = Fastify();
await app.register(gateway, { gateway: { services }, jit: 1 });
const address = await app.listen({ host: "127.0.0.1", port: 0 });
process.stdout.write(`Mercurius is ready: ${address}/graphql\n`);
process.on("SIGTERM", () => process.exit(0));

/** Federation 1 cannot say that a type's origin requires fields of its extensions: there is no timeline. */
function isOwn({ directives }) {
  return !directives.some(({ name }) => ["external", "requires"].includes(name.value));
}

/** The fields by which an entity is known; no key of this graph has others within it. */
function keysOf({ directives }) {
  const keys = directives.filter(({ name }) => name.value === "key");
  return new Set(keys.flatMap((key) => key.arguments[0].value.value.split(" ")));
}

/** In an extension the key is another subgraph's. */
function withExternalKeys(type) {
  const keys = keysOf(type);
  return type.fields.map((field) =>
    keys.has(field.name.value) ? { ...field, directives: parseDirective("@external") } : field,
  );
}

function parseDirective(text) {
  return parse(`type Any { id: ID ${text} }`).definitions[0].fields[0].directives;
}

function federation1(sdl, isOrigin) {
  return print(
    visit(parse(sdl), {
      SchemaDefinition: () => null,
      SchemaExtension: () => null,
      DirectiveDefinition: () => null,
      Directive: ({ name }) => (FEDERATION_1.has(name.value) ? undefined : null),
      ObjectTypeDefinition: {
        leave(type) {
          if (isOrigin && type.name.value === "LegalEntity")
            return { ...type, fields: type.fields.filter(isOwn) };
          const isEntity = type.directives.some(({ name }) => name.value === "key");
          const isExtension = type.name.value === "Query" || (isEntity && !isOrigin);
          if (!isExtension) return undefined;
          const fields = withExternalKeys(type).filter(({ name }) => !MACHINERY.has(name.value));
          if (fields.length === 0) return null;
          return { ...type, kind: Kind.OBJECT_TYPE_EXTENSION, description: undefined, fields };
        },
      },
      ScalarTypeDefinition: ({ name }) => (MACHINERY.has(name.value) ? null : undefined),
      UnionTypeDefinition: ({ name }) => (MACHINERY.has(name.value) ? null : undefined),
    }),
  );
}
