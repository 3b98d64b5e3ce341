import { once } from "node:events";
import { WebSocket } from "undici";

/** Starts a process so that its inspector can be asked, on loopback alone. */
export const INSPECTED = ["--inspect=127.0.0.1:0"];

/** What an inspector is asked, by the Chrome DevTools Protocol. */
export interface Inspection {
  readonly method: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** Asks the inspector of a process, one after the other; answers the results. */
export async function inspect(
  inspector: string,
  inspections: readonly Inspection[],
): Promise<unknown[]> {
  const socket = new WebSocket(inspector);
  await once(socket, "open");
  try {
    const results: unknown[] = [];
    for (const [id, inspection] of inspections.entries())
      results.push(await ask(socket, id, inspection));
    return results;
  } finally {
    socket.close();
  }
}

function ask(socket: WebSocket, id: number, inspection: Inspection): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const heard = ({ data }: { readonly data: unknown }): void => {
      const reply = JSON.parse(String(data)) as { id?: number; result?: unknown };
      if (reply.id !== id) return;
      socket.removeEventListener("message", heard);
      resolve(reply.result);
    };
    socket.addEventListener("message", heard);
    socket.addEventListener("close", () => reject(new Error(`${socket.url} was closed`)), {
      once: true,
    });
    socket.send(JSON.stringify({ id, ...inspection }));
  });
}
