import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import type { MutationResolvers } from "../resolvers.generated.ts";

/** Such as the identity provider gives: a UUID, or another name of its own without blanks. */
const CONSENT_ID = /^[\w.:-]{8,64}$/u;
const SELF = "SELF:";

export const Mutation: MutationResolvers = {
  async revokeConsent(_, { input: { consentId } }, { repository, acting, clock }) {
    if (!CONSENT_ID.test(consentId))
      throw badUserInput(
        "input.consentId",
        "is not the id of a consent; it is the claim jti of the consent's token",
      );
    if (!acting.department.startsWith(SELF))
      throw new TypeError("a consent is revoked by its entity alone");
    const uscc = acting.department.slice(SELF.length);
    return repository.revokeConsent({ consentId, uscc, now: clock.now() });
  },
};
