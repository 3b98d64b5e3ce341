import type { RegistrationImportResolvers } from "../resolvers.generated.ts";

export const RegistrationImport: RegistrationImportResolvers = {
  read: (row) => row.rows_read,
};
