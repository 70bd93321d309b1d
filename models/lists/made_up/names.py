"""Names of people and firms in several scripts; nobody real is meant."""

from typing import NamedTuple


class Tongue(NamedTuple):
    """Names as one tongue has them; `family_first` is how it writes them."""

    given: tuple[str, ...]
    family: tuple[str, ...]
    firms: tuple[str, ...]
    family_first: bool = False


def _tongue(
    given: str, family: str, firms: str, *, family_first: bool = False
) -> Tongue:
    return Tongue(
        tuple(given.split()),
        tuple(word.replace("_", " ") for word in family.split()),
        tuple(firm.strip() for firm in firms.split("|")),
        family_first,
    )


TONGUES = (
    _tongue(
        "Nora Owen Clare Hugh Grace Tess Miles Ivy Ruth Dean Iris Joan Alec Beth Carl"
        " Edie Finn Gwen Hope Ian June Kit Lena Mark Nell Otis Paige Quinn Rhys Sue",
        "Lind Ashby Barlow Carver Dunmore Ellery Fenwick Garland Hadley Irwin Jessop"
        " Kirkby Langley Merritt Norbury Oakley Penrose Quayle Radley Selwyn Thorne"
        " Upton Vickers Wexley Yarrow O’Shea McArdle D’Arcy St_Clair Abbott-Reed",
        "{f} & Daughters|{f} Joinery|{f} Bakery|{f} Dental|Studio {f}|{f} Cycles|"
        "{f} Optics|Old {f} Mill|{f} Legal|{f} Ceramics|{f} Press|{f} Gardens",
    ),
    _tongue(
        "Aoife Cillian Gráinne Oisín Sadhbh Fionn Máire Ciarán Róisín Tadhg Éabha",
        "Ní_Bhriain Ó_Dálaigh Ó_Conaill Mac_Giolla Ó_Súilleabháin Breathnach",
        "{f} Teoranta|Siopa {f}|{f} agus a Mhac|Bácús {f}",
    ),
    _tongue(
        "Jörg Käthe Björn Ülrike Heinz Anneliese Günter Sören Lieselotte Matthäus",
        "Müller Groß Jäger Köhler Böhm von_der_Heide Strauß Weiß Löwe Brückner",
        "{f} Werkzeuge GmbH|Bäckerei {f}|{f} & Söhne KG|Weinhaus {f}|{f} Räder",
    ),
    _tongue(
        "Zoé François Maëlle Benoît Éléonore Jérôme Anaïs Loïc Théo Hélène",
        "Lefèvre Béranger d’Aubigné Crépin Hérault de_la_Tour Façade Noël Gérôme",
        "Atelier {f}|Boulangerie {f}|{f} et Fils|Cave {f}|Librairie {f}",
    ),
    _tongue(
        "Łukasz Żaneta Wojciech Małgorzata Świętosława Zdzisław Agnieszka Bożena",
        "Wójcik Żurawski Łętowska Śliwiński Dąbrowska Źródlak Gołąb Kościelna",
        "{f} Meble|Piekarnia {f}|{f} i Synowie|Drukarnia {f}",
    ),
    _tongue(
        "Çağla İbrahim Şule Ömer Gülşen Uğur Işıl Özge",  # noqa: RUF001 — meant so
        "Yıldırım Öztürk Şimşek Çelik Ağaoğlu İnce Güneş Bağcı",  # noqa: RUF001 — meant so
        "{f} Halı|{f} Kardeşler|{f} Matbaa|{f} Dişçilik",  # noqa: RUF001 — meant so
    ),
    _tongue(
        "Nguyệt Đức Thảo Hưng Phượng Quốc Ánh Tuấn",
        "Nguyễn Trần Đặng Phạm Huỳnh Võ Bùi Đỗ",
        "{f} Cà phê|{f} Nội thất|Xưởng {f}",
        family_first=True,
    ),
    _tongue(
        "Ольга Юрий Наталья Пётр Екатерина Фёдор Зинаида Любовь",
        "Щербакова Жуков Ёлкина Цветков Горький Шишкин Быстрова Юрьев",
        "{f} и партнёры|Мастерская {f}|Пекарня {f}|{f} Мебель",
    ),
    _tongue(
        "Ελένη Γιώργος Ιωάννα Νίκος Σοφία Θανάσης Χρυσάνθη",
        "Παπαδάκης Οικονόμου Βασιλείου Ψαράς Ξενάκη Αγγελίδης",
        "{f} Έπιπλα|Φούρνος {f}|Τυπογραφείο {f}|{f} Ο.Ε.",  # noqa: RUF001 — meant so
    ),
    _tongue(
        "ليلى يوسف مريم خالد نور سامي هالة طارق",
        "الحداد النجار القاسم البستاني الزهراني الخطيب العطار",
        "مخبز {f}|مكتبة {f}|{f} للأثاث|ورشة {f}",
    ),
    _tongue(
        "שירה נועם תמר אורי יעל איתן מיכל",
        "כהנא פרידמן אלמוג רוזנבלום שקד ברקת",
        "מאפיית {f}|סטודיו {f}|{f} ובניו",
    ),
    _tongue(
        "प्रिया अर्जुन कृष्णा श्रुति विक्रम ज्योति",
        "शर्मा द्विवेदी कुलकर्णी श्रीवास्तव त्रिपाठी",
        "{f} मिठाई|{f} एंड सन्स|{f} वस्त्र",
    ),
    _tongue(
        "明 秀英 建国 雨桐 浩然 雪梅",
        "王 李 陳 歐陽 張 趙",
        "{f}記茶行|{f}氏印刷|{f}家具",
        family_first=True,
    ),
    _tongue(
        "さくら 健太 陽子 翔 美咲 大輔",
        "佐藤 鈴木 高橋 渡邊 小林 齋藤",
        "{f}製作所|{f}珈琲|{f}工房",
        family_first=True,
    ),
    _tongue(
        "지우 민준 서연 하늘 도윤 수빈",
        "김 이 박 최 정 황보",
        "{f} 공방|{f} 베이커리|{f} 치과",
        family_first=True,
    ),
)
SHARES = (40, 6, 8, 8, 6, 4, 4, 6, 4, 3, 3, 3, 2, 2, 1)
"""How many in a hundred bear a name of each tongue."""
