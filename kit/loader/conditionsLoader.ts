import { type Conditions, signatureOfConditions } from "../connection/pageRequest.ts";
import { type OwnerLoader, ownerLoader } from "./ownerLoader.ts";

/** A repository method that tells something of each owner's records under conditions, in the owners' order. */
type ConditionsMethod<Answer> = (owners: readonly number[], where: Conditions) => Promise<Answer[]>;

/** Batches what is told under conditions, such as counts: all owners that are asked of alike share one statement. */
export function conditionsLoader<Answer>(
  read: ConditionsMethod<Answer>,
): OwnerLoader<Conditions, Answer> {
  return ownerLoader({
    signatureOf: signatureOfConditions,
    keyOf: () => "",
    moreOf: (one) => one,
    read,
    answerTo: (_request, answer) => answer,
  });
}
