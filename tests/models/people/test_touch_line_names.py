"""Who is meant by a word: the index of everybody's names."""

from models.people.touch_line import PeopleIndex
from tests.models.people.touch_line_words import everybody

PEOPLE = everybody()


def test_a_full_name_beats_everything() -> None:
    people = PeopleIndex([(1, "Weber", "Cycles"), (2, "Jonas Weber", "Weber Cycles")])

    assert people.named("weber").people == (1,)


def test_a_family_name_beats_a_given_name() -> None:
    people = PeopleIndex([(1, "Martin Kane", ""), (2, "Ada Martin", "")])

    assert people.named("martin").people == (2,)
    assert people.named("Martin Kane").people == (1,)


def test_a_given_name_beats_a_company() -> None:
    people = PeopleIndex([(1, "Ada Byrne", "Jonas Works"), (2, "Jonas Weber", "")])

    assert people.named("jonas").people == (2,)


def test_all_equally_good_matches_are_given() -> None:
    assert PEOPLE.named("Sam").people == (10, 11)


def test_names_are_found_without_accents_particles_and_apostrophes() -> None:
    assert PEOPLE.named("maria cruz").people == (5,)
    assert PEOPLE.named("María de la Cruz").people == (5,)
    assert PEOPLE.named("Berg").people == (4,)
    assert PEOPLE.named("odea").people == (3,)
    assert PEOPLE.named("O’Dea").people == (3,)
    assert PEOPLE.named("dea").people == (3,)
    assert PEOPLE.named("zolc").people == (18,)


def test_a_firm_finds_its_person_and_so_does_one_word_of_it() -> None:
    assert PEOPLE.named("Harbour Coffee Roasters").people == (1,)
    assert PEOPLE.named("roasters").people == (1,)


def test_a_name_with_its_firm_parts_two_of_one_name() -> None:
    assert PEOPLE.named("sam prior estates").people == (11,)
    assert PEOPLE.named("sam architects").people == (10,)


def test_three_letters_of_a_name_are_enough_and_two_are_not() -> None:
    assert PEOPLE.named("lin").people == (20,)
    assert PEOPLE.named("col gal").people == (1,)
    assert PEOPLE.named("li").people == ()


def test_an_initial_goes_with_the_family_name() -> None:
    assert PEOPLE.named("J. Byrne").people == (2,)
    assert PEOPLE.named("x. byrne").people == ()


def test_a_title_is_no_part_of_a_name() -> None:
    assert PEOPLE.named("Adeyemi").people == (21,)
    assert PEOPLE.named("mrs ruth adeyemi").people == (21,)


def test_a_renamed_person_is_found_by_the_new_name_only() -> None:
    people = everybody()

    people.put(1, "Colm Doyle", "Harbour Coffee Roasters")

    assert people.named("doyle").people == (1,)
    assert people.named("doy").people == (1,)
    assert people.named("gallagher").people == ()
    assert people.name_of(1) == "Colm Doyle"


def test_a_dropped_person_is_found_no_more() -> None:
    people = everybody()

    people.drop(1)
    people.drop(1)

    assert people.named("colm").people == ()
    assert people.name_of(1) == ""
    assert people.company_of(1) == ""
    assert len(people) == 21


def test_names_of_signs_only_find_nobody_and_harm_nothing() -> None:
    people = PeopleIndex([(1, "???", "—"), (2, "", "")])

    assert people.named("").people == ()
    assert people.named("???").people == ()
    people.drop(1)
    assert people.name_of(2) == ""


def test_people_put_together_are_found_before_and_after_they_are_settled() -> None:
    people = PeopleIndex()
    people.put_all([(1, "Zora Neale", ""), (2, "Ada Byrne", "")])
    people.put(3, "Mira Novak", "")

    assert people.named("nov").people == (3,)
    people.put(4, "Ada Nova", "")
    assert people.named("nov").people == (3, 4)


def test_words_of_different_people_name_nobody() -> None:
    assert PEOPLE.match(["colm", "weber"]).people == ()
    assert PEOPLE.match(["x", "z"]).people == ()
