import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from "graphql";
import { isPromise } from "./run.ts";

type ResolveReference = (reference: object, context: unknown, info: unknown) => unknown;

/**
 * Gives the entities of object types that are references to their own type at once. The library waits for each, also
 * where its `__resolveReference` answers without waiting, as most do; it keeps whatever else there is to ask.
 */
export function withPromptEntities(schema: GraphQLSchema): GraphQLSchema {
  const field = schema.getQueryType()?.getFields()["_entities"];
  const library = field?.resolve;
  if (field === undefined || library === undefined) return schema;
  const resolveReferences = new Map<string, ResolveReference>();
  for (const type of Object.values(schema.getTypeMap())) {
    const resolve = referenceResolverOf(type.extensions);
    if (isObjectType(type) && resolve !== undefined) resolveReferences.set(type.name, resolve);
  }
  const resolveEntities: GraphQLFieldResolver<unknown, unknown> = (source, args, context, info) => {
    const representations = args["representations"] as readonly Representation[];
    const isKnown = ({ __typename: name }: Representation) => resolveReferences.has(name);
    if (!representations.every(isKnown)) return library(source, args, context, info);
    return representations.map((representation) =>
      entityOf(representation, resolveReferences, context, info),
    );
  };
  field.resolve = resolveEntities as NonNullable<typeof field.resolve>;
  return schema;
}

interface Representation {
  readonly __typename: string;
}

/** What one throws is the error of one entity, and of no other. */
function entityOf(
  representation: Representation,
  resolveReferences: ReadonlyMap<string, ResolveReference>,
  context: unknown,
  info: unknown,
): unknown {
  const { __typename: name } = representation;
  try {
    const entity = resolveReferences.get(name)?.(representation, context, info);
    return isPromise(entity) ? entity.then((one) => named(one, name)) : named(entity, name);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** The union of all entities tells them apart by their `__typename`. */
function named(entity: unknown, name: string): unknown {
  if (typeof entity !== "object" || entity === null) return entity;
  if ((entity as Partial<Representation>).__typename === name) return entity;
  if ("__typename" in entity) return { ...entity, __typename: name };
  // Defining it as hidden would cost ten times as much, and a check has five hundred.
  return Object.assign(entity, { __typename: name });
}

function referenceResolverOf(extensions: unknown): ResolveReference | undefined {
  const { apollo } = extensions as {
    readonly apollo?: { readonly subgraph?: { readonly resolveReference?: ResolveReference } };
  };
  return apollo?.subgraph?.resolveReference;
}
