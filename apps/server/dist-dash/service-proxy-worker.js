// ../../libs/network/src/service-l4/proxy-worker.ts
import { parentPort } from "node:worker_threads";

// ../../libs/network/src/service-l4/port-server.ts
import { createServer } from "node:net";

// ../../libs/network/src/service-l4/balancer.ts
var maxAffinities = 1e4;
var Balancer = class {
  turn = 0;
  affinities = /* @__PURE__ */ new Map();
  /** An endpoint that is not in `tried`; undefined when none is left. `now` in milliseconds. */
  pick(port, client, tried, now) {
    const open = port.endpoints.filter((endpoint) => !tried.has(endpoint));
    const chosen = this.remembered(port, client, open, now) ?? open[this.turn++ % Math.max(open.length, 1)];
    if (chosen && port.affinitySeconds !== void 0) this.remember(client, chosen, now + port.affinitySeconds * 1e3);
    return chosen;
  }
  remembered(port, client, open, now) {
    if (port.affinitySeconds === void 0) return void 0;
    const known = this.affinities.get(client);
    if (!known || known.until < now) return void 0;
    return open.find((endpoint) => endpoint.address === known.address && endpoint.port === known.port);
  }
  remember(client, { address, port }, until) {
    this.affinities.delete(client);
    this.affinities.set(client, { address, port, until });
    if (this.affinities.size <= maxAffinities) return;
    for (const oldest of this.affinities.keys()) {
      this.affinities.delete(oldest);
      break;
    }
  }
};

// ../../libs/network/src/service-l4/relay.ts
import { connect } from "node:net";
var connectTimeout = 2e3;
function connectTo({ address, port }) {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: address, port, allowHalfOpen: true, noDelay: true });
    const timer = setTimeout(() => socket.destroy(new Error(`no answer from ${address}:${port}`)), connectTimeout);
    socket.once("connect", () => {
      clearTimeout(timer);
      socket.off("error", reject);
      resolve(socket);
    });
    socket.once("error", reject);
    socket.once("close", () => clearTimeout(timer));
  });
}
function relay(client, server) {
  for (const [from, to] of [
    [client, server],
    [server, client]
  ]) {
    from.pipe(to);
    from.on("error", () => to.resetAndDestroy());
    from.once("close", () => {
      if (!from.readableEnded) to.destroy();
    });
  }
}

// ../../libs/network/src/service-l4/port-server.ts
var roundPause = 100;
var patience = 3e3;
var PortServer = class {
  port;
  balancer = new Balancer();
  server;
  closed = false;
  constructor(port) {
    this.port = port;
  }
  /** New connections see the new endpoints; open ones stay where they are. */
  update(port) {
    this.port = port;
  }
  /** The port that is served: the fallback when the wanted one may not be bound. Rejects when neither can be. */
  async listen() {
    const { address, port, fallbackPort } = this.port;
    try {
      await this.bind(address, port);
      return port;
    } catch (error) {
      if (error.code !== "EACCES") throw error;
      await this.bind(address, fallbackPort);
      return fallbackPort;
    }
  }
  close() {
    this.closed = true;
    this.server?.close();
  }
  bind(host, port) {
    const server = createServer({ allowHalfOpen: true, noDelay: true, pauseOnConnect: true }, (client) => {
      void this.serve(client);
    });
    return new Promise((resolve, reject) => {
      server.once("error", reject);
      server.listen({ host, port, backlog: 4096 }, () => {
        this.server = server;
        if (this.closed) server.close();
        resolve();
      });
    });
  }
  async serve(client) {
    client.on("error", () => client.destroy());
    const server = await this.reach(client);
    if (!server) client.resetAndDestroy();
    else if (client.destroyed) server.destroy();
    else relay(client, server);
  }
  /** Undefined when no endpoint took the connection. */
  async reach(client) {
    const deadline = Date.now() + patience;
    const tried = /* @__PURE__ */ new Set();
    while (!client.destroyed && Date.now() < deadline && this.port.endpoints.length > 0) {
      const endpoint = this.balancer.pick(this.port, client.remoteAddress ?? "", tried, Date.now());
      if (endpoint) {
        const server = await connectTo(endpoint).catch(() => void 0);
        if (server) return server;
        tried.add(endpoint);
      } else {
        tried.clear();
        await new Promise((resolve) => setTimeout(resolve, roundPause));
      }
    }
    return void 0;
  }
};

// ../../libs/network/src/service-l4/proxy.ts
var bindRetry = 5e3;
var idOf = ({ address, port }) => `${address}:${port}`;
var ServiceProxy = class {
  services = /* @__PURE__ */ new Map();
  tell;
  constructor(tell) {
    this.tell = tell;
  }
  set({ service, ports }) {
    const entries = this.services.get(service) ?? /* @__PURE__ */ new Map();
    const wanted = new Map(ports.map((port) => [idOf(port), port]));
    for (const [id, entry] of entries) {
      if (wanted.has(id)) continue;
      this.close(entry);
      entries.delete(id);
    }
    for (const [id, port] of wanted) this.serve(entries, id, port);
    if (entries.size === 0) this.services.delete(service);
    else this.services.set(service, entries);
  }
  close(entry) {
    const all = entry ? [entry] : [...this.services.values()].flatMap((entries) => [...entries.values()]);
    for (const { server, retry } of all) {
      clearTimeout(retry);
      server.close();
    }
  }
  serve(entries, id, port) {
    const known = entries.get(id);
    if (known) {
      known.port = port;
      known.server.update(port);
      return;
    }
    const entry = { server: new PortServer(port), port, retry: void 0 };
    entries.set(id, entry);
    void this.listen(entry);
  }
  async listen(entry) {
    const { service, port } = entry.port;
    try {
      this.tell({ kind: "listening", service, port, servedAt: await entry.server.listen() });
    } catch (error) {
      this.tell({ kind: "failed", service, port, code: error.code ?? String(error) });
      entry.retry = setTimeout(() => void this.listen(entry), bindRetry);
    }
  }
};

// ../../libs/network/src/service-l4/proxy-worker.ts
function runProxyWorker() {
  if (!parentPort) throw new Error("the service proxy runs on a worker thread");
  const port = parentPort;
  const proxy = new ServiceProxy((message) => port.postMessage(message));
  port.on("message", (message) => proxy.set(message));
}

// src/service-proxy-worker.ts
runProxyWorker();
//# sourceMappingURL=service-proxy-worker.js.map
