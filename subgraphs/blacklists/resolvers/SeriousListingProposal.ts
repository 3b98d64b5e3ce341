import { codedOrNull } from "../../../kit/codes/codedValue.ts";
import { departmentOf } from "../../../kit/codes/provenance.ts";
import {
  proposalOutcomeCode,
  seriousReasonCode,
  seriousRuleSetCode,
  seriousStateCode,
} from "../codes.ts";
import type { SeriousListingProposalResolvers } from "../resolvers.generated.ts";

export const SeriousListingProposal: SeriousListingProposalResolvers = {
  state: () => seriousStateCode("1"),
  ruleSet: (row) => seriousRuleSetCode(row.rule_set_code),
  reason: (row) => seriousReasonCode(row.reason_code),
  proposingAuthority: (row) => departmentOf(row.proposing_authority_code),
  outcome: (row) => codedOrNull(proposalOutcomeCode, row.outcome_code),
};
