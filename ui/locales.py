"""The languages, each with its country, that one can choose: words and code."""

LOCALES = (
    ("English, Ireland", "en_IE"),
    ("English, United Kingdom", "en_GB"),
    ("English, United States", "en_US"),
    ("Deutsch, Deutschland", "de_DE"),
    ("Deutsch, Österreich", "de_AT"),
    ("Deutsch, Schweiz", "de_CH"),
    ("Français, France", "fr_FR"),
    ("Español, España", "es_ES"),
    ("Italiano, Italia", "it_IT"),
    ("Nederlands, Nederland", "nl_NL"),
    ("Português, Portugal", "pt_PT"),
    ("Polski, Polska", "pl_PL"),
    ("Svenska, Sverige", "sv_SE"),
    ("Dansk, Danmark", "da_DK"),
    ("Norsk, Norge", "nb_NO"),
    ("Suomi, Suomi", "fi_FI"),
    ("Čeština, Česko", "cs_CZ"),
    ("日本語, 日本", "ja_JP"),
)
