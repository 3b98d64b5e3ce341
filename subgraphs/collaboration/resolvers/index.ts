import {
  ClueTransfer,
  CollaborationRequest,
  EvidenceRecognition,
  InformationRequest,
  PunishmentRequest,
  RequestReport,
  RequestStep,
  RequestTemplate,
} from "./CollaborationRequest.ts";
import {
  CriminalTransfer,
  CriminalTransferReport,
  CriminalTransferStatistic,
  CriminalTransferStep,
  TransferDocument,
} from "./CriminalTransfer.ts";
import {
  Dispatch,
  DispatchDocument,
  DispatchPart,
  DispatchReport,
  DispatchStep,
} from "./Dispatch.ts";
import {
  JointTask,
  JointTaskDocument,
  JointTaskParticipant,
  JointTaskProcedure,
  JointTaskReport,
  JointTaskStep,
} from "./JointTask.ts";
import { LegalEntity } from "./LegalEntity.ts";
import { Mutation } from "./Mutation.ts";
import { OwnTask } from "./OwnTask.ts";
import { Query } from "./Query.ts";

/** Resolvers by type; a field not named here reads the column of its name. */
export const resolvers = {
  ClueTransfer,
  CollaborationRequest,
  EvidenceRecognition,
  InformationRequest,
  PunishmentRequest,
  RequestReport,
  RequestStep,
  RequestTemplate,
  CriminalTransfer,
  CriminalTransferReport,
  CriminalTransferStatistic,
  CriminalTransferStep,
  Dispatch,
  DispatchDocument,
  DispatchPart,
  DispatchReport,
  DispatchStep,
  JointTask,
  JointTaskDocument,
  JointTaskParticipant,
  JointTaskProcedure,
  JointTaskReport,
  JointTaskStep,
  LegalEntity,
  Mutation,
  OwnTask,
  Query,
  TransferDocument,
};
