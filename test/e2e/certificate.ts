import { generate } from 'selfsigned';

/**
 * Makes a temporary private key and certificate (PEM) for a loopback server. The certificate is
 * valid for the host names in `hosts`. No authority has signed it, so a browser accepts the
 * certificate only if the browser was started with an exception for it.
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
