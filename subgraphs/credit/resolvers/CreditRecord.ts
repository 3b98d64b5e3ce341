import { codedOrNull } from "../../../kit/codes/codedValue.ts";
import {
  awardLevelCode,
  commitmentKindCode,
  fulfilmentCode,
  resultKindCode,
  taxKindCode,
} from "../codes.ts";
import { readingOf } from "../../../kit/connection/columnsRead.ts";
import type { Context } from "../context.ts";
import { markedTitle, objectionMarkOf } from "../objectionMark.ts";
import type {
  CommendationRecordResolvers,
  ContractPerformanceRecordResolvers,
  CreditCommitmentRecordResolvers,
  CreditRecordResolvers,
  DishonestyRecordResolvers,
  SocialInsuranceArrearsRecordResolvers,
  SupervisionResultRecordResolvers,
  TaxArrearsNoticeResolvers,
} from "../resolvers.generated.ts";
import type { CreditCatalogueItemRow, CreditRecordRow } from "../rows.ts";

/** The GraphQL type of the records of each kind. */
const typeOfKind = {
  COMMENDATION: "CommendationRecord",
  CREDIT_COMMITMENT: "CreditCommitmentRecord",
  SUPERVISION_RESULT: "SupervisionResultRecord",
  DISHONESTY: "DishonestyRecord",
  TAX_ARREARS: "TaxArrearsNotice",
  SOCIAL_INSURANCE_ARREARS: "SocialInsuranceArrearsRecord",
  CONTRACT_PERFORMANCE: "ContractPerformanceRecord",
} as const;

const reading = readingOf<CreditRecordRow>();

const record = {
  title: reading(["title", "objection_marked_on"], markedTitle),
  objectionMark: reading(["objection_marked_on"], objectionMarkOf),
  async catalogueItem(
    { catalogue_code: code }: CreditRecordRow,
    _: unknown,
    { loaders }: Context,
  ): Promise<CreditCatalogueItemRow> {
    const item = await loaders.itemsByCode.load(code);
    if (item === undefined) throw new TypeError(`the credit catalogue has no item ${code}`);
    return item;
  },
};

export const CreditRecord: CreditRecordResolvers = {
  __resolveType: reading(["record_kind"], (row) => typeOfKind[row.record_kind]),
};

export const CommendationRecord: CommendationRecordResolvers = {
  ...record,
  awardLevel: (row) => codedOrNull(awardLevelCode, row.award_level_code),
};

export const CreditCommitmentRecord: CreditCommitmentRecordResolvers = {
  ...record,
  commitmentKind: (row) => codedOrNull(commitmentKindCode, row.commitment_kind_code),
  commitmentKept: (row) => codedOrNull(fulfilmentCode, row.fulfilment_code),
};

export const SupervisionResultRecord: SupervisionResultRecordResolvers = {
  ...record,
  resultKind: (row) => codedOrNull(resultKindCode, row.result_kind_code),
};

export const DishonestyRecord: DishonestyRecordResolvers = { ...record };

export const TaxArrearsNotice: TaxArrearsNoticeResolvers = {
  ...record,
  taxKind: (row) => codedOrNull(taxKindCode, row.tax_kind_code),
  balance: (row) => row.amount,
};

export const SocialInsuranceArrearsRecord: SocialInsuranceArrearsRecordResolvers = {
  ...record,
  arrears: (row) => row.amount,
};

export const ContractPerformanceRecord: ContractPerformanceRecordResolvers = {
  ...record,
  contractAmount: (row) => row.amount,
  performance: (row) => codedOrNull(fulfilmentCode, row.fulfilment_code),
};
