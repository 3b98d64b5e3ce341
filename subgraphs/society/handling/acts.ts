import { assignComplaint, concludeComplaint, decideComplaint } from "./complaintSteps.ts";
import { lodgeComplaint } from "./lodgeComplaint.ts";
import { lodgeReport } from "./lodgeReport.ts";
import {
  answerReport,
  assignReport,
  decideReport,
  extendReport,
  verifyReport,
} from "./reportSteps.ts";
import { grantReward, payReward } from "./rewardSteps.ts";
import type { SealedStore } from "./sealedStore.ts";

/** What is done to complaints and reports, in the order in which it is done. */
export function createSocietyActs(store: SealedStore) {
  return {
    lodgeComplaint: lodgeComplaint.bind(undefined, store),
    decideComplaint: decideComplaint.bind(undefined, store),
    assignComplaint: assignComplaint.bind(undefined, store),
    concludeComplaint: concludeComplaint.bind(undefined, store),
    lodgeReport: lodgeReport.bind(undefined, store),
    decideReport: decideReport.bind(undefined, store),
    assignReport: assignReport.bind(undefined, store),
    extendReport: extendReport.bind(undefined, store),
    verifyReport: verifyReport.bind(undefined, store),
    answerReport: answerReport.bind(undefined, store),
    grantReward: grantReward.bind(undefined, store),
    payReward: payReward.bind(undefined, store),
  };
}
