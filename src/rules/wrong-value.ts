import { defineRule, type Saying } from './rule.ts';

const saying = (en: Saying['en'], es: Saying['es'], pt: Saying['pt'], fr: Saying['fr']): Saying => ({ en, es, pt, fr });

/** A field holds a value of its form or of its list. */
export const wrongValue = defineRule({
  name: 'wrong-value',
  title: {
    en: 'Value that does not fit',
    es: 'Valor que no corresponde',
    pt: 'Valor que não corresponde',
    fr: 'Valeur qui ne convient pas',
  },
  why: {
    en: 'Values are counted, compared and chosen from lists. One of another form would be left out of the lists, or be shown as something that it is not.',
    es: 'Los valores se cuentan, se comparan y se eligen de listas. Uno de otra forma quedaría fuera de las listas, o aparecería como algo que no es.',
    pt: 'Os valores são contados, comparados e escolhidos em listas. Um de outra forma ficaria fora das listas, ou apareceria como algo que não é.',
    fr: 'Les valeurs sont comptées, comparées et choisies dans des listes. Une valeur d’une autre forme resterait hors des listes, ou paraîtrait autre chose que ce qu’elle est.',
  },
  example: { wrong: 'status: compild', right: 'status: compiled' },
  says: {
    key: saying(
      ['{written} in {field} is not a valid key.', 'Use lower-case letters, digits and hyphens, such as cases-opened.'],
      ['{written} en {field} no es una clave válida.', 'Use minúsculas, cifras y guiones, como cases-opened.'],
      ['{written} em {field} não é uma chave válida.', 'Use minúsculas, algarismos e hífens, como cases-opened.'],
      [
        '{written} dans {field} n’est pas une clé valable.',
        'Employez des minuscules, des chiffres et des traits d’union, comme cases-opened.',
      ],
    ),
    url: saying(
      ['{written} in {field} is not a web address.', 'Write the whole address, starting with https://.'],
      ['{written} en {field} no es una dirección web.', 'Escriba la dirección completa, comenzando con https://.'],
      ['{written} em {field} não é um endereço web.', 'Escreva o endereço completo, começando com https://.'],
      ['{written} dans {field} n’est pas une adresse web.', 'Écrivez l’adresse complète, en commençant par https://.'],
    ),
    unit: saying(
      ['{written} in {field} is not a unit.', 'Write percent, a currency in three lower-case letters, or leave the field out for a count.'],
      [
        '{written} en {field} no es una unidad.',
        'Escriba percent o una moneda en tres minúsculas; para un número de casos, omita el campo.',
      ],
      [
        '{written} em {field} não é uma unidade.',
        'Escreva percent ou uma moeda em três minúsculas; para um número de casos, omita o campo.',
      ],
      [
        '{written} dans {field} n’est pas une unité.',
        'Écrivez percent ou une monnaie en trois minuscules ; pour un nombre de cas, omettez le champ.',
      ],
    ),
    'language-code': saying(
      ['{written} in {field} is not a language code.', 'Write the ISO 639 code, such as es or nl.'],
      ['{written} en {field} no es un código de idioma.', 'Escriba el código ISO 639, como es o nl.'],
      ['{written} em {field} não é um código de língua.', 'Escreva o código ISO 639, como es ou nl.'],
      ['{written} dans {field} n’est pas un code de langue.', 'Écrivez le code ISO 639, comme es ou nl.'],
    ),
    iso2: saying(
      ['{written} in {field} is not a two-letter State code.', 'Write the ISO 3166-1 alpha-2 code, such as AR.'],
      ['{written} en {field} no es un código de Estado de dos letras.', 'Escriba el código ISO 3166-1 de dos letras, como AR.'],
      ['{written} em {field} não é um código de Estado de duas letras.', 'Escreva o código ISO 3166-1 de duas letras, como AR.'],
      ['{written} dans {field} n’est pas un code d’État à deux lettres.', 'Écrivez le code ISO 3166-1 à deux lettres, comme AR.'],
    ),
    value: saying(
      ['{written} is not a value of {field}.', 'Allowed: {allowed}.'],
      ['{written} no es un valor de {field}.', 'Valores posibles: {allowed}.'],
      ['{written} não é um valor de {field}.', 'Valores possíveis: {allowed}.'],
      ['{written} n’est pas une valeur de {field}.', 'Valeurs possibles : {allowed}.'],
    ),
    'value-close': saying(
      ['{written} is not a value of {field}.', 'Did you mean "{close}"? Allowed: {allowed}.'],
      ['{written} no es un valor de {field}.', '¿Quiso decir «{close}»? Valores posibles: {allowed}.'],
      ['{written} não é um valor de {field}.', 'Você quis dizer “{close}”? Valores possíveis: {allowed}.'],
      ['{written} n’est pas une valeur de {field}.', 'Vouliez-vous dire « {close} » ? Valeurs possibles : {allowed}.'],
    ),
    array: saying(
      ['{field} should be a list.', 'Write it in brackets: [first, second].'],
      ['{field} debe ser una lista.', 'Escríbala entre corchetes: [primero, segundo].'],
      ['{field} deve ser uma lista.', 'Escreva-a entre colchetes: [primeiro, segundo].'],
      ['{field} doit être une liste.', 'Écrivez-la entre crochets : [premier, deuxième].'],
    ),
    boolean: saying(
      ['{field} should be true or false.', 'Write true or false, without quotation marks.'],
      ['{field} debe ser true o false.', 'Escriba true (sí) o false (no), sin comillas.'],
      ['{field} deve ser true ou false.', 'Escreva true (sim) ou false (não), sem aspas.'],
      ['{field} doit être true ou false.', 'Écrivez true (oui) ou false (non), sans guillemets.'],
    ),
    int: saying(
      ['{field} should be a whole number.', 'Write digits only, without quotation marks.'],
      ['{field} debe ser un número entero.', 'Escriba solo cifras, sin comillas.'],
      ['{field} deve ser um número inteiro.', 'Escreva apenas algarismos, sem aspas.'],
      ['{field} doit être un nombre entier.', 'Écrivez seulement des chiffres, sans guillemets.'],
    ),
    number: saying(
      ['{field} should be a number.', 'Write digits, with a point before decimals, without quotation marks.'],
      ['{field} debe ser un número.', 'Escriba cifras, con punto antes de los decimales y sin comillas.'],
      ['{field} deve ser um número.', 'Escreva algarismos, com ponto antes das casas decimais e sem aspas.'],
      ['{field} doit être un nombre.', 'Écrivez des chiffres, avec un point avant les décimales et sans guillemets.'],
    ),
    'decimal-comma': saying(
      [
        'The comma before these digits ends the number: between { and }, commas separate the fields.',
        'Write digits only, with a point before decimals: 1235.5.',
      ],
      [
        'La coma ante estas cifras termina el número: entre { y }, las comas separan los campos.',
        'Escriba solo cifras, con punto antes de los decimales: 1235.5.',
      ],
      [
        'A vírgula antes destes algarismos termina o número: entre { e }, as vírgulas separam os campos.',
        'Escreva apenas algarismos, com ponto antes das casas decimais: 1235.5.',
      ],
      [
        'La virgule devant ces chiffres termine le nombre : entre { et }, les virgules séparent les champs.',
        'Écrivez seulement des chiffres, avec un point avant les décimales : 1235.5.',
      ],
    ),
    object: saying(
      ['{field} should have fields of its own.', 'Write it as { field: value }; docs/content-model.md names the fields.'],
      ['{field} debe tener campos propios.', 'Escríbalo como { campo: valor }; docs/content-model.md nombra los campos.'],
      ['{field} deve ter campos próprios.', 'Escreva-o como { campo: valor }; docs/content-model.md nomeia os campos.'],
      ['{field} doit avoir ses propres champs.', 'Écrivez-le comme { champ: valeur } ; docs/content-model.md nomme les champs.'],
    ),
    string: saying(
      ['{field} should be text.', 'Put it in double quotes.'],
      ['{field} debe ser un texto.', 'Póngalo entre comillas dobles.'],
      ['{field} deve ser um texto.', 'Ponha-o entre aspas duplas.'],
      ['{field} doit être un texte.', 'Mettez-le entre guillemets droits.'],
    ),
    empty: saying(
      ['{field} is empty.', 'Write at least one value.'],
      ['{field} está vacío.', 'Escriba al menos un valor.'],
      ['{field} está vazio.', 'Escreva ao menos um valor.'],
      ['{field} est vide.', 'Écrivez au moins une valeur.'],
    ),
    'too-small': saying(
      ['{written} in {field} is too small.', 'Write {limit} or more.'],
      ['{written} en {field} es demasiado bajo.', 'Escriba {limit} o más.'],
      ['{written} em {field} é baixo demais.', 'Escreva {limit} ou mais.'],
      ['{written} dans {field} est trop petit.', 'Écrivez {limit} ou plus.'],
    ),
    'too-large': saying(
      ['{written} in {field} is too large.', 'Write {limit} or less.'],
      ['{written} en {field} es demasiado alto.', 'Escriba {limit} o menos.'],
      ['{written} em {field} é alto demais.', 'Escreva {limit} ou menos.'],
      ['{written} dans {field} est trop grand.', 'Écrivez {limit} ou moins.'],
    ),
    other: saying(
      ['{field} does not hold what it should.', 'See docs/content-model.md for its form.'],
      ['{field} no contiene lo que debe.', 'En docs/content-model.md está su forma.'],
      ['{field} não contém o que deve.', 'A sua forma está em docs/content-model.md.'],
      ['{field} ne contient pas ce qu’il faut.', 'Sa forme est dans docs/content-model.md.'],
    ),
  },
});
