/** SHA-256 in hexadecimal digits, in a page or a worker. */
export async function sha256(body: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether a body is the one that the digest names. */
export const matches = async (body: ArrayBuffer, digest: string): Promise<boolean> => (await sha256(body)) === digest;
