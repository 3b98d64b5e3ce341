/**
 * The schema's history, oldest first: the audit trail, which gateways write. The rules are part of the
 * program; no table holds them.
 */
export { auditMigrations as migrations } from "../../../audit/migrations/index.ts";
