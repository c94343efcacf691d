import type { FormContext } from '../contribution/form-context.ts';
import type { ClientStrings } from './strings.ts';

declare global {
  interface Window {
    compendiumStrings?: ClientStrings;
    compendiumSearch?: { openDialog(query: string): void; startPage(): void };
    compendiumForm?: FormContext;
  }
}
