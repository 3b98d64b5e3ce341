import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import type { Context } from "../context.ts";
import { findByIdentifier } from "../identifier.ts";
import type { MutationResolvers } from "../resolvers.generated.ts";

export const Mutation: MutationResolvers = {
  async declareAvoidance(_, { input: { uscc, relation } }, context) {
    const { repository, acting, clock } = context;
    const entityId = await entityWith(uscc, context);
    return repository.declareAvoidance({ acting, clock, entityId, relation });
  },

  async withdrawAvoidance(_, { input: { uscc, officer } }, context) {
    const { repository, acting, clock } = context;
    const entityId = await entityWith(uscc, context);
    return repository.withdrawAvoidance({ acting, clock, entityId, officer });
  },
};

/** The entity of a code, which the trail is told of; one that the reader may not know of is none. */
async function entityWith(uscc: string, { loaders, access }: Context): Promise<number> {
  const entity = await findByIdentifier({ uscc }, loaders);
  if (entity === null)
    throw badUserInput("input.uscc", `${uscc} is of no entity of the register; look it up first`);
  access.written.add(String(entity.id));
  return entity.id;
}
