import { defineRule } from './rule.ts';

/** A translation names the version of the original that it follows. */
export const translationFrom = defineRule({
  name: 'translation-from',
  title: {
    en: 'Version that a translation follows',
    es: 'Versión que sigue una traducción',
    pt: 'Versão que uma tradução segue',
    fr: 'Version que suit une traduction',
  },
  why: {
    en: 'A law changes, the original is corrected, the translation not yet. By this date the page can tell its readers that it may be behind the original.',
    es: 'Una ley cambia, el original se corrige, la traducción aún no. Por esta fecha la página puede advertir que quizá esté atrasada respecto del original.',
    pt: 'Uma lei muda, o original é corrigido, a tradução ainda não. Por esta data a página pode avisar que talvez esteja atrasada em relação ao original.',
    fr: 'Une loi change, l’original est corrigé, la traduction pas encore. Grâce à cette date, la page peut avertir qu’elle est peut-être en retard sur l’original.',
  },
  example: {
    wrong: '---\ntitle: Oír a un testigo por videoconferencia\n---',
    right: '---\ntitle: Oír a un testigo por videoconferencia\nfrom: 2026-11-20\n---',
  },
  says: {
    original: {
      en: ['This is the original; it does not follow another text.', 'Take the line "from:" out.'],
      es: ['Este es el original; no sigue a otro texto.', 'Quite la línea «from:».'],
      pt: ['Este é o original; não segue outro texto.', 'Retire a linha “from:”.'],
      fr: ['Ce texte est l’original ; il n’en suit pas d’autre.', 'Retirez la ligne « from: ».'],
    },
    'no-version': {
      en: [
        'This translation does not say which version of the original it follows.',
        'Add "from: {revised}" if it follows the present original.',
      ],
      es: ['Esta traducción no dice qué versión del original sigue.', 'Añada «from: {revised}» si sigue el original actual.'],
      pt: ['Esta tradução não diz que versão do original ela segue.', 'Acrescente “from: {revised}” se ela segue o original atual.'],
      fr: [
        'Cette traduction ne dit pas quelle version de l’original elle suit.',
        'Ajoutez « from: {revised} » si elle suit l’original actuel.',
      ],
    },
    later: {
      en: [
        'This translation follows a version of {from}, but the original was last revised on {revised}.',
        'Write "from: {revised}", or correct "revised:" in entry.yaml.',
      ],
      es: [
        'Esta traducción sigue una versión del {from}, pero el original se revisó por última vez el {revised}.',
        'Escriba «from: {revised}», o corrija «revised:» en entry.yaml.',
      ],
      pt: [
        'Esta tradução segue uma versão de {from}, mas o original foi revisto pela última vez em {revised}.',
        'Escreva “from: {revised}”, ou corrija “revised:” em entry.yaml.',
      ],
      fr: [
        'Cette traduction suit une version du {from}, mais l’original a été revu pour la dernière fois le {revised}.',
        'Écrivez « from: {revised} », ou corrigez « revised: » dans entry.yaml.',
      ],
    },
  },
});
