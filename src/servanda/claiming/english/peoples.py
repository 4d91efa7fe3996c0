"""English adjectives of states, and the nouns that stand for a state behind one: "the Lebanese government"."""

from __future__ import annotations

_ADJECTIVES = """
    AFG Afghan ALB Albanian DZA Algerian AND Andorran AGO Angolan ATG Antiguan ARG Argentine ARG Argentinian ARM Armenian
    AUS Australian AUT Austrian AZE Azerbaijani BHS Bahamian BHR Bahraini BGD Bangladeshi BRB Barbadian BLR Belarusian
    BEL Belgian BLZ Belizean BEN Beninese BTN Bhutanese BOL Bolivian BIH Bosnian BWA Botswanan BRA Brazilian BRN Bruneian
    BGR Bulgarian BFA Burkinabe BFA Burkinabé BDI Burundian CPV Cape_Verdean CPV Cabo_Verdean KHM Cambodian CMR Cameroonian
    CAN Canadian CAF Central_African TCD Chadian CHL Chilean CHN Chinese COL Colombian COM Comorian CRI Costa_Rican
    CIV Ivorian HRV Croatian CUB Cuban CYP Cypriot CZE Czech DNK Danish DJI Djiboutian ECU Ecuadorian ECU Ecuadorean
    EGY Egyptian SLV Salvadoran SLV Salvadorean GNQ Equatorial_Guinean ERI Eritrean EST Estonian SWZ Swazi ETH Ethiopian
    FJI Fijian FIN Finnish FRA French GAB Gabonese GMB Gambian GEO Georgian DEU German GHA Ghanaian GRC Greek GRD Grenadian
    GTM Guatemalan GIN Guinean GNB Bissau-Guinean GUY Guyanese HTI Haitian HND Honduran HUN Hungarian ISL Icelandic
    IND Indian IDN Indonesian IRN Iranian IRQ Iraqi IRL Irish ISR Israeli ITA Italian JAM Jamaican JPN Japanese JOR Jordanian
    KAZ Kazakh KAZ Kazakhstani KEN Kenyan PRK North_Korean KOR South_Korean KWT Kuwaiti KGZ Kyrgyz LAO Lao LAO Laotian
    LVA Latvian LBN Lebanese LSO Basotho LBR Liberian LBY Libyan LIE Liechtenstein LTU Lithuanian LUX Luxembourgish
    MDG Malagasy MWI Malawian MYS Malaysian MDV Maldivian MLI Malian MLT Maltese MHL Marshallese MRT Mauritanian
    MUS Mauritian MEX Mexican FSM Micronesian MDA Moldovan MCO Monegasque MNG Mongolian MNE Montenegrin MAR Moroccan
    MOZ Mozambican MMR Burmese NAM Namibian NRU Nauruan NPL Nepalese NPL Nepali NLD Dutch NIC Nicaraguan NER Nigerien
    NGA Nigerian NIU Niuean MKD Macedonian MKD North_Macedonian NOR Norwegian OMN Omani PAK Pakistani PLW Palauan
    PSE Palestinian PAN Panamanian PRY Paraguayan PER Peruvian PHL Philippine PHL Filipino POL Polish PRT Portuguese
    QAT Qatari ROU Romanian RUS Russian RWA Rwandan LCA Saint_Lucian VCT Vincentian WSM Samoan SMR Sammarinese
    STP Santomean SAU Saudi SAU Saudi_Arabian SEN Senegalese SRB Serbian SYC Seychellois SLE Sierra_Leonean SGP Singaporean
    SVK Slovak SVN Slovenian SVN Slovene SOM Somali ZAF South_African SSD South_Sudanese ESP Spanish LKA Sri_Lankan
    SDN Sudanese SUR Surinamese SWE Swedish CHE Swiss SYR Syrian TJK Tajik TJK Tajikistani TZA Tanzanian THA Thai
    TLS Timorese TGO Togolese TON Tongan TTO Trinidadian TUN Tunisian TUR Turkish TKM Turkmen TUV Tuvaluan UGA Ugandan
    UKR Ukrainian ARE Emirati GBR British USA American USA U.S. USA US GBR UK URY Uruguayan UZB Uzbek VUT Vanuatuan
    VUT Ni-Vanuatu VAT Vatican VEN Venezuelan VNM Vietnamese YEM Yemeni ZMB Zambian ZWE Zimbabwean
"""
"""Those that two states share ("Congolese", "Dominican") are left out."""

_words = _ADJECTIVES.split()
_PAIRS = [
    (adjective.replace("_", " "), code) for code, adjective in zip(_words[::2], _words[1::2], strict=True)
]
PEOPLES = {adjective.lower(): code for adjective, code in _PAIRS if len(adjective) > 2}
"""The code of the state by its adjective in small letters."""

_BEARERS = ("government", "Government", "authorities")
"""What stands for a state and does in its name what binds it. A parliament or a minister may do what binds nobody yet,
and an Indian state is in India."""

GOVERNMENTS = tuple((f"{adjective} {bearer}", code) for adjective, code in _PAIRS for bearer in _BEARERS)
"""Names of states: "Canadian government" for Canada."""
