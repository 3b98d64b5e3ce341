import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from "graphql";

interface Context {
  counter: number;
}

type Resolver = GraphQLFieldResolver<Record<string, unknown>, Context>;

const boss = { id: 2, name: "Lin", size: "LARGE" };

const keepers: Readonly<Record<string, object>> = {
  "1": {
    id: 1,
    name: "Wen",
    size: "SMALL",
    boss: async () => boss,
    pets: async () => [
      { __typename: "Cat", name: "Mi", lives: 9 },
      Promise.resolve({ __typename: "Dog", name: "Wang", tricks: ["sit"] }),
    ],
    rooms: [[1, 2], null, [3, null]],
  },
  odd: { id: 3, name: "Odd", size: "HUGE", pets: 7, rooms: "none" },
};

const resolvers: Readonly<Record<string, Readonly<Record<string, Resolver>>>> = {
  Query: {
    keeper(_, { id }) {
      if (id === "throws") throw new Error("thrown");
      if (id === "rejects") return Promise.reject(new Error("rejected"));
      if (id === "returns") return new Error("returned");
      return keepers[String(id)] ?? null;
    },
    strictKeeper: async () => boss,
    residents: () => [
      { __typename: "Cat", name: "Mi" },
      Promise.resolve({ __typename: "Keeper", id: 4 }),
      null,
    ],
    echo: (_, { text, list }) => JSON.stringify([text ?? null, list ?? null]),
  },
  Keeper: {
    strict: async () => null,
  },
  Mutation: {
    next: (_, __, context) => (context.counter += 1),
    async slow(_, __, context) {
      await Promise.resolve();
      return (context.counter += 1);
    },
    fails: () => Promise.reject(new Error("not today")),
  },
};

/** Gives a schema resolvers that answer at once, later, and wrongly. */
export function withResolvers(schema: GraphQLSchema): GraphQLSchema {
  for (const [name, fields] of Object.entries(resolvers)) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    for (const [field, resolve] of Object.entries(fields)) {
      const known = type.getFields()[field];
      if (known !== undefined) known.resolve = resolve as NonNullable<typeof known.resolve>;
    }
  }
  return schema;
}
