import type { GraphQLResolveInfo } from "graphql";

/** Stands for the value of an object that has none. A class of its own, since an error of another realm is no `Error`. */
export class Failure {
  readonly error: unknown;
  constructor(error: unknown) {
    this.error = error;
  }
}

/**
 * Resolves one field of all objects of a list at once: a value for each, in their order. What it throws is the error of
 * every object.
 */
export type ResolveAll<Source, Args, Context, Value> = (
  sources: readonly Source[],
  args: Args,
  context: Context,
  info: GraphQLResolveInfo,
) => Promise<readonly (Value | Failure)[]>;

/** A resolver as GraphQL.js calls it, for one object. */
type ResolveOne<Source, Args, Context, Value> = (
  source: Source,
  args: Args,
  context: Context,
  info: GraphQLResolveInfo,
) => Value;

type AnyResolveAll = ResolveAll<unknown, unknown, unknown, unknown>;

const batches = new WeakMap<object, AnyResolveAll>();

/**
 * Makes a resolver of one that answers for many objects: the compiled execution asks it once for all objects of a list,
 * where a promise for each costs more than what it brings. Any other executor asks for each object.
 */
export function batchResolver<Source, Args, Context, Value>(
  resolveAll: ResolveAll<Source, Args, Context, Value>,
): ResolveOne<Source, Args, Context, Promise<Value>> {
  const resolveOne: ResolveOne<Source, Args, Context, Promise<Value>> = async (source, ...rest) => {
    const [value] = await resolveAll([source], ...rest);
    if (value instanceof Failure) throw value.error;
    return value as Value;
  };
  batches.set(resolveOne, resolveAll as AnyResolveAll);
  return resolveOne;
}

/** How a resolver answers for many objects at once; undefined where it answers for one. */
export function batchOf(resolver: object): AnyResolveAll | undefined {
  return batches.get(resolver);
}

/** Asks a resolver for each object by itself. */
export function oneByOne<Source, Args, Context>(
  resolve: ResolveOne<Source, Args, Context, unknown>,
): ResolveAll<Source, Args, Context, unknown> {
  return (sources, ...rest) =>
    Promise.all(
      sources.map(async (source) => {
        try {
          return await resolve(source, ...rest);
        } catch (error) {
          return new Failure(error);
        }
      }),
    );
}
