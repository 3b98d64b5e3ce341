// Mercurius as its documentation starts its gateway: it asks every subgraph for its SDL. The argument is
// a JSON object of the subgraphs' addresses by their names.
import gateway from "@mercuriusjs/gateway";
import Fastify from "fastify";

const [, , origins] = process.argv;
const app = Fastify();
await app.register(gateway, {
  gateway: {
    services: Object.entries(JSON.parse(origins)).map(([name, origin]) => ({
      name,
      url: `${origin}/`,
    })),
  },
  jit: 1,
});
const address = await app.listen({ host: "127.0.0.1", port: 0 });
process.stdout.write(`Mercurius is ready: ${address}/graphql\n`);
process.on("SIGTERM", () => process.exit(0));
