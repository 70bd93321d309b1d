"""Headers in other languages by meaning, read like those of `known_english`.

Outlook and Thunderbird in German, French, Spanish, Italian, Polish, Russian and
Chinese, LinkedIn in French, and what plain lists in these and in Portuguese, Dutch,
the Nordic languages, Arabic, Hindi and Japanese call their columns.
"""

ELSEWHERE: dict[str, str] = {
    "full_name": """anzeigename | vollständiger name | ansprechpartner | kontakt | kunde
        nom | nombre | nome | nom complet | nom à afficher | contacto
        nombre completo | nombre y apellidos | nombre en pantalla
        nome visualizzato | nome completo | nome e cognome
        отображаемое имя | фио | имя и фамилия | imię i nazwisko | klient | osoba
        顯示名稱 | 姓名 | 氏名 | 名前 | الاسم | الاسم الكامل | नाम | naam | navn | namn
        nimi | jméno a příjmení | név | ad soyad | imie i nazwisko""",
    "given": """vorname | prénom | nombre de pila | imię | имя | 名字 | 名 | voornaam
        fornavn | förnamn | etunimi | jméno | keresztnév | primeiro nome | adı""",  # noqa: RUF001 — Turkish
    "family": """nachname | familienname | zuname | nom de famille | apellidos
        apellido | cognome | nazwisko | фамилия | 姓氏 | 姓 | achternaam | etternavn
        efternavn | efternamn | sukunimi | příjmení | vezetéknév | sobrenome
        soyadı""",  # noqa: RUF001 — Turkish
    "middle": """weitere vornamen | deuxième prénom | segundo nombre | secondo nome
        drugie imię | отчество | 中間名""",
    "prefix": "anrede | civilité | tratamiento | titolo | tytuł | 頭銜 | titre",
    "suffix": "suffixe | suffisso | sufijo | 稱謂",
    "nickname": """spitzname | surnom | apodo | soprannome | przydomek | псевдоним
        暱稱""",
    "company": """firma | unternehmen | organisation | firmenname | société | entreprise
        raison sociale | organización | empresa | compañía | società | azienda | ditta
        organizzazione | società di lavoro | компания | организация | 公司 | 会社
        会社名 | شركة | الشركة | bedrijf | selskap | virksomhed | företag | yritys
        společnost | cég | kontrahent | nazwa firmy | कंपनी""",
    "department": """abteilung | service | departamento | reparto | oddział | dział
        отдел | 部門 | afdeling | avdelning | reparto di lavoro""",
    "title": """position | berufsbezeichnung | beruf | funktion | stelle | poste
        fonction | profession | puesto | cargo | qualifica | titolo di lavoro
        stanowisko | должность | 職稱 | functie | stilling | المسمى الوظيفي""",
    "email": """e-mail-adresse | e-mail adresse | mailadresse | primäre e-mail-adresse
        sekundäre e-mail-adresse | adresse de messagerie | adresse e-mail | courriel
        adresse électronique | adresse électronique principale | mél
        adresse électronique secondaire | correo | correo electrónico
        dirección de correo electrónico | dirección del correo electrónico
        dirección de correo electrónico principal | indirizzo e-mail
        dirección de correo electrónico secundaria | email principale
        email secondaria | posta elettronica | adres e-mail | adres email | mejl
        адрес электронной почты | альтернативный адрес электронной почты | почта
        электронная почта | эл почта | 電子郵件地址 | 主要 email | 次要 email | メール
        メールアドレス | البريد | البريد الإلكتروني | ईमेल | e-mailadres | e-post
        e-postadress | sähköposti | e-pasts | e-mail címe""",
    "phone": """telefon | telefonnummer | tel nr | rufnummer | mobiltelefon | handy
        mobil | mobilnummer | telefon geschäftlich | telefon privat | haupttelefon
        autotelefon | telefon assistent | weiteres telefon | mobil tel nr
        tel dienstlich | pager nummer | fax geschäftlich | fax privat | fax nummer
        weiteres fax | telefax | téléphone | tél | tél mobile | portable | mobile
        téléphone bureau | téléphone domicile | téléphone voiture | téléphone autre
        téléphone principal | téléphone société | téléphone de l'assistant(e)
        tél professionnel | récepteur de radiomessagerie | télécopie bureau
        télécopie domicile | télécopie autre | télécopie | numéro de téléphone
        teléfono | teléfono móvil | móvil | celular | teléfono del trabajo
        teléfono trabajo | teléfono principal | particular | otro teléfono | otro fax
        buscapersonas | telefono | telefono di lavoro | telefono di casa | cellulare
        telefono dell'auto | telefono mobile | telefono principale | telefono lavoro
        telefono dell'assistente | numero cercapersone | numero cellulare | numero fax
        fax di lavoro | fax di casa | fax altro | phone altro | numero pager
        cellulare di casa | cellulare di lavoro | telefon służbowy | telefon domowy
        telefon komórkowy | komórka | telefon główny | telefon asystenta | nr telefonu
        numer telefonu | faks | faks służbowy | faks domowy | телефон
        рабочий телефон | мобильный телефон | мобильный | номер телефона
        номер сотового телефона | номер факса | номер пейджера | 商務電話 | 住家電話
        行動電話 | 代表電話 | 其他電話 | 助理電話 | 汽車電話 | 手機號碼 | 呼叫器
        呼叫器號碼 | 商務傳真 | 住家傳真 | 其他傳真 | 傳真號碼 | 電話 | 電話番号 | 电话
        الهاتف | رقم الهاتف | الجوال | फ़ोन | फोन | मोबाइल | telefoon
        telefoonnummer | mobiel | telefone | telemóvel | puhelin | matkapuhelin
        telefonszám | cep telefonu""",
    "url": """webseite | webadresse | internetseite | page web | site web
        site internet
        página web | sitio web | pagina web | sito web | osobista strona sieci web
        strona www | strona internetowa | веб страница | сайт | 網頁 | hemsida""",
    "street": """straße | strasse | anschrift | adresse | rue | calle | dirección
        domicilio | via | indirizzo | ulica | adres | адрес | улица | straat | gate
        gata | العنوان | पता | 住所 | endereço | morada""",
    "city": """postort | poststed | kaupunki | město | město obec
        ort | stadt | wohnort | ville | ciudad | localidad | población | città
        comune | miejscowość | miasto | город | plaats | المدينة | cidade | by | ort
        शहर | 市""",
    "region": "bundesland | région | provincia | województwo | область | dép région",
    "postal_code": """postnummer | postnr | psč | irányítószám | código postal | cep
        plz | postleitzahl | code postal | cp | código postal | cap
        kod pocztowy | почтовый индекс | индекс | postcode | 郵遞區號""",
    "country": "land | staat | pays | país | nazione | paese | kraj | страна | الدولة",
    "street work": """straße geschäftlich | dienstlich adresse | rue bureau
        adresse professionnelle | calle del trabajo | dirección de trabajo
        indirizzo di lavoro | ulica biuro | адрес раб | 商務 街 | 商務地址""",  # noqa: RUF001 — Russian
    "city work": """ort geschäftlich | ville bureau | ciudad de trabajo
        città di lavoro | miasto biuro | город раб | 商務 市 鎮 | 商務市鎮""",  # noqa: RUF001 — Russian
    "region work": """region geschäftlich | dép région bureau | provincia di lavoro
        provincia o estado de trabajo | województwo biuro | 商務 縣市 | 商務縣市""",
    "postal_code work": """postleitzahl geschäftlich | dienstlich plz | cap di lavoro
        code postal bureau | código postal del trabajo | código postal trabajo
        kod pocztowy biuro | почтовый индекс раб | 商務 郵遞區號 | 商務郵遞區號""",  # noqa: RUF001 — Russian
    "country work": """land geschäftlich | dienstlich land | pays bureau
        pays région bureau | país o región del trabajo | país trabajo | 商務國家
        nazione regione di lavoro | nazione di lavoro | kraj region biuro
        страна раб | 商務 國家 地區""",  # noqa: RUF001 — Russian
    "street home": """straße privat | privat adresse | rue domicile | adresse privée
        dirección personal | indirizzo di casa | ulica dom | 住家 街 | 住家住址""",
    "city home": """ort privat | ville domicile | città di residenza | miasto dom
        住家 市 鎮 | 居住市鎮""",
    "region home": """region privat | dép région domicile | provincia di residenza
        województwo dom | 住家 縣 市 | 居住縣市 | штат""",
    "postal_code home": """postleitzahl privat | privat plz | code postal domicile
        cap di casa | cap di residenza | kod pocztowy dom | 住家 郵遞區號
        住址郵遞區號""",
    "country home": """land privat | privat land | pays domicile | país de residencia
        pays région domicile | país o región del domicilio | 居住國家
        nazione regione di casa | nazione di residenza | kraj region dom
        住家 國家 地區""",
    "street other": "weitere straße | rue autre | otra calle | via altro | 其他 街",
    "city other": "weiterer ort | ville autre | otra ciudad | città altro | 其他 市 鎮",
    "region other": """weitere region | dép région autre | otra provincia o estado
        stato altro | 其他 縣 市""",
    "postal_code other": """weitere postleitzahl | code postal autre
        otro código postal | cap postale altro | 其他 郵遞區號""",
    "country other": """weiteres land | pays région autre | otro país o región
        nazione regione altro | 其他 國家 地區""",
    "birthday": """geburtstag | geburtsdatum | anniversaire | date de naissance
        fecha de nacimiento | cumpleaños | compleanno | data di nascita | urodziny
        data urodzenia | дата рождения | день рождения | 生日""",
    "birth_year": """geburtsjahr | année de naissance | año de nacimiento
        anno di nascita | год рождения | 生日 年""",
    "birth_month": """geburtsmonat | mois | mes de nacimiento | mese di nascita
        месяц рождения | 生日 月""",
    "birth_day": """geburtstag tag | jour | día de nacimiento | giorno di nascita
        生日 日""",
    "date": """jahrestag | datum | erstellt am | letzter kontakt | date de création
        anniversaire de mariage ou fête | date de connexion | dernier contact | fecha
        fecha de creación | anniversario | rocznica | data | дата | 紀念日""",
    "notes": """observações | anotações | poznámka | poznámky | megjegyzés
        anteckningar | merknader | muistiinpanot
        notizen | notiz | bemerkung | bemerkungen | kommentar | anmerkungen
        remarques | commentaires | commentaire | notas | observaciones | comentarios
        note | notatki | uwagi | заметки | примечание | комментарий | 記事 | 備考
        ملاحظات | opmerkingen | टिप्पणी""",
    "tags": """štítky | etiketter | taggar | etiquetas do contato
        kategorien | kategorie | schlagwörter | gruppen | catégories | étiquettes
        categorías | etiquetas | categorie | kategorie | etykiety | категории | 類別""",
    "source": """quelle | herkunft | empfohlen von | origine | provenance | fuente
        origen | fonte | źródło | источник""",
    "temperature": "temperatur | température | temperatura | температура",
    "status": "statut | estado | stato | статус | الحالة | स्थिति",
    "follow_up": """wiedervorlage | nächster kontakt | relance | prochain contact
        seguimiento | próximo contacto | przypomnienie | następny kontakt""",
    "extra": """name assistent | nom de l'assistant(e) | conjoint(e)
        nombre del director | nome dell'assistente | nome del responsabile | coniuge
        asystent | menadżer | 助理 | 主管名稱 | 配偶""",
    "ignore": """nom complet de l'adresse de messagerie | type de messagerie | bureau
        foto | geschlecht | sexe | género | genere | płeć | 性別""",
}
