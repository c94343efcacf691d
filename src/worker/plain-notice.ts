import type { Language } from '../model/language.ts';

const WORDS: Record<Language, [title: string, text: string]> = {
  en: [
    'This page is not on this device',
    'There is no connection now, and this page was not kept. Go back, or try again with a connection.',
  ],
  es: [
    'Esta página no está en este dispositivo',
    'Ahora no hay conexión y esta página no se guardó. Vuelva atrás o inténtelo de nuevo con conexión.',
  ],
  pt: [
    'Esta página não está neste dispositivo',
    'Não há conexão agora e esta página não foi guardada. Volte ou tente de novo com conexão.',
  ],
  fr: [
    'Cette page n’est pas sur cet appareil',
    'Il n’y a pas de connexion pour le moment et cette page n’a pas été conservée. Revenez en arrière ou réessayez avec une connexion.',
  ],
};

/** The last resort, where not even the page of the notice can be had: words without any look. */
export function plainNotice(language: Language): string {
  const [title, text] = WORDS[language];
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${title}</title><h1>${title}</h1><p>${text}</p>`;
}
