import { withClose } from './close.ts';
import { defineRule, type Saying } from './rule.ts';

const unknown: Saying = {
  en: ['There is no source "{value}".', 'Add the file to content/sources, or correct the name.'],
  es: ['No hay ninguna fuente «{value}».', 'Añada el archivo a content/sources, o corrija el nombre.'],
  pt: ['Não há nenhuma fonte “{value}”.', 'Acrescente o arquivo a content/sources, ou corrija o nome.'],
  fr: ['Il n’y a pas de source « {value} ».', 'Ajoutez le fichier à content/sources, ou corrigez le nom.'],
};

/** Every source that is named has its file. */
export const unknownSource = defineRule({
  name: 'unknown-source',
  title: { en: 'Source without a file', es: 'Fuente sin archivo', pt: 'Fonte sem arquivo', fr: 'Source sans fichier' },
  why: {
    en: 'A citation is worth what the reader can open. The file in content/sources says who published the source, where it is, and when and how far it was read.',
    es: 'Una cita vale lo que quien lee puede abrir. El archivo de content/sources dice quién publicó la fuente, dónde está, y cuándo y hasta dónde se leyó.',
    pt: 'Uma citação vale o que o leitor pode abrir. O arquivo de content/sources diz quem publicou a fonte, onde ela está, e quando e até onde foi lida.',
    fr: 'Une citation vaut ce que le lecteur peut ouvrir. Le fichier de content/sources dit qui a publié la source, où elle se trouve, quand et jusqu’où elle a été lue.',
  },
  example: {
    wrong: 'It is in force. <Cite source="oas-a55-statu" at="p. 1" />',
    right: 'It is in force. <Cite source="oas-a55-status" at="p. 1" />',
  },
  says: { unknown, 'unknown-close': withClose(unknown) },
});
