import { generate } from 'selfsigned';

/**
 * Makes a temporary key and certificate (PEM) for a loopback server with the names `hosts`.
 * Browsers trust the certificate only if they are started with an exception for it.
 */
export async function temporaryCertificate(
  hosts: readonly string[],
): Promise<{ key: string; cert: string }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    curve: 'P-256',
    extensions: [
      {
        name: 'subjectAltName',
        altNames: ['localhost', ...hosts].map((value) => ({ type: 2 as const, value })),
      },
    ],
  });
  return { key, cert };
}
