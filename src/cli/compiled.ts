import { existsSync, readFileSync } from "node:fs";
import Module from "node:module";
import path from "node:path";
import { Script } from "node:vm";

/** The file of V8's compiled code beside a bundle. */
export function codePath(bundle: string): string {
  return `${bundle}.code`;
}

/**
 * Runs a CommonJS bundle, with the functions that an earlier run compiled when their code lies beside it: reading and
 * compiling them anew takes a fifth of a short command. V8 takes no code of another version of itself or of a source
 * of another length; then, and when there is none, the bundle is compiled as usual. So a bundle that is written anew
 * needs its code anew: the build scripts do both. Returns the script.
 */
export function runCompiled(bundle: string): Script {
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(bundle, "utf8")}\n})`;
  const code = codePath(bundle);
  const script = new Script(source, {
    filename: bundle,
    ...(existsSync(code) && { cachedData: readFileSync(code) }),
  });
  const run = script.runInThisContext() as CommonJsModule;
  const module = { exports: {} };
  run(module.exports, Module.createRequire(bundle), module, bundle, path.dirname(bundle));
  return script;
}

/** What Node makes of a CommonJS file. */
type CommonJsModule = (
  exports: object,
  require: NodeJS.Require,
  module: { exports: object },
  filename: string,
  dirname: string,
) => void;
