import cluster, { type Worker } from "node:cluster";
import { once } from "node:events";

/** A process that ends sooner than this after its start would only end again. */
const SHORTEST_LIFE_MILLISECONDS = 5_000;

/**
 * Runs a server in several processes that share its port. The first is ready before the others start, since it
 * may have to make keys and tables. One that dies is replaced; a signal ends them all, and this process after
 * them. Says where they listen once all are ready.
 */
export async function runWorkers(count: number, ready: (address: string) => void): Promise<void> {
  let isClosing = false;
  const started = new Map<Worker, number>();

  function fork(): Worker {
    const worker = cluster.fork();
    started.set(worker, Date.now());
    worker.once("exit", (code, signal) => replace(worker, signal ?? code));
    return worker;
  }

  function replace(worker: Worker, how: string | number): void {
    const life = Date.now() - (started.get(worker) ?? 0);
    started.delete(worker);
    if (isClosing) return;
    if (life < SHORTEST_LIFE_MILLISECONDS) {
      // It has said why; the others end with it, as a gateway in one process would.
      close(1);
      return;
    }
    process.stderr.write(
      `supervision-graph: worker ${worker.process.pid} ended (${how}); replaced\n`,
    );
    fork();
  }

  function close(code: number): void {
    if (isClosing) return;
    isClosing = true;
    const all = [...started.keys()];
    for (const worker of all) worker.process.kill("SIGTERM");
    void Promise.all(all.map((worker) => ended(worker))).then(() => process.exit(code));
  }

  process.on("SIGINT", () => close(0));
  process.on("SIGTERM", () => close(0));
  const address = await listening(fork());
  await Promise.all(Array.from({ length: count - 1 }, () => listening(fork())));
  ready(address);
}

/** Whether this process is one of several that share a port. */
export function isWorker(): boolean {
  return cluster.isWorker;
}

/** What a worker tells the process that started it, once it listens. */
export function announce(address: string): void {
  process.send?.({ address });
}

async function listening(worker: Worker): Promise<string> {
  const [{ address }] = (await once(worker, "message")) as [{ address: string }];
  return address;
}

async function ended(worker: Worker): Promise<void> {
  if (!worker.isDead()) await once(worker, "exit");
}
