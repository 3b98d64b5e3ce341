/**
 * Tests run as ES modules: the npm script sets `--experimental-vm-modules`. Each file has its modules to itself and hardly
 * runs long enough to gain by code that the engine optimizes, so the script lets it wait longer before it does
 * (`--interrupt-budget`, seven times its default): a sixth less for tests of a whole gateway.
 */
export default {
  testEnvironment: "node",
  extensionsToTreatAsEsm: [".ts"],
  globalSetup: "<rootDir>/test/support/globalSetup.ts",
  setupFiles: [
    "<rootDir>/test/support/driverErrors.ts",
    "<rootDir>/test/support/graphqlAsInProduction.ts",
  ],
  globalTeardown: "<rootDir>/test/support/globalTeardown.ts",
  // Within jest a global is looked up at great cost. CommonJS modules get these as arguments instead.
  sandboxInjectedGlobals: ["Array", "Object", "Map", "Set", "Symbol"],
  // A guard against hanging, not a measure of speed: two cores run the databases beside the tests.
  testTimeout: 60_000,
  // By default jest leaves one core idle.
  maxWorkers: 2,
  // Modules of finished tests stay in memory; a worker that holds many is replaced.
  workerIdleMemoryLimit: "1GB",
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  transform: {
    "\\.ts$": [
      "@swc/jest",
      {
        jsc: { target: "es2022", parser: { syntax: "typescript" } },
        module: { type: "es6" },
        sourceMaps: "inline",
      },
    ],
  },
  watchPathIgnorePatterns: ["<rootDir>/dist", "<rootDir>/data"],
  modulePathIgnorePatterns: ["<rootDir>/dist"],
};
