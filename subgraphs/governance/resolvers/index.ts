import { Amendment } from "./Amendment.ts";
import { AuditEvent } from "./AuditEvent.ts";
import { DataCategory } from "./DataCategory.ts";
import { Department } from "./Department.ts";
import { Grant } from "./Grant.ts";
import { GrantCondition } from "./GrantCondition.ts";
import { Grants } from "./Grants.ts";
import { LegalEntity } from "./LegalEntity.ts";
import { MisuseCase } from "./MisuseCase.ts";
import { Mutation } from "./Mutation.ts";
import { Policy } from "./Policy.ts";
import { Query } from "./Query.ts";
import { Reader } from "./Reader.ts";
import { ReaderRole } from "./ReaderRole.ts";

/** Resolvers by type; a field not named here reads what its row has of its name. */
export const resolvers = {
  Amendment,
  AuditEvent,
  DataCategory,
  Department,
  Grant,
  GrantCondition,
  Grants,
  LegalEntity,
  MisuseCase,
  Mutation,
  Policy,
  Query,
  Reader,
  ReaderRole,
};
