import { webPort } from './web-server.ts';

/** The program of a pod that takes WebSockets and sends back every short text message that it gets. */
const program = `
const { createServer } = require('node:http');
const { createHash } = require('node:crypto');
const accept = (key) => createHash('sha1').update(key + '258EAFA5-E914-47DA-95CA-C5AB0DC85B11').digest('base64');
const server = createServer((request, response) => response.end('no WebSocket'));
server.on('upgrade', (request, socket) => {
  socket.on('error', () => socket.destroy());
  socket.write('HTTP/1.1 101 Switching Protocols\\r\\nUpgrade: websocket\\r\\nConnection: Upgrade\\r\\n' +
    'Sec-WebSocket-Accept: ' + accept(request.headers['sec-websocket-key']) + '\\r\\n\\r\\n');
  socket.on('data', (frame) => {
    const length = frame[1] & 127;
    const mask = frame.subarray(2, 6);
    const text = Buffer.from(frame.subarray(6, 6 + length).map((byte, index) => byte ^ mask[index % 4]));
    socket.write(Buffer.concat([Buffer.from([frame[0], length]), text]));
  });
});
server.listen(${webPort}, process.env.HOST, () => console.log('listening'));
`;

/** A pod and its Service, both of that name, on port 8080. */
export function webSocketManifests(name: string, namespace: string): string {
  const metadata = { name, namespace, labels: { app: name } };
  const container = {
    name: 'echo',
    image: 'echo:1',
    command: [process.execPath, '-e', program],
    readinessProbe: { tcpSocket: { port: webPort }, periodSeconds: 1 },
  };
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata, spec: { containers: [container] } };
  const spec = { selector: { app: name }, ports: [{ name: 'ws', port: webPort }] };
  const service = { apiVersion: 'v1', kind: 'Service', metadata, spec };
  return [pod, service].map((object) => JSON.stringify(object)).join('\n---\n');
}
