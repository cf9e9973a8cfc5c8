import { generate } from 'selfsigned';

/**
 * Makes a private key and certificate (PEM) for a loopback server with these host names. Browsers
 * accept the certificate only with an exception, because no authority has signed it.
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
