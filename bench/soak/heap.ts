import { once } from "node:events";
import { WebSocket } from "undici";

/** Starts a process so that its inspector can be asked, on loopback alone. */
export const INSPECTED = ["--inspect=127.0.0.1:0"];

const BYTES_PER_MEBIBYTE = 1_048_576;

interface Reply {
  readonly id?: number;
  readonly result?: { readonly usedSize?: number };
}

/** What the heaps of processes hold once their garbage is collected, together, in MiB. */
export async function heapAfterCollection(inspectors: readonly string[]): Promise<number> {
  const heaps = await Promise.all(inspectors.map(heapOf));
  return heaps.reduce((sum, bytes) => sum + bytes, 0) / BYTES_PER_MEBIBYTE;
}

async function heapOf(inspector: string): Promise<number> {
  const socket = new WebSocket(inspector);
  await once(socket, "open");
  try {
    // What the first collection finalizes, the second frees.
    await ask(socket, 1, "HeapProfiler.collectGarbage");
    await ask(socket, 2, "HeapProfiler.collectGarbage");
    const { result } = await ask(socket, 3, "Runtime.getHeapUsage");
    if (result?.usedSize === undefined) throw new Error(`${inspector} does not tell its heap`);
    return result.usedSize;
  } finally {
    socket.close();
  }
}

function ask(socket: WebSocket, id: number, method: string): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const heard = ({ data }: { readonly data: unknown }): void => {
      const reply = JSON.parse(String(data)) as Reply;
      if (reply.id !== id) return;
      socket.removeEventListener("message", heard);
      resolve(reply);
    };
    socket.addEventListener("message", heard);
    socket.addEventListener("close", () => reject(new Error(`${socket.url} was closed`)), {
      once: true,
    });
    socket.send(JSON.stringify({ id, method }));
  });
}
