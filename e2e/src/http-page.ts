import { get } from 'node:http';

export interface PageAddress {
  readonly host: string;
  readonly port: number;
  /** The client's own address. */
  readonly from?: string;
  /** For the header Host. */
  readonly name?: string;
}

/** The body of a page, by a connection of its own; rejects when the connection is refused or reset. */
export function httpPage({ host, port, from, name }: PageAddress): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = name === undefined ? {} : { host: name };
    get({ host, port, agent: false, headers, ...(from && { localAddress: from }) }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve(text));
    }).on('error', reject);
  });
}
