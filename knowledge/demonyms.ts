// Words for countries and their people ("Kazakh", "Kazakhstan", "Kazakhstani") -> the country's ISO 3166 code.
import { foldName } from './fold-name.ts';

/**
 * One country a line: code, its name in news, then further names and words for its people, commas between.
 * A plain plural ("Russians") need not be listed. `XK` is Kosovo's code in common use; no ISO code exists.
 * `congolese`, `dominican` and `korean` stand for the country that news more often means.
 */
const COUNTRIES = `
AD Andorra: Andorran
AE United Arab Emirates: Emirati, UAE, Emirates
AF Afghanistan: Afghan, Afghani
AG Antigua and Barbuda: Antiguan, Barbudan
AL Albania: Albanian
AM Armenia: Armenian
AO Angola: Angolan
AR Argentina: Argentine, Argentinian, Argentinean
AT Austria: Austrian
AU Australia: Australian, Aussie
AZ Azerbaijan: Azerbaijani, Azeri
BA Bosnia and Herzegovina: Bosnian, Bosnia, Herzegovinian
BB Barbados: Barbadian, Bajan
BD Bangladesh: Bangladeshi
BE Belgium: Belgian
BF Burkina Faso: Burkinabe
BG Bulgaria: Bulgarian
BH Bahrain: Bahraini
BI Burundi: Burundian
BJ Benin: Beninese
BN Brunei: Bruneian
BO Bolivia: Bolivian
BR Brazil: Brazilian
BS Bahamas: Bahamian
BT Bhutan: Bhutanese
BW Botswana: Botswanan, Motswana, Batswana
BY Belarus: Belarusian, Belarussian
BZ Belize: Belizean
CA Canada: Canadian
CD Democratic Republic of the Congo: Congolese, DR Congo, DRC, Democratic Republic of Congo
CF Central African Republic: Central African
CG Republic of the Congo: Congo-Brazzaville
CH Switzerland: Swiss
CI Ivory Coast: Ivorian, Côte d'Ivoire
CL Chile: Chilean
CM Cameroon: Cameroonian
CN China: Chinese
CO Colombia: Colombian
CR Costa Rica: Costa Rican
CU Cuba: Cuban
CV Cape Verde: Cape Verdean, Cabo Verde, Cabo Verdean
CY Cyprus: Cypriot
CZ Czech Republic: Czech, Czechia
DE Germany: German
DJ Djibouti: Djiboutian
DK Denmark: Danish, Dane
DM Dominica:
DO Dominican Republic: Dominican
DZ Algeria: Algerian
EC Ecuador: Ecuadorian, Ecuadorean
EE Estonia: Estonian
EG Egypt: Egyptian
EH Western Sahara: Sahrawi
ER Eritrea: Eritrean
ES Spain: Spanish, Spaniard, Catalan, Basque
ET Ethiopia: Ethiopian
FI Finland: Finnish, Finn
FJ Fiji: Fijian
FM Micronesia: Micronesian
FO Faroe Islands: Faroese
FR France: French, Frenchman, Frenchwoman
GA Gabon: Gabonese
GB United Kingdom: British, UK, Britain, Great Britain, Briton, English, England, Scottish, Scot, Scotland, Welsh, Wales, Northern Irish, Northern Ireland
GD Grenada: Grenadian
GE Georgia: Georgian
GH Ghana: Ghanaian
GL Greenland: Greenlandic, Greenlander
GM Gambia: Gambian
GN Guinea: Guinean
GQ Equatorial Guinea: Equatorial Guinean, Equatoguinean
GR Greece: Greek
GT Guatemala: Guatemalan
GW Guinea-Bissau: Bissau-Guinean
GY Guyana: Guyanese
HK Hong Kong: Hong Konger, Hongkonger
HN Honduras: Honduran
HR Croatia: Croatian, Croat
HT Haiti: Haitian
HU Hungary: Hungarian
ID Indonesia: Indonesian
IE Ireland: Irish, Irishman, Irishwoman
IL Israel: Israeli
IN India: Indian
IQ Iraq: Iraqi
IR Iran: Iranian
IS Iceland: Icelandic, Icelander
IT Italy: Italian
JM Jamaica: Jamaican
JO Jordan: Jordanian
JP Japan: Japanese
KE Kenya: Kenyan
KG Kyrgyzstan: Kyrgyz, Kyrgyzstani
KH Cambodia: Cambodian
KI Kiribati: I-Kiribati
KM Comoros: Comoran, Comorian
KN Saint Kitts and Nevis: Kittitian, St Kitts and Nevis
KP North Korea: North Korean, DPRK
KR South Korea: South Korean, Korean
KW Kuwait: Kuwaiti
KZ Kazakhstan: Kazakh, Kazakhstani, Qazaq, Qazaqstan
LA Laos: Lao, Laotian
LB Lebanon: Lebanese
LC Saint Lucia: Saint Lucian, St Lucia, St Lucian
LI Liechtenstein: Liechtensteiner
LK Sri Lanka: Sri Lankan
LR Liberia: Liberian
LS Lesotho: Basotho
LT Lithuania: Lithuanian
LU Luxembourg: Luxembourger, Luxembourgish
LV Latvia: Latvian
LY Libya: Libyan
MA Morocco: Moroccan
MC Monaco: Monegasque
MD Moldova: Moldovan
ME Montenegro: Montenegrin
MG Madagascar: Malagasy, Madagascan
MH Marshall Islands: Marshallese
MK North Macedonia: Macedonian, Macedonia
ML Mali: Malian
MM Myanmar: Burmese, Burma
MN Mongolia: Mongolian
MO Macau: Macanese, Macao
MR Mauritania: Mauritanian
MT Malta: Maltese
MU Mauritius: Mauritian
MV Maldives: Maldivian
MW Malawi: Malawian
MX Mexico: Mexican
MY Malaysia: Malaysian
MZ Mozambique: Mozambican
NA Namibia: Namibian
NE Niger: Nigerien
NG Nigeria: Nigerian
NI Nicaragua: Nicaraguan
NL Netherlands: Dutch, Dutchman, Dutchwoman, Holland
NO Norway: Norwegian
NP Nepal: Nepali, Nepalese
NR Nauru: Nauruan
NZ New Zealand: New Zealander, Kiwi
OM Oman: Omani
PA Panama: Panamanian
PE Peru: Peruvian
PG Papua New Guinea: Papua New Guinean
PH Philippines: Filipino, Filipina, Philippine
PK Pakistan: Pakistani
PL Poland: Polish, Pole
PR Puerto Rico: Puerto Rican
PS Palestine: Palestinian, Gaza, Gazan, West Bank
PT Portugal: Portuguese
PW Palau: Palauan
PY Paraguay: Paraguayan
QA Qatar: Qatari
RO Romania: Romanian
RS Serbia: Serbian, Serb
RU Russia: Russian, Chechen, Tatar
RW Rwanda: Rwandan
SA Saudi Arabia: Saudi, Saudi Arabian
SB Solomon Islands: Solomon Islander
SC Seychelles: Seychellois
SD Sudan: Sudanese
SE Sweden: Swedish, Swede
SG Singapore: Singaporean
SI Slovenia: Slovenian, Slovene
SK Slovakia: Slovak, Slovakian
SL Sierra Leone: Sierra Leonean
SM San Marino: Sammarinese
SN Senegal: Senegalese
SO Somalia: Somali
SR Suriname: Surinamese
SS South Sudan: South Sudanese
ST São Tomé and Príncipe: São Toméan
SV El Salvador: Salvadoran, Salvadorean
SY Syria: Syrian
SZ Eswatini: Swazi, Swaziland
TD Chad: Chadian
TG Togo: Togolese
TH Thailand: Thai
TJ Tajikistan: Tajik, Tajikistani
TL East Timor: Timorese, Timor-Leste
TM Turkmenistan: Turkmen
TN Tunisia: Tunisian
TO Tonga: Tongan
TR Turkey: Turkish, Turk, Türkiye
TT Trinidad and Tobago: Trinidadian, Tobagonian
TV Tuvalu: Tuvaluan
TW Taiwan: Taiwanese
TZ Tanzania: Tanzanian
UA Ukraine: Ukrainian
UG Uganda: Ugandan
US United States: American, U.S., US, USA, United States of America
UY Uruguay: Uruguayan
UZ Uzbekistan: Uzbek, Uzbekistani
VA Vatican City: Vatican, Holy See
VC Saint Vincent and the Grenadines: Vincentian
VE Venezuela: Venezuelan
VN Vietnam: Vietnamese
VU Vanuatu: Ni-Vanuatu
WS Samoa: Samoan
XK Kosovo: Kosovar, Kosovan, Kosovo Albanian
YE Yemen: Yemeni
ZA South Africa: South African
ZM Zambia: Zambian
ZW Zimbabwe: Zimbabwean`;

