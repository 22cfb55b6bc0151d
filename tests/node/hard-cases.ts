// Sentences with a name that could mean several things -> what a careful reader takes it to mean.
import { CASES_BY_TIME } from './hard-cases-by-time.ts';

export interface HardCase {
  /** English Wikipedia title, or the id of a record without one; "nobody" when no record may be shown; "A / B" when the card must ask. */
  readonly means: string;
  /** The name as it stands in the text; its first place there is the one that is asked for. */
  readonly name: string;
  /** Day of publication, or null. */
  readonly published: string | null;
  /** Paragraphs. */
  readonly text: readonly string[];
}

// means ; name ; published ; text, paragraphs between double bars. All sentences are ours.
const TABLE = `
# Countries that share a name with a state, a person, a bird
Georgia (country) ; Georgia ; 2024-05-15 ; Lawmakers in Georgia passed the bill on foreign agents on Tuesday while thousands protested outside parliament in Tbilisi.
Georgia (U.S. state) ; Georgia ; 2021-01-06 ; Democrats won both Senate seats in Georgia, and the count in Atlanta went on until the morning.
Georgia (country) ; Georgia ; 2008-08-09 ; Russian tanks crossed into Georgia overnight and moved through South Ossetia towards Gori.
Georgia (U.S. state) ; Georgia ; 2023-08-15 ; A grand jury in Fulton County, Georgia, indicted the former US president and eighteen others.
Georgia (country) ; Georgia ; 2023-12-14 ; EU leaders gave Georgia candidate status and opened accession talks with Ukraine and Moldova.
Georgia (U.S. state) ; Georgia ; 2022-11-09 ; Voters in Florida, Georgia and Alabama waited for hours outside polling places, American officials said.
Jordan ; Jordan ; 2024-04-14 ; Iranian drones that had entered the airspace of Jordan were shot down, officials in Amman said.
Michael Jordan ; Michael Jordan ; 1998-06-15 ; Michael Jordan scored 45 points as the Chicago Bulls won their sixth basketball title.
Michael Jordan ; Jordan ; 1998-06-15 ; Michael Jordan scored 45 points as the Chicago Bulls won. Jordan said that he might retire from basketball.
Jim Jordan ; Jordan ; 2023-10-18 ; Republican Jim Jordan lost the first vote for speaker of the US House. Jordan said that he would try again.
Jordan ; Jordan ; 2025-02-11 ; Egypt and Jordan rejected the plan to move Palestinians out of Gaza.
Chad ; Chad ; 2021-04-20 ; The president of Chad died of wounds suffered at the front against rebels, the army said in N'Djamena.
nobody ; Chad Miller ; 2023-05-02 ; Chad Miller, 41, a plumber from Dayton, saw the smoke first and called his neighbours.
Turkey ; Turkey ; 2023-02-07 ; Rescuers in Turkey and Syria dug through the rubble with bare hands after the earthquake.
Mali ; Mali ; 2021-05-25 ; Soldiers in Mali arrested the interim president and the prime minister in Bamako.
Bali ; Bali ; 2022-11-15 ; Leaders of the G20 met on the Indonesian island of Bali under heavy guard.
Niger ; Niger ; 2023-07-27 ; Officers in Niger announced on television that they had removed President Mohamed Bazoum.
Nigeria ; Nigeria ; 2023-03-01 ; Bola Tinubu was declared the winner of the presidential election in Nigeria.
Guinea ; Guinea ; 2021-09-05 ; Special forces in Guinea seized President Alpha Condé in Conakry.
Equatorial Guinea ; Equatorial Guinea ; 2022-11-26 ; Teodoro Obiang won a sixth term in Equatorial Guinea, officials in Malabo said.
Guinea-Bissau ; Guinea-Bissau ; 2022-02-01 ; Gunfire was heard near the government palace in the capital of Guinea-Bissau.
Papua New Guinea ; Papua New Guinea ; 2024-05-25 ; A landslide buried a village in the highlands of Papua New Guinea.
Dominica ; Dominica ; 2017-09-19 ; Hurricane Maria tore roofs from houses on Dominica, Prime Minister Roosevelt Skerrit said.
Dominican Republic ; Dominican Republic ; 2023-09-15 ; The Dominican Republic closed its border with Haiti over a canal.
Democratic Republic of the Congo ; Democratic Republic of the Congo ; 2024-02-08 ; M23 rebels advanced towards Goma in the east of the Democratic Republic of the Congo.
Republic of the Congo ; Republic of the Congo ; 2021-03-23 ; Denis Sassou Nguesso was re-elected in the Republic of the Congo.
Democratic Republic of the Congo ; Congo ; 2025-01-28 ; Fighters backed by Rwanda entered Goma in eastern Congo. The Congolese army still held the airport, officials in Kinshasa said.
Republic of the Congo ; Congo ; 2016-03-24 ; Opposition leaders in Congo rejected the result, and soldiers patrolled Brazzaville, the capital.
South Korea ; South Korea ; 2024-12-04 ; Lawmakers in South Korea voted to lift martial law hours after President Yoon Suk Yeol had declared it.
North Korea ; North Korea ; 2022-11-19 ; North Korea fired a missile that landed off Japan, and Kim Jong Un watched with his daughter.
North Korea / South Korea ; Korea ; 2018-04-27 ; Families hope that Korea will one day be whole again.
Eswatini ; Swaziland ; 2015-06-10 ; The king of Swaziland opened a session of parliament in Lobamba.
Eswatini ; Eswatini ; 2021-06-29 ; Police in Eswatini fired on protesters who called for reforms in the kingdom.
Myanmar ; Burma ; 2012-04-02 ; Aung San Suu Kyi won a seat in parliament as Burma held by-elections.
North Macedonia ; Macedonia ; 2018-06-17 ; Athens and Skopje signed the agreement that will give Macedonia a new name.
Czech Republic ; Czechia ; 2023-01-28 ; Petr Pavel won the presidency of Czechia, a retired general of NATO.
Ivory Coast ; Côte d'Ivoire ; 2020-11-03 ; Alassane Ouattara won a third term in Côte d'Ivoire.
East Timor ; Timor-Leste ; 2022-04-20 ; José Ramos-Horta won the presidential run-off in Timor-Leste.
Cape Verde ; Cabo Verde ; 2021-10-18 ; Voters in Cabo Verde chose José Maria Neves as president.
# Cities that share a name
Paris ; Paris ; 2015-11-14 ; Gunmen killed 130 people in Paris, and the French president declared a state of emergency.
Paris, Texas ; Paris ; 2019-04-10 ; A tornado damaged dozens of homes in Paris, Texas, on Wednesday.
Saint Petersburg ; St. Petersburg ; 2022-06-17 ; The Russian president spoke at the forum in St. Petersburg for more than an hour.
St. Petersburg, Florida ; St. Petersburg ; 2024-10-10 ; The storm tore the roof off a baseball stadium in St. Petersburg, Florida, near Tampa.
St. Petersburg, Florida ; St. Petersburg ; 2024-10-10 ; Hurricane Milton hit Florida overnight. In St. Petersburg a crane fell on an office, and Tampa was without power, US officials said.
Washington, D.C. ; Washington ; 2021-01-07 ; A crowd stormed the Capitol in Washington while Congress was counting the votes.
Washington (state) ; Washington ; 2020-03-01 ; The first American death from the virus was reported in the state of Washington, near Seattle.
Washington (state) ; Washington ; 2021-06-29 ; Temperatures in Seattle, Washington, broke all records on Monday.
Denzel Washington ; Washington ; 2022-03-27 ; The actor Denzel Washington was nominated again. It would be a third award for Washington, who is 67.
George Washington ; George Washington ; 2019-02-18 ; George Washington, the first president of the United States, owned slaves all his life.
London ; London ; 2024-07-05 ; Keir Starmer entered Downing Street in London after Labour won the British election.
London, Ontario ; London ; 2021-06-08 ; Four members of a Muslim family were killed in London, Ontario, Canadian police said.
Birmingham ; Birmingham ; 2023-09-05 ; Birmingham, the second largest city of England, declared that it could not balance its budget, the BBC reported from the United Kingdom.
Birmingham, Alabama ; Birmingham ; 2017-12-12 ; Voters in Birmingham, Alabama, stood in line before dawn.
Cambridge ; Cambridge ; 2019-10-14 ; Researchers at a laboratory in Cambridge, England, shared the prize.
Cambridge, Massachusetts ; Cambridge ; 2021-05-03 ; The company moved its laboratories to Cambridge, Massachusetts, last year.
Geneva ; Geneva ; 2021-06-16 ; The two presidents met in a villa above the lake in Geneva, Switzerland.
Geneva, Illinois ; Geneva ; 2021-06-16 ; A fire destroyed a mill in Geneva, Illinois.
Melbourne ; Melbourne ; 2021-09-22 ; Police in Melbourne, Australia, fired rubber pellets at protesters.
Sydney ; Sydney ; 2024-04-13 ; A man killed six people at a shopping centre in Sydney, the Australian police said.
Perth ; Perth ; 2023-03-01 ; A train left Perth for Kalgoorlie in Western Australia.
Perth, Scotland ; Perth ; 2021-03-01 ; Scottish police searched the river in Perth, Scotland.
Hyderabad ; Hyderabad ; 2023-11-30 ; Voters queued in Hyderabad, the capital of the Indian state of Telangana.
Hyderabad, Sindh ; Hyderabad ; 2022-09-01 ; Floods reached Hyderabad, Pakistan, the second largest city of Sindh.
Santiago ; Santiago ; 2019-10-25 ; More than a million Chileans marched in Santiago against inequality.
Q14314 ; Santiago de Compostela ; 2013-07-25 ; A train derailed outside Santiago de Compostela in the Spanish region of Galicia.
Victoria, British Columbia ; Victoria ; 2020-02-11 ; Protesters blocked the legislature of British Columbia in Victoria, Canada.
Victoria (state) ; Victoria ; 2020-01-03 ; Bushfires forced thousands from their homes in New South Wales and Victoria, Australia.
Victoria, Seychelles ; Victoria ; 2020-10-26 ; The new president of Seychelles was sworn in in the capital Victoria.
Queen Victoria ; Victoria ; 2022-09-08 ; No British monarch since Queen Victoria had reigned for so long.
Lincoln, Nebraska ; Lincoln ; 2023-05-19 ; Lawmakers in Lincoln, Nebraska, voted for the bill after a long debate.
Abraham Lincoln ; Lincoln ; 2015-04-14 ; Abraham Lincoln was shot in a theatre 150 years ago. Lincoln died the next morning.
Springfield, Illinois ; Springfield ; 2021-08-01 ; The governor of Illinois signed the law in Springfield, Illinois.
Springfield, Ohio ; Springfield ; 2024-09-12 ; Schools in Springfield, Ohio, closed after bomb threats.
Portland, Oregon ; Portland ; 2020-07-20 ; Federal agents in Portland, Oregon, used tear gas against protesters.
Portland, Maine ; Portland ; 2023-10-26 ; Hospitals in Portland, Maine, prepared for the wounded.
Moscow ; Moscow ; 2024-03-23 ; Gunmen opened fire in a concert hall near Moscow, Russian investigators said.
Moscow, Idaho ; Moscow ; 2022-11-20 ; Four students were stabbed to death in Moscow, Idaho.
Athens ; Athens ; 2015-07-06 ; Greeks gathered in the centre of Athens after the referendum.
Athens, Georgia ; Athens ; 2024-02-23 ; A student was killed while running in Athens, Georgia.
Alexandria ; Alexandria ; 2023-10-08 ; A policeman shot two Israeli tourists in Alexandria, Egypt.
Alexandria, Virginia ; Alexandria ; 2017-06-14 ; A man shot at members of Congress on a baseball field in Alexandria, Virginia.
Tripoli ; Tripoli ; 2019-04-07 ; Haftar's forces came close to Tripoli, the capital of Libya.
Tripoli, Lebanon ; Tripoli ; 2022-04-24 ; A boat with migrants sank off Tripoli, Lebanon, and the Lebanese army searched for survivors.
The Hague ; Hague ; 2023-03-17 ; Judges in The Hague issued a warrant for the Russian president.
The Hague ; Hague ; 2024-01-11 ; South Africa accused Israel of genocide at the UN court in the Hague.
William Hague ; Hague ; 2013-08-29 ; British Foreign Secretary William Hague spoke to his colleagues. Hague said that the evidence was clear.
Valencia ; Valencia ; 2024-10-30 ; Floods killed scores of people around Valencia, Spain.
Valencia, Carabobo ; Valencia ; 2017-08-06 ; Soldiers attacked a base in Valencia, Venezuela.
Córdoba, Andalusia ; Córdoba ; 2020-01-01 ; A court in Córdoba, Spain, opened the case.
Manchester ; Manchester ; 2017-05-23 ; A bomb killed 22 people after a concert in Manchester, British police said.
Manchester, New Hampshire ; Manchester ; 2024-01-22 ; The candidates made their last speeches in Manchester, New Hampshire.
Naples ; Naples ; 2024-05-21 ; An earthquake shook the Campi Flegrei near Naples, Italy.
Naples, Florida ; Naples ; 2022-09-28 ; Water filled the streets of Naples, Florida, within an hour.
Barcelona ; Barcelona ; 2017-08-17 ; A van drove into a crowd on La Rambla in Barcelona, the Catalan police said.
Kharkiv ; Kharkov ; 2022-03-01 ; Russian rockets hit the centre of Kharkov, the second city of Ukraine.
Kyiv ; Kiev ; 2014-02-20 ; Dozens were shot dead on the Maidan in Kiev, Ukrainian doctors said.
Bakhmut ; Artyomovsk ; 2023-05-20 ; Fighting in Artyomovsk, Ukraine, went on for months, a Russian officer said.
Sumy ; Sumy ; 2025-04-14 ; Two missiles struck the centre of the Ukrainian city of Sumy on Palm Sunday.
Sumy Oblast ; Sumy ; 2025-03-20 ; Ukraine ordered people to leave villages in the Sumy region near the Russian border.
Sumy Oblast ; Sumy Oblast ; 2024-08-10 ; Ukrainian brigades gathered in Sumy Oblast before they crossed into Kursk.
Kursk Oblast ; Kursk ; 2024-08-09 ; Moscow declared an emergency in the Kursk region after Ukrainian troops crossed the border.
Donetsk Oblast ; Donetsk Oblast ; 2024-02-17 ; Ukraine withdrew from Avdiivka in Donetsk Oblast.
Astana ; Astana ; 2025-06-17 ; The presidents of Central Asia met the Chinese leader in Astana, the capital of Kazakhstan.
Astana ; Nur-Sultan ; 2021-06-01 ; Officials in Nur-Sultan, the capital of Kazakhstan, rejected the report.
Astana ; Astana ; 2017-01-23 ; Talks on Syria opened in Astana with Russia, Turkey and Iran as guarantors.
Nursultan Nazarbayev ; Nazarbayev ; 2022-01-18 ; Former Kazakh President Nursultan Nazarbayev appeared on video. Nazarbayev said that there was no conflict among the elite.
Nursultan Nazarbayev ; Nazarbayev ; 2019-03-20 ; Kazakhstan will name its capital after Nazarbayev, who resigned as president on Tuesday after three decades.
Almaty ; Almaty ; 2022-01-06 ; Gunfire rang out in the main square of Almaty as Kazakh troops moved in.
Bishkek ; Bishkek ; 2020-10-06 ; Protesters in Bishkek broke into the seat of the Kyrgyz government.
# Rulers, families, namesakes
Sergey Lavrov ; Lavrov ; 2025-04-14 ; Russian Foreign Minister Sergey Lavrov gave an interview. Lavrov said that he disagreed.
Sergey Lavrov ; Lavrov ; 2022-03-10 ; Lavrov met his Ukrainian counterpart in Antalya and left Turkey without an agreement for Moscow.
nobody ; Viktor Lavrov ; 2023-05-01 ; Viktor Lavrov, 54, a taxi driver from Perm, has not been paid since January.
nobody ; Andrei Kolesnikov ; 2023-05-01 ; Andrei Kolesnikov, a teacher at a village school, said that the roof had leaked for years.
Kassym-Jomart Tokayev ; Toqayev ; 2025-04-15 ; Kazakhstan's President Qasym-Jomart Toqayev invited the Russian minister to Almaty. Toqayev spoke of trade.
Kassym-Jomart Tokayev ; Tokayev ; 2022-06-18 ; Tokayev said in St. Petersburg that Kazakhstan would not recognise the two regions.
George W. Bush ; Bush ; 2003-03-20 ; President Bush ordered the first strikes on Baghdad, and American troops crossed into Iraq.
George W. Bush ; George W. Bush ; 2018-04-17 ; George W. Bush spoke at the funeral of his mother in Houston.
George H. W. Bush ; George H. W. Bush ; 2018-12-01 ; George H. W. Bush, the 41st president of the United States, died at his home in Texas.
Jeb Bush ; Bush ; 2016-02-21 ; Jeb Bush ended his campaign in South Carolina. Bush, the former governor of Florida, thanked the voters.
George W. Bush / Jeb Bush ; Bush ; 2015-06-15 ; George W. Bush did not come. His brother Jeb Bush spoke in Miami. The crowd shouted for Bush.
Hillary Clinton ; Clinton ; 2016-07-28 ; Hillary Clinton accepted the nomination in Philadelphia. Clinton said that love trumps hate.
Bill Clinton ; Clinton ; 1998-12-19 ; The US House voted to impeach President Bill Clinton. Clinton said that he would not resign.
Bill Clinton / Hillary Clinton ; Clinton ; 2020-01-11 ; Bill Clinton and Hillary Clinton were both in the hall. The loudest applause was for Clinton.
Kim Jong-un ; Kim ; 2019-02-28 ; Donald Trump and Kim Jong Un left Hanoi early. Kim travelled home to North Korea by train.
Kim Jong-un ; Kim Jong Un ; 2022-10-10 ; North Korean leader Kim Jong Un oversaw the drills, state media said.
Kim Yo-jong ; Kim Yo Jong ; 2020-06-16 ; Kim Yo Jong, the sister of the North Korean leader, had threatened to destroy the office in Kaesong.
Kim Jong-un / Kim Yo-jong ; Kim ; 2022-08-11 ; The North Korean leader Kim Jong Un declared victory over the virus. His sister Kim Yo Jong blamed leaflets. Kim had been ill.
Xi Jinping ; Xi ; 2022-10-23 ; Chinese President Xi Jinping won a third term. In Beijing, Xi walked onto the stage first.
Donald Trump ; Trump ; 2025-02-28 ; Trump told the Ukrainian president in the White House that he did not hold the cards.
Donald Trump ; Trump ; 2017-05-10 ; President Trump dismissed the director of the FBI, the White House said.
Melania Trump ; Melania Trump ; 2018-06-22 ; Melania Trump visited a shelter for children on the border with Mexico.
Joe Biden ; Biden ; 2021-08-16 ; Biden defended the withdrawal from Afghanistan in a speech at the White House.
Hunter Biden ; Hunter Biden ; 2024-06-11 ; A jury in Delaware convicted Hunter Biden, the president's son, of lying about drugs when he bought a gun.
Barack Obama ; Obama ; 2011-05-02 ; Obama announced late on Sunday that American commandos had killed Osama bin Laden in Pakistan.
Michelle Obama ; Michelle Obama ; 2018-11-13 ; Michelle Obama presented her book in Chicago.
Vladimir Putin ; Putin ; 2022-02-24 ; Putin announced a special military operation in a speech before dawn, and explosions were heard in Kyiv.
Volodymyr Zelenskyy ; Zelensky ; 2022-02-26 ; In a video from the street in Kyiv, Zelensky said that he was still there.
Volodymyr Zelenskyy ; Zelenskiy ; 2019-04-22 ; Comedian Volodymyr Zelenskiy won the Ukrainian election. Zelenskiy promised to end the war.
Recep Tayyip Erdoğan ; Erdogan ; 2023-05-29 ; Erdogan won another five years as president of Turkey and spoke to the crowd in Ankara.
Justin Trudeau ; Trudeau ; 2025-01-06 ; Trudeau said in Ottawa that he would resign as leader of the Liberal Party and Canadian prime minister.
Pierre Trudeau ; Pierre Trudeau ; 2000-09-28 ; Pierre Trudeau, the former prime minister of Canada, has died in Montreal.
Boris Johnson ; Johnson ; 2022-07-07 ; British Prime Minister Boris Johnson resigned. Johnson blamed the herd.
Mike Johnson ; Mike Johnson ; 2023-10-25 ; Republicans elected Mike Johnson of Louisiana speaker of the US House.
Lyndon B. Johnson ; Lyndon Johnson ; 2014-04-10 ; Lyndon Johnson signed the Civil Rights Act fifty years ago, the American president said in Austin.
Scott Morrison ; Morrison ; 2022-05-21 ; Australian Prime Minister Scott Morrison conceded defeat. Morrison said that he would step down as leader.
Toni Morrison ; Toni Morrison ; 2019-08-06 ; Toni Morrison, the American novelist who won the Nobel Prize, has died.
Ursula von der Leyen ; von der Leyen ; 2024-07-18 ; The European Parliament gave Ursula von der Leyen a second term. In Strasbourg von der Leyen spoke of defence.
Annalena Baerbock ; Baerbock ; 2022-01-18 ; German Foreign Minister Annalena Baerbock flew to Moscow. Baerbock met Sergei Lavrov there.
Antony Blinken ; Blinken ; 2023-06-19 ; US Secretary of State Antony Blinken met Xi Jinping in Beijing. Blinken spoke of progress.
David Cameron ; Cameron ; 2023-11-13 ; Rishi Sunak brought David Cameron back as foreign secretary. Cameron had been prime minister until 2016.
James Cameron ; James Cameron ; 2023-06-22 ; James Cameron, the director of the film Titanic, said that he had known since Monday.
Chris Wright ; Chris Wright ; 2025-02-05 ; US Energy Secretary Chris Wright ordered a review of all loans.
nobody ; Chris Wright ; 2025-02-05 ; Chris Wright, 29, a waiter at the restaurant, ran into the street with the others.
nobody ; John Smith ; 2023-03-03 ; John Smith, a teacher in Leeds, said that his pupils had cried.
nobody ; Michael Brown ; 2023-03-03 ; The shopkeeper Michael Brown closed early that day and drove home to his wife.
nobody ; Tony Blair ; 2023-03-03 ; Tony Blair, 23, a bus driver from Hull who shares his name with a politician, was cleared of all charges.
nobody ; Elena Petrova ; 2024-09-01 ; Elena Petrova, a nurse in the village, said that the ambulance came after two hours.
nobody ; Mohammed Ali ; 2022-08-30 ; Mohammed Ali, a farmer in Sindh, lost his house and four cows to the flood in Pakistan.
nobody ; David Jones ; 2021-07-16 ; David Jones, 67, a pensioner, watched the water rise in the cellar of his house.
nobody ; Kuznetsov ; 2024-03-01 ; Neighbours said that a man called Kuznetsov had rented the flat for cash in spring.
nobody ; Murphy ; 2024-03-01 ; The landlord, Murphy, told the court that the heating had been mended twice.
# Names that are ordinary words
Reading, Berkshire ; Reading ; 2020-06-21 ; Three men were stabbed to death in a park in Reading, England, on Saturday evening.
Nice ; Nice ; 2016-07-15 ; A lorry killed 86 people in Nice, a city in the south of France.
Bath, Somerset ; Bath ; 2021-06-01 ; The Roman spring is in Bath, a city in the west of England.
Target Corporation ; Target ; 2023-05-24 ; The chief executive of Target, Brian Cornell, said that the American stores would stay open.
Apple Inc. ; Apple ; 2024-09-10 ; Apple presented new phones in California and must pay 13 billion euros in taxes to Ireland.
Amazon (company) ; Amazon ; 2021-02-02 ; Amazon said that Jeff Bezos would step down as chief executive of the company.
Amazon River ; Amazon River ; 2023-10-16 ; The Amazon River fell to its lowest level in a century near Manaus, Brazil.
Mastercard ; Mastercard ; 2022-03-06 ; Cards of Mastercard issued by Russian banks no longer work abroad.
Meta Platforms ; Meta ; 2022-11-09 ; Mark Zuckerberg, the chief executive of Meta, said that 11,000 workers would be dismissed.
Orange, New South Wales ; Orange ; 2021-06-03 ; Frost damaged the orchards around Orange, a town in New South Wales, Australia.
# Offices, bodies, acronyms, places that act
United Nations ; UN ; 2022-03-02 ; More than a million people have fled, the UN said after the invasion of Ukraine.
United Nations General Assembly ; UN General Assembly ; 2022-03-02 ; The UN General Assembly voted by 141 to five to condemn the invasion of Ukraine.
St. Petersburg International Economic Forum ; SPIEF ; 2022-06-17 ; The St. Petersburg International Economic Forum (SPIEF) opened on Wednesday. At SPIEF the president spoke of sanctions.
Shanghai Cooperation Organisation ; SCO ; 2024-07-04 ; Leaders of the SCO met in Astana and admitted Belarus.
Collective Security Treaty Organization ; CSTO ; 2022-01-06 ; Kazakhstan asked the CSTO for help, and Russian paratroopers flew to Almaty.
World Health Organization ; WHO ; 2020-03-11 ; The head of the WHO in Geneva called the outbreak a pandemic.
International Monetary Fund ; IMF ; 2023-07-12 ; The board of the IMF approved three billion dollars for Pakistan.
European Union ; EU ; 2024-02-01 ; Leaders of the EU in Brussels agreed on 50 billion euros for Ukraine.
Islamic State ; Islamic State ; 2024-03-23 ; Islamic State said that its fighters had attacked the concert hall near Moscow.
Moscow Kremlin ; Kremlin ; 2023-06-24 ; The case against Prigozhin will be dropped, the Kremlin said, and he will go to Belarus.
White House ; White House ; 2023-02-04 ; The White House said that a fighter jet had shot down the Chinese balloon.
Downing Street ; Downing Street ; 2022-01-12 ; Downing Street admitted that staff had brought drinks to the garden in May 2020.
United States Department of State ; State Department ; 2021-12-23 ; The US State Department told Americans to leave Ukraine.
United States Senate ; Senate ; 2021-02-13 ; The US Senate acquitted the former president for the second time.
United States Congress ; Congress ; 2023-12-06 ; In Washington the US Congress went into recess without agreeing on money for Ukraine, American senators said.
Supreme Court of the United States ; Supreme Court ; 2022-06-24 ; The US Supreme Court overturned Roe v. Wade, and several American states banned abortion.
Supreme Court of the United Kingdom ; Supreme Court ; 2019-09-24 ; The UK Supreme Court ruled that the British prime minister had acted unlawfully when he suspended parliament in London.
Ministry of Foreign Affairs (Russia) ; Russian Foreign Ministry ; 2022-02-17 ; The Russian Foreign Ministry handed its reply to the American ambassador in Moscow.
European Parliament ; European Parliament ; 2022-06-23 ; The European Parliament called for candidate status for Ukraine.
European Council ; European Council ; 2022-06-23 ; The European Council gave Ukraine and Moldova candidate status.
Council of Europe ; Council of Europe ; 2022-03-16 ; The Council of Europe expelled Russia after the invasion.
United Nations Security Council ; Security Council ; 2022-02-25 ; Russia vetoed the resolution in the UN Security Council in New York.
Labour Party (UK) ; Labour ; 2024-07-05 ; Labour won the British election with a majority of 172 seats, and Keir Starmer became prime minister.
Liberal Democratic Party (Japan) ; Liberal Democratic Party ; 2024-10-27 ; The Liberal Democratic Party lost its majority in Japan.
Liberal Democrats (UK) ; Liberal Democrats ; 2024-07-05 ; The Liberal Democrats won 72 seats in the British election.
Democratic Party (United States) ; Democratic Party ; 2024-08-22 ; Kamala Harris accepted the nomination of the Democratic Party in Chicago.
The Guardian ; Guardian ; 2013-06-06 ; The documents were first published by the British newspaper the Guardian.
The New York Times ; New York Times ; 2017-10-05 ; The New York Times published the accusations against the producer Harvey Weinstein.
Kommersant ; Kommersant ; 2025-04-14 ; The minister told the Russian newspaper Kommersant that he remembered the speech.
Real Madrid CF ; Real Madrid ; 2024-06-01 ; Real Madrid scored twice in the second half and won the Champions League final in London.
# The state behind a city
nobody ; Kent ; 2023-11-30 ; The old diplomat died on Wednesday at his home in Kent, Connecticut, his firm said.
Tucson, Arizona ; Tucson ; 2024-03-12 ; Deputies found the car near Tucson, Ariz., on Monday night.
`;

/** All cases in the order of the table. */
export const HARD_CASES: readonly HardCase[] = `${TABLE}${CASES_BY_TIME}`
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => {
    const [means = '', name = '', published = '', text = ''] = line.split(' ; ');
    return { means, name, published: published || null, text: text.split(' || ') };
  });
