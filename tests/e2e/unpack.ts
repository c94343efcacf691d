import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { LaunchOptions } from 'playwright-core';

const PARTS = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];

/**
 * Unpacks the Chromium of @sparticuz/chromium into .cache/, with the libraries and fonts that a bare Linux lacks.
 * Nothing where the package has no browser for the machine. Its own default arguments switch off the web's security: not used.
 */
export async function unpackChromium(): Promise<LaunchOptions | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { inflate } = await import('@sparticuz/chromium');
  const packed = path.join(createRequire(import.meta.url).resolve('@sparticuz/chromium'), '..', '..', 'bin');
  const folder = path.resolve('.cache', 'chromium');
  const complete = path.join(folder, 'complete');
  if (!existsSync(complete)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    await inTemporaryFolder(folder, () => Promise.all(PARTS.map((part) => inflate(path.join(packed, part)))));
    writeFileSync(path.join(folder, 'fonts.conf'), fontConfiguration(folder));
    writeFileSync(complete, '');
  }
  return {
    executablePath: path.join(folder, 'chromium'),
    env: { ...process.env, LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: path.join(folder, 'fonts.conf') },
  };
}

/** The system's fonts and those of the package, whose own configuration names fixed folders of another system. */
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${path.join(folder, 'fonts')}</dir>
  <cachedir>${path.join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}

/** The package unpacks into the system's temporary folder only, which anyone may write to: it is given one of its own. */
async function inTemporaryFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}
