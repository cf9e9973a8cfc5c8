import { describe, expect, it } from 'vitest';
import { decodePage } from '../../../src/cli/annotate/decode-page.ts';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(
    parts.map((part) =>
      typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part),
    ),
  );

describe('decodePage', () => {
  it.each([
    ['UTF-8 without any declaration', bytes([0xe5, 0xbe, 0xae, 0xe4, 0xbf, 0xa1]), '微信'],
    ['a UTF-8 byte order mark, which is left out', bytes([0xef, 0xbb, 0xbf, 0xc3, 0xa9]), 'é'],
    ['a UTF-16 byte order mark', bytes([0xff, 0xfe, 0xae, 0x5f, 0xe1, 0x4f]), '微信'],
    ['a big-endian byte order mark', bytes([0xfe, 0xff, 0x5f, 0xae, 0x4f, 0xe1]), '微信'],
    ['bytes that are no UTF-8 as windows-1252', bytes('caf', [0xe9, 0x20, 0x80]), 'café €'],
  ])('reads %s', (_, input, text) => {
    expect(decodePage(input)).toBe(text);
  });

  it.each([
    ['<meta charset="gbk">', [0xce, 0xa2, 0xd0, 0xc5], '微信'],
    [
      "<META http-equiv=Content-Type content='text/html; charset=Shift_JIS'>",
      [0x8b, 0xd6, 0x8e, 0x7e],
      '禁止',
    ],
    ['<meta charset=windows-1251>', [0xd2, 0xe8, 0xea, 0xf2, 0xee, 0xea], 'Тикток'],
    ['<meta charset="euc-kr">', [0xb1, 0xdd, 0xc1, 0xf6], '금지'],
    ['<?xml version="1.0" encoding="iso-8859-2"?>', [0xe8], 'č'],
  ])('honours %s', (declaration, encoded, text) => {
    expect(decodePage(bytes(declaration, encoded))).toBe(declaration + text);
  });

  it('lets the byte order mark win over the declaration', () => {
    expect(decodePage(bytes([0xef, 0xbb, 0xbf], '<meta charset=gbk>', [0xc3, 0xa9]))).toBe(
      '<meta charset=gbk>é',
    );
  });
  it('takes a declared UTF-16 for UTF-8, as the bytes of the declaration show', () => {
    expect(decodePage(bytes('<meta charset=utf-16>', [0xc3, 0xa9]))).toContain('é');
  });
  it('goes by the bytes when the declaration names no known encoding', () => {
    expect(decodePage(bytes('<meta charset=klingon>', [0xc3, 0xa9]))).toContain('é');
  });
  it('does not look for a declaration in comments', () => {
    expect(decodePage(bytes('<!-- <meta charset=gbk> -->', [0xc3, 0xa9]))).toContain('é');
  });
  it('never fails on wrong bytes under a declaration', () => {
    expect(decodePage(bytes('<meta charset=utf-8>', [0xff]))).toContain('\uFFFD');
  });
});
