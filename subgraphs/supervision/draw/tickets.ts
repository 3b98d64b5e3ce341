import { createCipheriv, createHmac } from "node:crypto";

/** 2^21: a ticket is the upper 53 of 64 bits, as whole numbers of that size are exact in every language. */
const LOW_BITS = 2_097_152;
const TICKET_BYTES = 8;
const TICKETS_AT_A_TIME = 1_024;

/** Random whole numbers below 2^53, in a sequence that anybody can compute again from the seed. */
export interface Tickets {
  next(): number;
}

/** The tickets of the objects. */
export function objectTickets(seed: string): Tickets {
  return keystream(Buffer.from(seed, "hex"), "draw/objects");
}

/** The tickets by which a department's inspectors are shuffled; each department has its own. */
export function inspectorTickets(seed: string, department: string): Tickets {
  const key = createHmac("sha256", Buffer.from(seed, "hex")).update(department).digest();
  return keystream(key, "draw/pairing");
}

/** The key stream of ChaCha20 (RFC 8439), from block 0, in little-endian words of 64 bits. */
function keystream(key: Buffer, nonce: string): Tickets {
  const cipher = createCipheriv(
    "chacha20",
    key,
    Buffer.concat([Buffer.alloc(4), Buffer.from(nonce)]),
  );
  const zeros = Buffer.alloc(TICKETS_AT_A_TIME * TICKET_BYTES);
  let block = zeros;
  let at = zeros.length;
  return {
    next() {
      if (at === block.length) {
        block = cipher.update(zeros);
        at = 0;
      }
      const low = block.readUInt32LE(at);
      const high = block.readUInt32LE(at + 4);
      at += TICKET_BYTES;
      return high * LOW_BITS + (low >>> 11);
    },
  };
}
