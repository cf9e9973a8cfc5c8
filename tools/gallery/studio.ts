import puppeteer, { type Page } from 'puppeteer-core';

/** A decoded picture in the form that pixelmatch expects: four bytes per pixel. */
export interface Picture {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/**
 * Converts screenshots into small WebP files, and decodes WebP files. A browser does the work,
 * because Node can't read or write WebP.
 */
export interface Studio {
  /**
   * Resolves to a picture as WebP. `quality` is from 0 to 1. Width and height are multiplied by
   * `share`.
   */
  shrink(png: Uint8Array, share: number, quality: number): Promise<Uint8Array>;
  /** Resolves to the pixels of a PNG or WebP picture. */
  develop(file: Uint8Array): Promise<Picture>;
  close(): Promise<void>;
}

/** Starts a Chromium-based browser, in which the pictures are converted. */
export async function openStudio(executablePath: string): Promise<Studio> {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    args: root,
  });
  const page = await browser.newPage();
  return {
    shrink: async (png, share, quality) =>
      bytesOf(await shrinkIn(page, base64(png), share, quality)),
    async develop(file) {
      const { width, height, pixels } = await developIn(page, base64(file));
      return { width, height, pixels: bytesOf(pixels) };
    },
    close: () => browser.close(),
  };
}

function shrinkIn(page: Page, png: string, share: number, quality: number): Promise<string> {
  return page.evaluate(
    async (source, factor, wanted) => {
      const picture = await createImageBitmap(
        await (await fetch(`data:image/png;base64,${source}`)).blob(),
      );
      const canvas = new OffscreenCanvas(
        Math.round(picture.width * factor),
        Math.round(picture.height * factor),
      );
      const context = canvas.getContext('2d');
      if (!context) throw new Error('This browser gives no canvas.');
      context.imageSmoothingQuality = 'high';
      context.drawImage(picture, 0, 0, canvas.width, canvas.height);
      const blob = await canvas.convertToBlob({ type: 'image/webp', quality: wanted });
      return btoa(
        Array.from(new Uint8Array(await blob.arrayBuffer()), (byte) =>
          String.fromCharCode(byte),
        ).join(''),
      );
    },
    png,
    share,
    quality,
  );
}

function developIn(
  page: Page,
  file: string,
): Promise<{ width: number; height: number; pixels: string }> {
  return page.evaluate(async (source) => {
    const bytes = Uint8Array.from(atob(source), (char) => char.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes]));
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('This browser gives no canvas.');
    context.drawImage(picture, 0, 0);
    const { data, width, height } = context.getImageData(0, 0, picture.width, picture.height);
    return {
      width,
      height,
      pixels: btoa(Array.from(data, (byte) => String.fromCharCode(byte)).join('')),
    };
  }, file);
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

function bytesOf(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'base64'));
}
