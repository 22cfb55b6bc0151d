// Sentences with a name whose bearer depends on the day or the country of the article -> what it is taken to mean.

/** In the columns of the table in hard-cases.ts. All sentences are ours. */
export const CASES_BY_TIME = `
# Editions of what comes again
2022 FIFA World Cup ; World Cup ; 2022-11-28 ; Thousands of fans saw Morocco beat Belgium at the World Cup on Sunday, and the players knelt on the grass.
2018 FIFA World Cup ; World Cup ; 2021-03-02 ; The defender has not played for France since the World Cup in Russia three years ago.
2014 FIFA World Cup ; World Cup ; 2019-06-30 ; Germany scored seven goals against Brazil in the semifinal of the 2014 World Cup.
2018 FIFA World Cup ; World Cup 2018 ; 2016-02-10 ; Workers from North Korea helped to build a stadium for World Cup 2018 in Saint Petersburg, Norwegian reporters found.
FIFA World Cup ; World Cup ; 2020-02-11 ; No team from Africa has ever won the World Cup, and few coaches think that this will soon change.
2024 Summer Olympics ; Olympics ; 2024-08-02 ; French police closed the roads along the Seine as athletes from all over the world came to the Olympics.
2014 Winter Olympics ; Olympics ; 2016-05-13 ; The former head of the Russian laboratory said that samples had been swapped at night during the Olympics in Sochi.
2020 Summer Olympics ; Olympics ; 2021-07-28 ; Simone Biles withdrew from the team final at the Olympics on Tuesday, the American federation said.
Olympic Games ; Olympics ; 2019-02-10 ; Climbers had wondered for decades whether their sport would ever have a place in the Olympics.
2022 Winter Olympics ; Winter Olympics ; 2021-12-07 ; The White House announced that no American officials would attend the Winter Olympics in Beijing.
2012 Summer Olympics ; London Olympics ; 2017-08-04 ; Seven thousand volunteers of the London Olympics came back to the stadium for the championships.
2016 Summer Olympics ; Olympics ; 2017-09-05 ; Police in Rio de Janeiro searched the house of the man who had brought last year's Olympics to Brazil.
UEFA Euro 2020 ; Euro 2020 ; 2021-07-12 ; Italy beat England on penalties in the final of Euro 2020 at Wembley.
2023 United Nations Climate Change Conference ; COP28 ; 2024-02-20 ; The promise made at COP28 to move away from coal, oil and gas is not kept, the activists said.
Cricket World Cup ; World Cup ; 2021-05-03 ; The bowler took six wickets in one innings, and his runs won the match; he dreams of playing in a World Cup for India.
UEFA Euro 2024 ; Euro 2024 ; 2024-07-15 ; Spain beat England in the final of Euro 2024 in Berlin.
2023 FIFA Women's World Cup ; Women's World Cup ; 2023-08-16 ; England beat Australia and reached the final of the Women's World Cup.
2008 Summer Olympics ; Beijing Olympics ; 2018-08-08 ; Ten years after the Beijing Olympics the stadium called the Bird's Nest is mostly empty.
2012 Summer Olympics ; Olympics ; 2016-02-03 ; British cyclists won eight gold medals at the Olympics in London four years ago.
2024 Copa América ; Copa América ; 2024-07-10 ; Argentina beat Canada and will play Colombia in the final of the Copa América.
Eurovision Song Contest 2023 ; Eurovision Song Contest ; 2023-05-14 ; Sweden won the Eurovision Song Contest in Liverpool for the seventh time.
2022 Commonwealth Games ; Commonwealth Games ; 2022-07-29 ; The Commonwealth Games opened in Birmingham with a bull that breathed smoke.
Super Bowl LVIII ; Super Bowl ; 2024-02-12 ; The Kansas City Chiefs beat San Francisco in the Super Bowl after extra time.
2018 Winter Olympics ; Winter Olympics ; 2018-02-10 ; Kim Yo Jong sat behind the American vice president at the opening of the Winter Olympics.
Summer Olympic Games ; Summer Olympics ; 2010-05-05 ; Nobody from the island has ever won a medal at the Summer Olympics.
2021 Africa Cup of Nations ; Africa Cup of Nations ; 2022-01-25 ; Eight people died in a crush outside a stadium in Cameroon at the Africa Cup of Nations.
2022 G20 Bali summit ; G20 Summit ; 2022-11-16 ; Chinese leader Xi Jinping scolded Justin Trudeau in front of a camera at the G20 Summit in Indonesia.
2023 Vilnius NATO summit ; NATO Summit ; 2023-07-12 ; Zelensky called the draft absurd before he joined the NATO Summit in Lithuania.
16th BRICS summit ; BRICS Summit ; 2024-10-23 ; Putin welcomed the Chinese president and the Indian prime minister to the BRICS Summit.
2014 Winter Paralympics ; Paralympics ; 2020-06-05 ; She won bronze for Australia at the 2014 Winter Paralympics in Sochi. The Paralympics had changed her life, she said.
# Bodies, parties and days that every country has
Indian National Congress ; Congress ; 2019-05-25 ; Rahul Gandhi offered to resign as leader of Congress after Narendra Modi won the Indian election again.
Indian National Congress ; Congress ; 2024-06-04 ; The Congress party almost doubled its seats in India, and the Bharatiya Janata Party lost its majority.
Parliament of Canada ; Parliament ; 2022-02-11 ; Trucks still blocked the streets around Parliament in Ottawa, the Canadian police said.
Australian Senate ; Senate ; 2024-11-29 ; The Senate in Canberra passed the law late on Thursday, and Australian children will have to wait until they are sixteen.
Senate (France) ; Senate ; 2023-03-12 ; The French Senate voted for the pension reform while trade unions marched through Paris.
Supreme Court of India ; Supreme Court ; 2019-11-09 ; The Supreme Court gave the land in Ayodhya to Hindus, and the Indian government sent thousands of policemen there.
Supreme Court of Israel ; Supreme Court ; 2024-01-02 ; The Supreme Court struck down a law of Benjamin Netanyahu's government, and Israelis argued about what comes next.
Supreme Court of the United States ; Supreme Court ; 2023-06-29 ; Harvard may no longer weigh race when it admits students, the Supreme Court ruled, and American universities must change their rules.
United States House of Representatives ; House ; 2023-10-04 ; Eight Republicans and all Democrats in the House voted to remove Kevin McCarthy as speaker, for the first time in American history.
New Zealand Labour Party ; Labour ; 2023-10-15 ; Chris Hipkins conceded that Labour had lost the election in New Zealand.
Israeli Labor Party ; Labor ; 2019-07-02 ; Amir Peretz was elected leader of Labor in Israel, which had once been the party of Yitzhak Rabin.
Australian Labor Party ; Labor ; 2022-05-22 ; Labor won the Australian election after nine years, and Anthony Albanese will be sworn in on Monday.
United States ; Union ; 1862-12-01 ; President Abraham Lincoln told Congress that the Union could not be cut in two, and that American rivers and railways bound its states together.
no mention ; Union ; 2024-03-05 ; Voters in Glasgow still argue over the Union with England, ten years after Scotland voted to stay.
Independence Day (India) ; Independence Day ; 2023-08-15 ; Narendra Modi spoke from the Red Fort in Delhi on Independence Day, and Indian jets flew over the crowd.
Independence Day of Ukraine ; Independence Day ; 2022-08-24 ; Kyiv forbade gatherings on Independence Day, six months after Russian troops had invaded Ukraine.
Independence Day (United States) ; Independence Day ; 2022-07-05 ; A gunman shot at a parade on Independence Day in Highland Park, Illinois, and American flags lay in the street.
nobody ; Independence Day ; 2021-12-01 ; Thousands marched through the capital of Suriname on Independence Day, the Surinamese police said.
Senate of Pakistan ; Senate ; 2021-03-04 ; Yousaf Raza Gilani won a seat in the Senate, a blow to the Pakistani prime minister in Islamabad.
Supreme Court of Pakistan ; Supreme Court ; 2022-04-07 ; The Supreme Court restored the National Assembly, and Pakistanis waited for a vote on Imran Khan.
Supreme Court of Kenya ; Supreme Court ; 2017-09-01 ; The Supreme Court annulled the election of President Uhuru Kenyatta, and Kenyans went back to the polls.
Supreme Court of Nigeria ; Supreme Court ; 2023-10-26 ; The Supreme Court confirmed that Bola Tinubu had won, the Nigerian opposition lost its last appeal in Abuja.
House of Commons of the United Kingdom ; House of Commons ; 2022-07-20 ; Boris Johnson spoke in the House of Commons for the last time as British prime minister.
House of Commons of Canada ; House of Commons ; 2022-02-21 ; Justin Trudeau defended the emergency in the House of Commons, and Canadian truckers left Ottawa.
Liberal Party of Canada ; Liberals ; 2021-09-21 ; The Liberals won the Canadian election again but no majority, and Justin Trudeau spoke in Montreal.
Liberal Party of Australia ; Liberals ; 2022-05-23 ; The Liberals lost rich suburbs of Sydney to independent women in the Australian election.
Conservative Party of Canada ; Conservatives ; 2022-09-11 ; Pierre Poilievre was elected leader of the Conservatives in Ottawa with two thirds of the Canadian members' votes.
Conservative Party (UK) ; Conservatives ; 2022-09-05 ; Liz Truss was elected leader of the Conservatives and will be British prime minister.
New Zealand National Party ; National Party ; 2023-11-24 ; Christopher Luxon of the National Party will lead New Zealand with two smaller parties.
Independence Day (Israel) ; Independence Day ; 2023-04-26 ; Israelis stood still for the fallen before Independence Day began in Jerusalem.
Republic Day (India) ; Republic Day ; 2021-01-26 ; Farmers on tractors broke through to the Red Fort on Republic Day, and Delhi police fired tear gas, Indian media said.
Thanksgiving (United States) ; Thanksgiving ; 2021-11-25 ; Americans drove to their families for Thanksgiving, and airports in the United States were full.
National Day of the People's Republic of China ; National Day ; 2019-10-01 ; Chinese tanks and missiles rolled through Beijing on National Day.
International Criminal Court ; Court ; 2021-03-03 ; The International Criminal Court opened an investigation. The Court said that it would look at all sides.
nobody ; Independence Day ; 2019-12-10 ; The soldiers marched on Independence Day, and Bhutanese children sang.
# Lone family names, by who was meant at that time
Hillary Clinton ; Clinton ; 2016-10-25 ; Clinton led Trump by five points in a poll of American voters two weeks before the election.
Bill Clinton ; Clinton ; 1999-03-25 ; Clinton told Americans from the White House that planes of NATO had begun to bomb Yugoslavia.
Bernie Sanders ; Sanders ; 2016-02-10 ; Sanders beat Clinton by 22 points in New Hampshire, and the Democratic Party in Washington was surprised.
George H. W. Bush ; Bush ; 1990-08-08 ; Bush sent American soldiers to Saudi Arabia a week after Iraq had seized Kuwait.
George W. Bush ; Bush ; 2005-09-02 ; Bush flew over New Orleans in Air Force One and said that the American government would rebuild the city.
Kim Jong-un ; Kim ; 2018-06-12 ; Trump and Kim shook hands in Singapore, and North Korea promised to give up its bombs.
Kim Jong-il ; Kim ; 2009-08-04 ; The former American president met Kim in Pyongyang and flew home with two journalists whom North Korea had pardoned.
Gerald Ford ; Ford ; 1974-09-08 ; President Ford pardoned Richard Nixon on Sunday, and the White House in Washington answered no questions.
Jon Ossoff ; Ossoff ; 2021-03-06 ; Senator Ossoff voted for the relief bill with the other Democrats from Georgia.
Gordon Brown ; Brown ; 2009-04-02 ; Prime Minister Brown welcomed the leaders in London and said that the British people expected action.
Albert Einstein ; Einstein ; 2019-04-10 ; The picture of the black hole looks as Einstein had said a century ago, the astronomers told reporters.
nobody ; Einstein ; 2023-02-04 ; Einstein, 34, a plumber from Dayton, said that the water had come through the wall.
Theresa May ; May ; 2018-12-13 ; Theresa May survived a vote in her party. May said that she would not lead the British Conservatives into another election.
Joe Biden ; Biden ; 2012-10-12 ; Vice President Biden laughed at Paul Ryan in their only debate, American voters said.
Mitt Romney ; Romney ; 2012-10-17 ; Romney spoke of binders full of women in a debate with the American president in New York.
John McCain ; McCain ; 2008-09-25 ; McCain stopped his campaign and flew to Washington for talks on the banks with American senators.
Vladimir Putin ; Putin ; 1999-12-31 ; Boris Yeltsin resigned and left Russia to Putin, his prime minister.
Angela Merkel ; Merkel ; 2015-09-05 ; Merkel let the trains with refugees come from Hungary to Germany.
Margaret Thatcher ; Thatcher ; 1982-04-03 ; Thatcher told Parliament that a British fleet would sail for the Falkland Islands.
Nelson Mandela ; Mandela ; 1990-02-12 ; Mandela walked out of prison and raised his fist, and South Africans danced in Soweto.
William Shakespeare ; Shakespeare ; 2016-04-23 ; Actors played scenes from all the plays of Shakespeare beside the Thames.
nobody ; Jackson ; 2022-03-03 ; The plumber, Jackson, said that he had sent the bill twice.
nobody ; Wilson ; 2021-04-05 ; A witness named Wilson saw the car stop at the corner.
Tony Blair ; Blair ; 2003-03-19 ; Blair won the vote on Iraq in London though many British lawmakers of his party voted against war.
Charles Darwin ; Darwin ; 2009-02-12 ; Charles Darwin was born 200 years ago. Biologists said that Darwin had changed how people see themselves.
# Other ways of writing a name
Time (magazine) ; Time ; 2019-12-11 ; Greta Thunberg was named person of the year by Time magazine.
Jaap de Hoop Scheffer ; Hoop Scheffer ; 2004-06-28 ; Jaap de Hoop Scheffer, the secretary general of NATO, came to Istanbul. Mr. de Hoop Scheffer spoke to reporters.
Panama ; Panama ; 2023-11-03 ; Thousands marched against a copper mine in Panama, and trucks stood still on the only highway.
Bill Gates ; William Gates ; 1998-03-04 ; William Gates, the chairman of Microsoft, told American senators that his company was no monopoly.
Sergey Lavrov ; Lavrov ; 2023-03-02 ; Foreign ministers Blinken and Lavrov spoke for ten minutes in New Delhi.
Organization of American States ; Organisation of American States ; 2019-11-12 ; Auditors of the Organisation of American States found fraud in the Bolivian election.
World Trade Organization ; World Trade Organisation ; 2015-07-27 ; Kazakhstan joined the World Trade Organisation after nineteen years of talks.
Lawrence Lessig ; Larry Lessig ; 2015-09-06 ; The American lawyer Larry Lessig wants to be president of the United States.
Anthony Albanese ; Tony Albanese ; 2022-05-22 ; Tony Albanese, the prime minister of Australia, flew to Tokyo.
`;
