// The shop's programs. They are carried in a ConfigMap and run by `node -e`, so that no file needs to be readable.

const listen = `
const server = http.createServer(handle);
server.listen(Number(process.env.PORT), process.env.POD_IP || '0.0.0.0', () => {
  console.log('listening on ' + (process.env.POD_IP || '0.0.0.0') + ':' + process.env.PORT);
});
process.on('SIGTERM', () => {
  console.log('SIGTERM: finishing what is open');
  server.close(() => process.exit(0));
  server.closeIdleConnections();
});
`;

const send = `
const send = (response, status, type, body) => {
  response.writeHead(status, { 'content-type': type, 'x-version': process.env.SHOP_VERSION || '', connection: 'close' });
  response.end(body);
};
`;

/** The products and orders, behind the shop's token. */
export const apiCode = `
const http = require('http');
const products = process.env.PRODUCTS.split(',').map((name, index) => ({ id: index + 1, name, price: 5 * (index + 2) }));
let orders = 0;
${send}
const json = (response, status, body) => send(response, status, 'application/json', JSON.stringify(body));
function handle(request, response) {
  if (request.url === '/healthz') return send(response, 200, 'text/plain', 'ok');
  if (request.headers['x-shop-token'] !== process.env.SHOP_TOKEN) return json(response, 401, { error: 'wrong token' });
  if (request.method === 'GET' && request.url === '/products') return json(response, 200, products);
  if (request.method === 'POST' && request.url === '/orders') {
    orders += 1;
    const product = products[Math.floor(Math.random() * products.length)];
    console.log('order ' + orders + ': ' + product.name);
    return json(response, 201, { order: orders, product: product.name, by: process.env.HOSTNAME });
  }
  json(response, 404, { error: 'no such thing' });
}
${listen}`;

/** The shop window: a page with the products, and its version. */
export const webCode = `
const http = require('http');
${send}
function products() {
  return new Promise((resolve) => {
    const options = {
      host: process.env.API_SERVICE_HOST, port: process.env.API_SERVICE_PORT, path: '/products', timeout: 1000,
      headers: { 'x-shop-token': process.env.SHOP_TOKEN },
    };
    const asked = http.get(options, (answer) => {
      let text = '';
      answer.on('data', (chunk) => { text += chunk; });
      answer.on('end', () => {
        try { resolve(JSON.parse(text)); } catch { resolve(undefined); }
      });
    });
    asked.on('timeout', () => asked.destroy());
    asked.on('error', () => resolve(undefined));
  });
}
async function handle(request, response) {
  if (request.url === '/healthz' || request.url === '/readyz') return send(response, 200, 'text/plain', 'ok');
  if (request.url === '/version') return send(response, 200, 'text/plain', process.env.SHOP_VERSION + '\\n');
  const list = await products();
  const items = list
    ? list.map((product) => '<li>' + product.name + ', ' + product.price + ' ' + process.env.CURRENCY + '</li>').join('')
    : '<li>The shelves are being filled, come back soon.</li>';
  send(response, 200, 'text/html; charset=utf-8',
    '<!doctype html><title>' + process.env.SHOP_NAME + '</title><h1>' + process.env.SHOP_NAME + ' ' + process.env.SHOP_VERSION
    + '</h1><ul>' + items + '</ul><p>served by ' + process.env.HOSTNAME + '</p>');
}
${listen}`;

/** A customer who never tires: an order every few seconds. */
export const workerCode = `
const http = require('http');
const options = {
  host: process.env.API_SERVICE_HOST, port: process.env.API_SERVICE_PORT, path: '/orders', method: 'POST', timeout: 1000,
  headers: { 'x-shop-token': process.env.SHOP_TOKEN },
};
function order() {
  const asked = http.request(options, (answer) => {
    let text = '';
    answer.on('data', (chunk) => { text += chunk; });
    answer.on('end', () => console.log('ordered: ' + text));
  });
  asked.on('timeout', () => asked.destroy(new Error('no answer')));
  asked.on('error', (error) => console.error('order failed: ' + error.message));
  asked.end();
}
const timer = setInterval(order, Number(process.env.ORDER_INTERVAL_MS));
process.on('SIGTERM', () => {
  clearInterval(timer);
  console.log('SIGTERM: no more orders');
  setTimeout(() => process.exit(0), 200);
});
console.log('worker started');
order();
`;
