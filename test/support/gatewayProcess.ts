import { spawn } from "node:child_process";
import { once } from "node:events";
import { openDevelopmentIssuer } from "../../gateway/authentication/developmentIssuer.ts";
import { announcedUrl } from "../gateway/announcedUrl.ts";
import { compiledCommand } from "./compiledCommands.ts";
import type { InstallationEnvironment } from "./installation.ts";
import { type GatewayUnderTest, type HttpAnswer, loginsOf } from "./openGateway.ts";

/** A gateway that is only asked. */
export type GatewayProcess = Pick<GatewayUnderTest, "ask" | "close">;

/**
 * Starts a gateway as it was compiled, in a process of its own: for tests that ask thousands of operations that were never
 * asked before, which take several times as long within jest.
 */
export async function startGatewayProcess(env: InstallationEnvironment): Promise<GatewayProcess> {
  const gateway = spawn(process.execPath, compiledCommand("gateway/commands/startGateway.ts"), {
    env: {
      PATH: process.env["PATH"] ?? "",
      NODE_ENV: "production",
      RATE_LIMIT_SCALE: "off",
      ...env,
      PORT: "0",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await announcedUrl(gateway);
  const login = loginsOf(await openDevelopmentIssuer(env.DATA_DIR));
  return {
    async ask(reader, query, variables, headers = {}) {
      const response = await fetch(url, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          authorization: `Bearer ${await login(reader)}`,
          ...headers,
        },
        body: JSON.stringify({ query, ...(variables === undefined ? {} : { variables }) }),
      });
      return { status: response.status, body: (await response.json()) as HttpAnswer["body"] };
    },
    async close() {
      const exited = once(gateway, "exit");
      gateway.kill("SIGTERM");
      await exited;
    },
  };
}
