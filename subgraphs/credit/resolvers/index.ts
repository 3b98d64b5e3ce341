import { CreditCatalogueItem } from "./CreditCatalogueItem.ts";
import { CreditExplanation, CreditRecordOutlook } from "./CreditExplanation.ts";
import { CreditFile } from "./CreditFile.ts";
import { CreditFlowPart } from "./CreditFlowPart.ts";
import { CreditObjection, ObjectionToTransfer } from "./CreditObjection.ts";
import {
  CommendationRecord,
  ContractPerformanceRecord,
  CreditCommitmentRecord,
  CreditRecord,
  DishonestyRecord,
  SocialInsuranceArrearsRecord,
  SupervisionResultRecord,
  TaxArrearsNotice,
} from "./CreditRecord.ts";
import { CreditRepair } from "./CreditRepair.ts";
import { CreditRiskGrade } from "./CreditRiskGrade.ts";
import { LegalEntity } from "./LegalEntity.ts";
import { Mutation } from "./Mutation.ts";
import { Query } from "./Query.ts";
import { AssociationRating, Rating, ThirdPartyRating } from "./Rating.ts";
import { CreditObjectionReport, CreditRepairReport } from "./reports.ts";
import { TaxCreditYear } from "./TaxCreditYear.ts";

/** Resolvers by type; a field not named here reads the column of its name. */
export const resolvers = {
  AssociationRating,
  CommendationRecord,
  ContractPerformanceRecord,
  CreditCatalogueItem,
  CreditCommitmentRecord,
  CreditExplanation,
  CreditFile,
  CreditFlowPart,
  CreditObjection,
  CreditObjectionReport,
  CreditRecord,
  CreditRecordOutlook,
  CreditRepair,
  CreditRepairReport,
  CreditRiskGrade,
  DishonestyRecord,
  LegalEntity,
  Mutation,
  ObjectionToTransfer,
  Query,
  Rating,
  SocialInsuranceArrearsRecord,
  SupervisionResultRecord,
  TaxArrearsNotice,
  TaxCreditYear,
  ThirdPartyRating,
};