const names = new Map<string, string>();
const codes = new Map<string, string>();
/** The word for its people before a noun, by code: "Kazakh". */
const adjectives = new Map<string, string>();

for (const line of COUNTRIES.trim().split('\n')) {
  const code = line.slice(0, 2);
  const [name = '', words = ''] = line.slice(3).split(':');
  names.set(code, name);
  const others = words
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
  adjectives.set(code, others[0] ?? name);
  for (const word of [name, ...others]) {
    const key = foldName(word);
    if (!codes.has(key)) codes.set(key, code);
    if (!codes.has(`${key}s`)) codes.set(`${key}s`, code);
  }
}
// "US" as people is "Americans"; a plural of the letters would be "uss", a ship's prefix.
codes.delete('uss');

/** The ISO 3166 alpha-2 code of the country that a name or demonym stands for ("Kazakh" -> "KZ"), or null. */
export function countryOfWord(word: string): string | null {
  return codes.get(foldName(word)) ?? null;
}

/** The name by which English-language news calls the country with this code ("KZ" -> "Kazakhstan"), or null. */
export function countryName(code: string): string | null {
  return names.get(code) ?? null;
}

/** The adjective for what belongs to the country with this code ("KZ" -> "Kazakh"), or null. */
export function countryAdjective(code: string): string | null {
  return adjectives.get(code) ?? null;
}
