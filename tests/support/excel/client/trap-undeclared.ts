/**
 * Client objects are ordinary objects: a misspelt member would read as undefined and a misspelt write would stick to
 * the object unseen. This puts a trap at the end of their prototype chain, where only members that no class has arrive.
 */
export function trapUndeclared(basePrototype: object): void {
  Object.setPrototypeOf(
    basePrototype,
    new Proxy(Object.prototype, {
      get: (target, name, receiver) => {
        if (isForeign(target, name)) throw new TypeError(`undeclared member ${String(name)} read`);
        return Reflect.get(target, name, receiver) as unknown;
      },
      set: (target, name, value, receiver) => {
        if (isForeign(target, name))
          throw new TypeError(`undeclared member ${String(name)} written`);
        return Reflect.set(target, name, value, receiver);
      },
    }),
  );
}

/** Names that neither the client library's own fields, nor promises, nor test tools asking what a thing is, use. */
function isForeign(target: object, name: string | symbol): boolean {
  if (typeof name === "symbol" || name in target) return false;
  return !/^(?:_|m_|\$\$|@@)/.test(name) && !PROBES.has(name);
}

const PROBES = new Set([
  "then",
  "toJSON",
  "asymmetricMatch",
  "nodeType",
  "tagName",
  "isPlainJsonObject",
  "setMockData",
]);
