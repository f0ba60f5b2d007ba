/** The few globals of a browser that the client library touches while it loads; none of them does anything. */
export function stubWindow(): Record<string, unknown> {
  const location = { href: "https://localhost/taskpane.html", search: "", hash: "" };
  const element = { style: {}, setAttribute: nothing };
  const parent = { appendChild: nothing };
  return {
    location,
    setTimeout,
    clearTimeout,
    performance,
    console,
    navigator: { userAgent: "test" },
    addEventListener: nothing,
    removeEventListener: nothing,
    localStorage: { getItem: () => null, setItem: nothing },
    sessionStorage: { getItem: () => null, setItem: nothing },
    document: {
      location,
      addEventListener: nothing,
      getElementsByTagName: () => [],
      createElement: () => element,
      head: parent,
      body: parent,
    },
  };
}

function nothing(): void {
  // Nobody listens in a test.
}
