import { LegalEntity } from "./LegalEntity.ts";
import { Permit } from "./Permit.ts";
import { PermitItem } from "./PermitItem.ts";
import { Query } from "./Query.ts";

/** Resolvers by type; a field not named here reads the column of its name. */
export const resolvers = { LegalEntity, Permit, PermitItem, Query };
