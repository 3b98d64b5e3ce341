import { inspect } from "../measure/inspector.ts";

const BYTES_PER_MEBIBYTE = 1_048_576;
const COLLECT = { method: "HeapProfiler.collectGarbage" };

/** What the heaps of processes hold once their garbage is collected, together, in MiB. */
export async function heapAfterCollection(inspectors: readonly string[]): Promise<number> {
  const heaps = await Promise.all(inspectors.map(heapOf));
  return heaps.reduce((sum, bytes) => sum + bytes, 0) / BYTES_PER_MEBIBYTE;
}

async function heapOf(inspector: string): Promise<number> {
  // What the first collection finalizes, the second frees.
  const results = await inspect(inspector, [COLLECT, COLLECT, { method: "Runtime.getHeapUsage" }]);
  const { usedSize } = results.at(-1) as { usedSize?: number };
  if (usedSize === undefined) throw new Error(`${inspector} does not tell its heap`);
  return usedSize;
}
