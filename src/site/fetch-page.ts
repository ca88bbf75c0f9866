import { patience } from './fetch-file.ts';

/**
 * Fetches a page and reads it. The browser parses what it fetched by itself: the policy of the site's pages lets no string
 * become markup. Nothing in the page runs.
 * @throws Error when it does not come whole within `patience`, or when the host answers with an error
 */
export function fetchPage(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const fail = (): void => {
      reject(new Error(`${address} could not be loaded`));
    };
    request.open('GET', address);
    request.responseType = 'document';
    request.timeout = patience;
    request.onload = () => {
      if (request.status === 200 && request.responseXML !== null) resolve(request.responseXML);
      else fail();
    };
    request.onerror = request.ontimeout = fail;
    request.send();
  });
}
