// Words that stand beside a medicine's name in lists and on labels, in English and Spanish, without accents. Creams, drops and
// the like are not among them: what is not swallowed may act differently, so such an entry is asked about.
const words = (text: string) => new Set(text.trim().split(/\s+/));

export const TIMES = words(`
  a an the at in of on per by with for to as and my take taking taken one two three four half quarter once twice thrice times time
  daily day days week weekly weeks month monthly hour hours hourly every each other morning noon midday afternoon evening night
  nightly bedtime bed breakfast lunch dinner food meal meals before after needed required when if necessary maximum max up dose
  mouth oral orally bd bid tid tds qd qds qid od om on nocte mane prn po hs am pm
  una un uno dos tres cuatro media medio vez veces al dia dias diario diaria diariamente cada hora horas semana semanal semanas mes
  por la el las los de en con y a tomar tomo toma manana mediodia tarde noche noches acostarse desayuno comida cena antes despues
  si precisa necesario hace falta maximo hasta via boca dosis demanda ayunas`);

export const FORMS = words(`
  tablet tablets tab tabs capsule capsules cap caps caplet caplets pill pills film coated dispersible soluble chewable
  modified slow extended sustained delayed prolonged release xr xl sr er mr cr la ec retard
  comprimido comprimidos capsula capsulas pastilla pastillas recubierto recubiertos recubierta gragea grageas sobre sobres
  liberacion prolongada retardada modificada`);

// Acids and bases that a medicine is made up with; the name before them says which it is.
export const SALTS = words(`
  hydrochloride hcl hydrobromide sodium potassium calcium magnesium sulfate sulphate bisulfate bisulphate hydrogen maleate mesylate
  mesilate besylate besilate tartrate succinate fumarate citrate phosphate acetate bromide oxalate dihydrate trihydrate
  clorhidrato hidrocloruro bromhidrato sodico sodica potasico calcico magnesico sulfato bisulfato maleato mesilato besilato
  tartrato succinato fumarato citrato fosfato acetato bromuro oxalato`);

const UNIT = '(?:mg|mcg|µg|μg|ug|g|gr|kg|ml|l|dl|iu|ui|u|units?|unidades?|mmol|meq|%|x|h|hrs?)';
const AMOUNT = new RegExp(`^[(×x]?\\d+(?:[.,/:x×-]\\d+)*(?:st|nd|th|º|ª)?${UNIT}?(?:/(?:\\d+)?${UNIT}|/\\d+(?:[.,]\\d+)?${UNIT}?|/(?:day|dia|día|week|h))?[).,:x×]*$`, 'iu');
const BARE_UNIT = new RegExp(`^${UNIT}(?:/(?:${UNIT}|day|dia|día|week|semana))?[).,:]*$`, 'iu');

// A number, a unit, or both: 75, 75mg, 2,5, 20/10, 1x.
export const isAmount = (word: string): boolean => AMOUNT.test(word) || BARE_UNIT.test(word) || /^[½¼¾]+$/.test(word);
