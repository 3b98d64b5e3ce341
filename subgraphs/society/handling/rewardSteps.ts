import type { Act } from "../../../kit/act.ts";
import { todayBy } from "../../../kit/clock.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import type { GrantRewardInput, PayRewardInput } from "../resolvers.generated.ts";
import { claimPrint } from "./claimCode.ts";
import { refusedAction } from "./refusedAction.ts";
import { reports, takeReportStep } from "./reportSteps.ts";
import type { SealedStore } from "./sealedStore.ts";
import type { HandledMatter } from "./takeStep.ts";

/** Grants a reward for a report that was answered. */
export function grantReward(
  store: SealedStore,
  act: Act<GrantRewardInput>,
): Promise<HandledMatter> {
  const { amount } = act.input;
  if (amount <= 0) throw badUserInput("input.amount", "must be above 0");
  return takeReportStep(store, reports, act, {
    action: "grantReward",
    byAssignee: true,
    columns: ({ reward_granted_on: granted, state_code: state }) => {
      if (granted !== null) throw refusedAction("grantReward", state);
      return { reward_amount: amount, reward_granted_on: todayBy(act.clock) };
    },
  });
}

/** Pays it to whoever shows the claim code: nobody asks for a name. */
export function payReward(store: SealedStore, act: Act<PayRewardInput>): Promise<HandledMatter> {
  const print = claimPrint(store.sealing, act.input.claimCode);
  return takeReportStep(store, reports, act, {
    action: "payReward",
    columns: (row) => {
      if (row.reward_granted_on === null || row.reward_paid_on !== null)
        throw refusedAction("payReward", row.state_code);
      if (row.claim_print !== print)
        throw badUserInput("input.claimCode", "is not the claim code of this report");
      return { reward_paid_on: todayBy(act.clock) };
    },
  });
}
