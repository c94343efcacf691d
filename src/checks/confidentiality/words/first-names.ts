import { folded } from './pattern.ts';

/** Common first names of the Hemisphere, without accents. A modest list: it cannot know every name, and the other signs do not need it. */
const NAMES = new Set(
  `
  aaron abel abigail adan adela adelaida adilson adrian adriana adriano adrienne agustin aida akeem alan albert alberto alejandra
  alejandro alex alexander alexandra alexandre alexis alfonso alfredo alice alicia aline altagracia alvaro amado amanda amelia amelie
  amilcar ana ana-maria anabel andre andrea andreina andres andrew angela angelica angelique anibal anita anna anne anthony antoine
  antonia antonio aparecida araceli aracely arelis ariel armando arnaldo arthur arturo augusto aurelia azucena barbara bartolome beatrice
  beatriz belkis benedita benito benjamin bernabe bernard bernardo berta bertha beto bladimir braulio brenda bruna bruno byron camila
  camille carla carlos carmelo carmen carmencita caroline catalina catherine cecile cecilia cedric celina celine cesar chantal charles
  christian christina christine christopher cindy cinthia cintia ciro claire claude claudia claudine claudio cleide clemente clementina
  cleotilde clive conceicao constantino corina cristian cristina cristobal cruzita damaris damian daniel daniela danielle danny dario
  darlene darwin david dayana dayanara dayane daysi deisy delfin delia delmy delroy demetrio denis dennis desmond devon diana diane diego
  dieudonne dieula dilcia domenico dora doris dwayne edilson edith edner edouard edson eduardo edward efrain elena elias eliezer elisa
  elisabeth eliseo eliza elizabeth ellen elmer eloisa elsa elvira emilia emiliano emilie emilio emily emma emmanuel emmanuela emperatriz
  enma enrique eric erica erika erlinda ernesto ernst errol esmeralda esteban estefania esther etienne ettienne eugenio eulalia eunice
  eusebio eva eve evelin evelyn evens everardo exantus ezequiel fabian fabiana fabio fabiola fabricio fatima faustino federico fednel
  felipe felix fernanda fernando fidel fidelina flavia flavio florencio francisca francisco francois francoise franklin frantz freddy
  fredy fritz fritznel gabriel gabriela gabrielle gaspar genesis george geraldine gerard gerardo german gesner gilbert gilberto gilson
  ginette giovanni gisela giselle gislaine gladys gonzalo graciela gregorio griselda guerda guerline guido guilherme guillaume guillermo
  gustavo haydee hector helena helene henri henrique henry heriberto hermelinda hernan hilario hilda horacio hugo humberto ignacio ines
  ingrid inmaculada iracema irene irma isaac isabel isabella isabelle isaias isaura isidora islande ismael itzel ivan ivonne jacinto jack
  jackeline jacobo jacqueline jacques jaime jair jairo jamaal jamal james janeth jaqueline jasmin jasmine javier jazmin jean jeanine
  jeanne jeannette jennifer jeremias jerome jessenia jessica jhon jhonatan jhonny jhoselin jimena jimmy joanna joao joaquin jocelin
  jocelyn jocelyne joel johanna john johnny jonathan jorge jose josefa josefina joselito joseph josephine joshua josue juan juana juanita
  judeline judith jules julia julian juliana julie juliet juliette julio junior jurema justine justo kadeem karen karina karla karol
  katherine kathleen kathy katia katy kauan keila keisha kelly kemar kenny keron kerry kervens ketia kettly kevin keyla kimberly kizzy
  kyle larissa latisha latoya laura laure lauren laurent lazaro leandro ledis leidy leonardo leonel leonidas leroy leslie lesly lester
  leticia leydi lilian liliana lilly lino lisandro lisbeth lizbeth lizeth lola lorena lorenzo louis louise lovelie lovely luana lucas
  lucho lucia luciana lucie luciene lucimar luckner lucner lucy ludmila luis luisa luiz luiza luke lupita luzmila macario mackenson
  madeleine magali magalie magaly magdalena maicon maikel makenson malena manouchka manuel manuela marc marcel marcela marcelino marcelo
  marcia marcos marcus margaret margarida margarita margoth marguerite maria mariana marianne mariano maribel maricela marie mariela
  mariluz mario marisol maritza marjorie marlene marleni marleny marlon marlyn marta martha marthe martin martine marva mary maryuri mateo
  matheus mathieu matthew maurice mauricio maximo maycon mayerlin mayra melanie melany melissa melvin merle meylin michael michel michele
  micheline michelle miguel mildred mimose mireille miriam mirlande mirlene misael moises monica monique myriam nadege nadia nahomi
  nahomie nahuel nancy naomi napoleon natacha natalia natalie nathalie natoya nayeli nayla nelson nena nestor neusa neville nicanor
  nicholas nicolas nicole nidia nigel nilda noe noelia noemi nohemi nora norberto nubia obed octavio odalys odane odette olga olivia omar
  omayra onofre ophelie orlando osbert oscar osvaldo oswald oswaldo pablo paco pamela pascale pascual patricia patricio patrick paul paula
  pauline paulo pedro pepe peter philip philippe pierre porfirio primitivo priscila priscilla prudencio rachel rafael rafaela raimunda
  ramon ramona raphael raquel rasheed rasheeda raul rebeca rebecca renata rene renee ricardeau ricardo richard rigoberta rigoberto robert
  roberta roberto rocio rodney rodrigo rogelio roger rolando romario romina romulo ronald ronny roody rosa rosalia rosalie rosana
  rosangela roselaure roseline rosemary rosemene rosena rosendo rosie rosinha rosita roxana ruben rufino ruth sabrina saintanise salomon
  samir samuel sandra sandro sara sarah saul sebastian sebastiana sebastien selvin sergio severina shanelle shanice shanique shantel
  shaquille sherline shirley silvestre silvia silvio simon simone sofia solange sonia sophia sophie stephane stephanie stephen steven
  stevenson susan susana suyapa suzanne sylvia sylvie tadeo tamara tamika tamires tania tanisha tatiana teodoro teofilo teresa thais
  theresa therese thiago thomas tiago tito tobias tomas trevor tyrone ulises uriel ursula valentin valentina valeria valerie vanessa
  venise vera veronica veronique vicente victor victoriano vidal vilma vilner vinicius virgilio virginie vitoria vivian viviana vladimir
  walter wanda wanderson wellington wendy wideline widlene widline wilber wilfredo wilguens william wilma wilmer wilner wilson winston
  wisler wislet woodson xavi xavier ximena xiomara yader yamile yamileth yanet yaneth yara yaretzi yasmin yeferson yenny yesenia yoel
  yokasta yolanda yolette yorgelis yuleisy yuliana yuri yusmary yvette yvonne yvrose zacarias zoe zoila zulema
`.split(/\s+/),
);

/** Names that are places or words as well. */
const ALSO_WORDS = new Set(
  `
  alba america angel angeles april asuncion aurora austin belen blanca carolina celia charlotte clara concepcion consuelo cruz dolores
  domingo dominique esperanza estela faith flora florencia florida francia frank georgia gloria grace guadalupe hope iris israel jesus
  jordan joy june leon lourdes luz madison marina mark may mercedes milagros norma paz pilar ramos rosario rose salvador santiago santos
  socorro soledad trinidad trinity victoria virginia will
`.split(/\s+/),
);

/** Whether a word is a first name of the list; the first half decides where two are joined. */
export const isFirstName = (word: string): boolean => NAMES.has(head(word)) || isAlsoWord(word);

/** Whether it is a place or a word as well, so that only the words around can say that a person is meant. */
export const isAlsoWord = (word: string): boolean => ALSO_WORDS.has(head(word));

const head = (word: string): string => folded(word).split('-')[0] ?? '';
