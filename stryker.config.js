/**
 * Of every run of `npm run mutation`; which files are changed, and which tests must notice, is said in
 * `test/mutation/areas.ts`.
 */
export default {
  plugins: ["./test/mutation/plugin.js"],
  coverageAnalysis: "perTest",
  // Stryker reads a tsconfig with the API of TypeScript 5, which 7 has not; esbuild needs none.
  ignorePatterns: ["/dist", "/data", "/docs", "/bench", "/console", "/.ci", "/tsconfig*.json"],
  // Ignored already by git, prettier, the linter and jest.
  tempDirName: "dist/mutation",
  // A busy machine must not pass for a mutant that runs on and on.
  timeoutMS: 120_000,
  reporters: ["dots"],
  logLevel: "warn",
  warnings: { slow: false, unknownOptions: false },
};
