import type { Act } from "../../../kit/act.ts";
import type { Context } from "../context.ts";
import type { MutationResolvers } from "../resolvers.generated.ts";
import type { SocietyRepository } from "../repository.ts";

/** What an act answers, and of which entity it was. */
interface Done<Receipt> {
  readonly receipt: Receipt;
  readonly entity: number;
}

/** The resolver of an act: tells the trail whom it was about, and answers the receipt. */
function resolverOf<Input, Receipt>(
  actOf: (acts: SocietyRepository["acts"]) => (act: Act<Input>) => Promise<Done<Receipt>>,
) {
  return async (
    _parent: unknown,
    { input }: { readonly input: Input },
    { repository, acting, clock, access }: Context,
  ): Promise<Receipt> => {
    const { receipt, entity } = await actOf(repository.acts)({ input, acting, clock });
    access.written.add(String(entity));
    return receipt;
  };
}

export const Mutation: MutationResolvers = {
  lodgeComplaint: resolverOf((acts) => acts.lodgeComplaint),
  decideComplaint: resolverOf((acts) => acts.decideComplaint),
  assignComplaint: resolverOf((acts) => acts.assignComplaint),
  concludeComplaint: resolverOf((acts) => acts.concludeComplaint),
  lodgeReport: resolverOf((acts) => acts.lodgeReport),
  decideReport: resolverOf((acts) => acts.decideReport),
  assignReport: resolverOf((acts) => acts.assignReport),
  extendReport: resolverOf((acts) => acts.extendReport),
  verifyReport: resolverOf((acts) => acts.verifyReport),
  answerReport: resolverOf((acts) => acts.answerReport),
  grantReward: resolverOf((acts) => acts.grantReward),
  payReward: resolverOf((acts) => acts.payReward),
};
