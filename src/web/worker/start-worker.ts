/**
 * Starts workers from a script that is loaded once. So the page can end a worker and start another without network, and
 * the page's Content-Security-Policy holds in the worker too: a worker loaded from its own address would only follow
 * what the server says of that address.
 */
export function workerStarter(script: URL): () => Promise<Worker> {
  let address: Promise<string> | null = null;
  return async () => {
    address ??= load(script);
    try {
      return new Worker(await address);
    } catch (error) {
      address = null;
      throw error;
    }
  };
}

async function load(script: URL): Promise<string> {
  const response = await fetch(script, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${script.pathname}: ${response.status}`);
  return URL.createObjectURL(await response.blob());
}
