"""Governments by the adjectives of their states: "the Cuban government" is Cuba."""

from __future__ import annotations

_ADJECTIVES = (
    "Afghan AFG|Albanian ALB|Algerian DZA|Angolan AGO|Argentine ARG|Argentinian ARG|Armenian ARM|Australian AUS|Austrian AUT|Azerbaijani AZE|"
    "Bahraini BHR|Bangladeshi BGD|Belarusian BLR|Belgian BEL|Beninese BEN|Bolivian BOL|Bosnian BIH|Botswanan BWA|Brazilian BRA|British GBR|"
    "Bulgarian BGR|Burkinabe BFA|Burundian BDI|Cambodian KHM|Cameroonian CMR|Canadian CAN|Chadian TCD|Chilean CHL|Chinese CHN|Colombian COL|"
    "Costa Rican CRI|Croatian HRV|Cuban CUB|Cypriot CYP|Czech CZE|Danish DNK|Dutch NLD|Ecuadorian ECU|Egyptian EGY|Estonian EST|Ethiopian ETH|"
    "Fijian FJI|Finnish FIN|French FRA|Gambian GMB|Georgian GEO|German DEU|Ghanaian GHA|Greek GRC|Grenadian GRD|Guatemalan GTM|Guyanese GUY|"
    "Haitian HTI|Honduran HND|Hungarian HUN|Icelandic ISL|Indian IND|Indonesian IDN|Iranian IRN|Iraqi IRQ|Irish IRL|Israeli ISR|Italian ITA|"
    "Ivorian CIV|Jamaican JAM|Japanese JPN|Jordanian JOR|Kazakh KAZ|Kenyan KEN|Kuwaiti KWT|Kyrgyz KGZ|Lao LAO|Laotian LAO|Latvian LVA|"
    "Lebanese LBN|Liberian LBR|Libyan LBY|Lithuanian LTU|Luxembourg LUX|Malagasy MDG|Malawian MWI|Malaysian MYS|Maldivian MDV|Malian MLI|"
    "Maltese MLT|Mauritanian MRT|Mauritian MUS|Mexican MEX|Moldovan MDA|Mongolian MNG|Montenegrin MNE|Moroccan MAR|Mozambican MOZ|Namibian NAM|"
    "Nauruan NRU|Nepalese NPL|Nepali NPL|Nicaraguan NIC|Nigerian NGA|Norwegian NOR|Omani OMN|Pakistani PAK|Palauan PLW|Panamanian PAN|"
    "Paraguayan PRY|Peruvian PER|Philippine PHL|Polish POL|Portuguese PRT|Qatari QAT|Romanian ROU|Russian RUS|Rwandan RWA|Salvadoran SLV|"
    "Samoan WSM|Saudi SAU|Senegalese SEN|Serbian SRB|Singaporean SGP|Slovak SVK|Slovenian SVN|Somali SOM|South African ZAF|South Korean KOR|"
    "North Korean PRK|South Sudanese SSD|Spanish ESP|Sri Lankan LKA|Sudanese SDN|Swazi SWZ|Swedish SWE|Swiss CHE|Syrian SYR|Tajik TJK|"
    "Tanzanian TZA|Thai THA|Togolese TGO|Tongan TON|Tunisian TUN|Turkish TUR|Ugandan UGA|Ukrainian UKR|Uruguayan URY|Venezuelan VEN|"
    "Vietnamese VNM|Yemeni YEM|Zambian ZMB|Zimbabwean ZWE"
)

GOVERNMENTS: tuple[tuple[str, str], ...] = tuple(
    (f"{adjective} {word}", code)
    for adjective, code in (entry.rsplit(" ", 1) for entry in _ADJECTIVES.split("|"))
    for word in ("government", "Government")
)
