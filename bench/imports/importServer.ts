import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import mysql from "mysql2/promise";

/** A database server that files are imported into. */
export interface ImportServer {
  /** Of its process, where it is one of this machine that tells. */
  readonly pid: number | undefined;
  /** `DATABASE_URL` of databases that are dropped in the end. */
  urlOf(name: string): string;
  close(): Promise<void>;
}

/** Connects to a server, and tells how safely it keeps what it is given. */
export async function openImportServer(url: string): Promise<ImportServer> {
  const connection = await mysql.createConnection(url);
  const prefix = `bench${process.pid}`;
  const [[settings]] = await connection.query<mysql.RowDataPacket[]>(
    "select @@version version, @@innodb_flush_log_at_trx_commit flushed, @@innodb_doublewrite doublewrite, @@innodb_buffer_pool_size buffer, @@pid_file pid_file, @@datadir datadir",
  );
  if (settings === undefined) throw new Error(`${url} does not tell its settings`);
  const { version, flushed, doublewrite, buffer, pid_file: pidFile, datadir } = settings;
  process.stdout.write(
    `${version}: innodb_flush_log_at_trx_commit ${flushed}, innodb_doublewrite ${doublewrite}, buffer pool ${Number(buffer) / 1_048_576} MiB\n`,
  );
  const path = resolve(String(datadir), String(pidFile));
  return {
    pid: existsSync(path) ? Number(readFileSync(path, "utf8")) : undefined,
    urlOf: (name) => `${url.replace(/\/$/u, "")}/${prefix}_${name}`,
    async close() {
      const [rows] = await connection.query<mysql.RowDataPacket[]>(
        "select schema_name name from information_schema.schemata where schema_name like ?",
        [`${prefix}\\_%`],
      );
      for (const { name } of rows) await connection.query("drop database ??", [name]);
      await connection.end();
    },
  };
}
