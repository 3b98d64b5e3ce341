import { register } from "tsx/esm/api";

// Stryker loads its plugins in processes of its own, which read no TypeScript.
register();
export const { strykerPlugins } = await import("./bundleRunner.ts");
