/** A hash table from byte strings to numbers, without an object per key: open addressing over one pool of bytes. */
export interface ByteKeys {
  /** Key numbers, −1 where free; the length is a power of two and at most half in use. */
  slots: Int32Array;
  hashes: Int32Array;
  values: Int32Array;
  /** Key k is pool[starts[k]..starts[k + 1]). */
  starts: Int32Array;
  pool: Uint8Array;
  count: number;
}

export function makeByteKeys(): ByteKeys {
  return {
    slots: new Int32Array(1024).fill(-1),
    hashes: new Int32Array(512),
    values: new Int32Array(512),
    starts: new Int32Array(513),
    pool: new Uint8Array(8192),
    count: 0,
  };
}

/** The number stored for `bytes[from..to)`, or −1. */
export function findKey(keys: ByteKeys, bytes: Uint8Array, from: number, to: number): number {
  const { slots, hashes } = keys;
  const hash = hashOf(bytes, from, to);
  const mask = slots.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const key = slots[slot] ?? -1;
    if (key < 0) return -1;
    if (hashes[key] === hash && isSame(keys, key, bytes, from, to)) return keys.values[key] ?? -1;
  }
}

/** Stores a number for bytes that `findKey` did not find. */
export function addKey(
  keys: ByteKeys,
  bytes: Uint8Array,
  from: number,
  to: number,
  value: number,
): void {
  if (keys.count === keys.hashes.length) growKeys(keys);
  const key = keys.count++;
  const start = keys.starts[key] ?? 0;
  const end = start + to - from;
  if (end > keys.pool.length) keys.pool = grown(keys.pool, new Uint8Array(end * 2));
  keys.pool.set(bytes.subarray(from, to), start);
  keys.starts[key + 1] = end;
  keys.values[key] = value;
  keys.hashes[key] = hashOf(bytes, from, to);
  placeKey(keys, key);
}

/** FNV-1a with a last mix, for the low bits choose the slot. */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}

function isSame(
  { pool, starts }: ByteKeys,
  key: number,
  bytes: Uint8Array,
  from: number,
  to: number,
): boolean {
  const start = starts[key] ?? 0;
  if ((starts[key + 1] ?? 0) - start !== to - from) return false;
  for (let at = from; at < to; at++) if (pool[start + at - from] !== bytes[at]) return false;
  return true;
}

function placeKey({ slots, hashes }: ByteKeys, key: number): void {
  const mask = slots.length - 1;
  let slot = (hashes[key] ?? 0) & mask;
  while (slots[slot] !== -1) slot = (slot + 1) & mask;
  slots[slot] = key;
}

function growKeys(keys: ByteKeys): void {
  const room = keys.hashes.length * 2;
  keys.hashes = grown(keys.hashes, new Int32Array(room));
  keys.values = grown(keys.values, new Int32Array(room));
  keys.starts = grown(keys.starts, new Int32Array(room + 1));
  keys.slots = new Int32Array(room * 2).fill(-1);
  for (let key = 0; key < keys.count; key++) placeKey(keys, key);
}

function grown<Numbers extends Int32Array | Uint8Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}
