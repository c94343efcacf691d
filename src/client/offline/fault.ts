/**
 * Why a copy could not be made or mended: the line is gone; the server has an error, or no such file; what came is not what was announced;
 * what came is no edition at all, as when a login page answers; the disk is full; the browser keeps nothing; another tab is at work.
 */
export type FaultKind = 'line' | 'server' | 'altered' | 'no-edition' | 'full' | 'no-storage' | 'busy';

export class OfflineFault extends Error {
  override name = 'OfflineFault';
  readonly kind: FaultKind;

  constructor(kind: FaultKind) {
    super(kind);
    this.kind = kind;
  }
}
