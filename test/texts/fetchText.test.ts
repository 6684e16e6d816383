import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fetchText } from '../../src/texts/fetchText.ts';

/** The address of a server that answers like this; it ends with the test. */
async function serverThat(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/page`;
}

const sends = (type: string, body: string | Uint8Array): RequestListener => {
  return (_, response) => response.writeHead(200, { 'content-type': type }).end(body);
};

const textOf = ({ bytes }: { readonly bytes: Uint8Array }): string => new TextDecoder().decode(bytes);

describe('fetchText', () => {
  it.each([
    ['text/html; charset=utf-8', '.html'],
    ['Text/HTML', '.html'],
    ['application/xhtml+xml', '.html'],
    ['application/pdf', '.pdf'],
    ['text/plain;charset=UTF-8', '.txt'],
  ])('gets what is sent as "%s"', async (type, ending) => {
    const fetched = await fetchText(await serverThat(sends(type, 'The mill “burned”.')));
    expect([textOf(fetched), fetched.ending]).toEqual(['The mill “burned”.', ending]);
  });

  it('asks for pages, once, and for nothing else', async () => {
    const asked: (string | undefined)[][] = [];
    const url = await serverThat((request, response) => {
      asked.push([request.method, request.url, request.headers.accept]);
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<img src="/picture.png"><script src="/script.js"></script><p>Mill</p>');
    });
    await fetchText(url);
    expect(asked).toEqual([['GET', '/page', 'text/html,application/xhtml+xml,application/pdf,text/plain']]);
  });

  it('puts into UTF-8 what only the header says the encoding of', async () => {
    const url = await serverThat(sends('text/html; charset=windows-1256', Uint8Array.of(0xde)));
    expect(textOf(await fetchText(url))).toBe('ق');
  });

  it('follows a redirect', async () => {
    const url = await serverThat((request, response) => {
      if (request.url === '/page') response.writeHead(301, { location: '/new' }).end();
      else response.writeHead(200, { 'content-type': 'text/plain' }).end('Mill');
    });
    expect(textOf(await fetchText(url))).toBe('Mill');
  });

  it.each([
    [404, 'Not Found', ''],
    [500, 'Internal Server Error', ''],
    [403, 'Forbidden', ' Save the page from a browser and attach the file.'],
    [429, 'Too Many Requests', ' Save the page from a browser and attach the file.'],
  ])('says that a site answered %d', async (status, words, advice) => {
    const url = await serverThat((_, response) => response.writeHead(status).end('<p>Sorry.</p>'));
    await expect(fetchText(url)).rejects.toThrow(
      new RangeError(`"${url}" answered ${status} ${words}.${advice}`),
    );
  });

  it('says where a redirect led', async () => {
    const url = await serverThat((request, response) => {
      if (request.url === '/page') response.writeHead(302, { location: '/gone' }).end();
      else response.writeHead(410).end();
    });
    const gone = url.replace('/page', '/gone');
    await expect(fetchText(url)).rejects.toThrow(
      new RangeError(`"${url}" sends on to "${gone}", which answered 410 Gone.`),
    );
  });

  it('says that redirects go in a circle', async () => {
    const url = await serverThat((_, response) => response.writeHead(302, { location: '/page' }).end());
    await expect(fetchText(url)).rejects.toThrow(`"${url}" could not be reached (redirect count exceeded).`);
  });

  it.each([
    ['image/png', '"image/png"'],
    ['application/json; charset=utf-8', '"application/json; charset=utf-8"'],
  ])('says that a site sent "%s"', async (type, named) => {
    const url = await serverThat(sends(type, 'x'));
    await expect(fetchText(url)).rejects.toThrow(
      new RangeError(`"${url}" sent ${named}, where a page, a PDF or a plain text was expected.`),
    );
  });

  it('says that a site does not say what it sends', async () => {
    const url = await serverThat((_, response) => response.writeHead(200).end('x'));
    await expect(fetchText(url)).rejects.toThrow(
      `"${url}" sent nothing that says what it is, where a page, a PDF or a plain text was expected.`,
    );
  });

  it.each([
    ['announces', { 'content-type': 'text/html', 'content-length': '1001' }],
    ['sends', { 'content-type': 'text/html' }],
  ])('stops where a site %s too much', async (_, headers) => {
    const url = await serverThat((_, response) => {
      response.writeHead(200, headers);
      response.write('x'.repeat(600));
      response.end('x'.repeat(401));
    });
    await expect(fetchText(url, { bytes: 1_000 })).rejects.toThrow(
      new RangeError(`"${url}" sent more than 1000 bytes.`),
    );
  });

  it('does not wait for the end of what never ends', async () => {
    const url = await serverThat((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const more = (): unknown =>
        response.destroyed || response.write('x'.repeat(600), () => setTimeout(more, 1));
      more();
    });
    await expect(fetchText(url, { bytes: 10_000 })).rejects.toThrow(
      new RangeError(`"${url}" sent more than 10000 bytes.`),
    );
  });

  it('takes what is just as large as may be', async () => {
    const url = await serverThat(sends('text/html', 'x'.repeat(1_000)));
    expect((await fetchText(url, { bytes: 1_000 })).bytes).toHaveLength(1_000);
  });

  it.each([
    ['says nothing', false],
    ['stops in the middle', true],
  ])('does not wait for a site that %s', async (_, begins) => {
    const url = await serverThat((_, response) => {
      if (begins) response.writeHead(200, { 'content-type': 'text/html' }).write('<p>The mi');
    });
    await expect(fetchText(url, { milliseconds: 150 })).rejects.toThrow(
      new RangeError(`"${url}" did not send the page within 0.15 s.`),
    );
  });

  it('says that the connection was cut', async () => {
    const url = await serverThat((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '100' });
      response.write('<p>The mi', () => response.destroy());
    });
    await expect(fetchText(url)).rejects.toThrow(
      new RegExp(`^"${url}" broke off before all of the page was sent \\(\\w+\\)\\.$`, 'u'),
    );
  });

  it('says that nobody answers', async () => {
    const url = await serverThat(() => {});
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const deaf = url.replace(/\d+(?=\/page)/u, String(port));
    await expect(fetchText(deaf)).rejects.toThrow(
      new RangeError(`"${deaf}" could not be reached (ECONNREFUSED).`),
    );
  });

  it.each(['', 'mill', 'file:///etc/hosts', 'data:text/html,mill', 'http://'])(
    'does not try "%s"',
    async (url) => {
      await expect(fetchText(url)).rejects.toThrow(
        new RangeError(`"${url}" is no web address, so there is nothing to get.`),
      );
    },
  );
});
