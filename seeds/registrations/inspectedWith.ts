import { progressBar } from "../../kit/progressBar.ts";
import { type InspectedRows, inspectRows } from "./inspectRows.ts";
import { sourceFile } from "./sourceFile.ts";

/** Reads a file through once, and shows how far it is. Throws an `ImportError`. */
export async function inspectedWith<Columns>(
  path: string,
  columnsOf: (header: readonly string[], line: number) => Columns,
): Promise<InspectedRows<Columns>> {
  const source = sourceFile(path);
  const bar = progressBar("bytes checked", source.bytes);
  let bytes = 0;
  try {
    return await inspectRows(source, columnsOf, (more) => {
      bytes += more;
      bar.update(bytes);
    });
  } finally {
    bar.stop();
  }
}
