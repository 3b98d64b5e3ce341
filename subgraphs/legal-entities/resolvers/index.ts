import { Avoidance } from "./Avoidance.ts";
import { AnnualReport } from "./AnnualReport.ts";
import { Domicile } from "./Domicile.ts";
import { EntityParticulars } from "./EntityParticulars.ts";
import { LegalEntity } from "./LegalEntity.ts";
import { LegalRepresentative } from "./LegalRepresentative.ts";
import { Mutation } from "./Mutation.ts";
import { Officer } from "./Officer.ts";
import { Onestop, OnestopApproval, OnestopService, OnestopSupervision } from "./Onestop.ts";
import { Query } from "./Query.ts";
import { RegisteredState } from "./RegisteredState.ts";
import { RegistrationChange } from "./RegistrationChange.ts";
import { RegistrationImport } from "./RegistrationImport.ts";
import { RestrictionCheck } from "./RestrictionCheck.ts";
import { LegalShareholder, NaturalShareholder, Shareholder } from "./Shareholder.ts";
import { TimelineEvent } from "./TimelineEvent.ts";

/** Resolvers by type; a field not named here reads the column of its name. */
export const resolvers = {
  Avoidance,
  AnnualReport,
  Domicile,
  EntityParticulars,
  LegalEntity,
  LegalRepresentative,
  LegalShareholder,
  Mutation,
  NaturalShareholder,
  Officer,
  Onestop,
  OnestopApproval,
  OnestopService,
  OnestopSupervision,
  Query,
  RegisteredState,
  RegistrationChange,
  RegistrationImport,
  RestrictionCheck,
  Shareholder,
  TimelineEvent,
};
