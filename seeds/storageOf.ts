import type { StorageEnvironment } from "../kit/database/databaseConfig.ts";
import { ImportError } from "./registrations/importError.ts";

/** Where a command's data is kept: in the folder that it was told, or as the environment says. */
export function storageOf(dataDir: string | undefined): StorageEnvironment {
  if (dataDir === undefined) return process.env;
  if (process.env["DATABASE_URL"])
    throw new ImportError(
      "--data-dir is for SQLite, but DATABASE_URL is set; leave out one of them",
    );
  return { ...process.env, DATA_DIR: dataDir };
}
