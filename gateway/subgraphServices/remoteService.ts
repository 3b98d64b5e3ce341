import type { SignClaims } from "../../kit/authorization/claimsToken.ts";
import type { Subgraph } from "../../kit/defineSubgraph.ts";
import type { SubgraphService } from "../execution/subgraphService.ts";
import type { CallContext } from "../gatewayContext.ts";
import { subgraphPool } from "./subgraphPool.ts";

/** A service whose connections must be closed at the end. */
export interface RemoteService extends SubgraphService<CallContext> {
  close(): Promise<void>;
}

/** A subgraph in another process. Each fetch carries claims that are signed for it alone. */
export function remoteService(
  { name, sdlDigest }: Pick<Subgraph, "name" | "sdlDigest">,
  url: string,
  sign: SignClaims,
): RemoteService {
  const extensions = { sdlDigest };
  const pool = subgraphPool(name, url);
  return {
    prepare({ query, operationName }) {
      return async (variables, { claims, masked, written, signal }) => {
        const body = JSON.stringify({ query, operationName, variables, extensions });
        const authorization = `Bearer ${sign(claims, name, body)}`;
        const {
          data = null,
          errors,
          extensions: beside,
        } = await pool.post(body, {
          headers: { authorization },
          signal: signal(),
        });
        for (const coordinate of told(beside, "masked")) masked.add(coordinate);
        for (const id of told(beside, "written")) written.add(id);
        return { data, ...(errors === undefined ? {} : { errors }) };
      };
    },
    close: () => pool.close(),
  };
}

/** What the subgraph masked, or of whom it wrote: for the trail, not for the client. */
function told(
  extensions: Readonly<Record<string, unknown>> | undefined,
  what: "masked" | "written",
): readonly string[] {
  const values = extensions?.[what];
  return Array.isArray(values) ? (values as string[]) : [];
}
