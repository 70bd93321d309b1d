"""Keeping recipes for lists: saved, renamed, deleted."""

from datetime import datetime

from sqlmodel import Session, select

from models.book.refusals import Refused
from models.book.session import name_act
from models.book.text import clean_line
from models.lists.formats.columns.guess import Mapping
from models.lists.rows import Recipe

from .kept_recipes import recipe_said
from .rules import Rules

_NAME_LIMIT = 100


def save_recipe(
    session: Session,
    name: str,
    mapping: Mapping,
    rules: Rules,
    *,
    header: bool | None = None,
    now: datetime,
) -> int:
    """The id of the recipe; one of that name is replaced.

    Args:
        mapping: the columns of the list with what they mean, as `Manner` has them.
        header: whether the first row names the columns; None to look.

    Raises:
        Refused: it has no name.
    """
    name = _named(name)
    said = recipe_said(
        [column.header for column in mapping],
        [column.field for column in mapping],
        rules,
        header=header,
    )
    kept = session.exec(select(Recipe).where(Recipe.name == name)).first()
    recipe = kept or Recipe(name=name, said=said, used_at=now)
    recipe.said, recipe.used_at = said, now
    session.add(recipe)
    session.flush()
    name_act(session, f"save recipe {name}", f"The recipe “{name}” was saved")
    return recipe.id


def rename_recipe(session: Session, recipe_id: int, name: str) -> None:
    """Give the recipe another name.

    Raises:
        Refused: it is gone, has no name, or another one has that name.
    """
    recipe, name = _there(session, recipe_id), _named(name)
    other = session.exec(select(Recipe).where(Recipe.name == name)).first()
    if other is not None and other.id != recipe_id:
        raise Refused(f"There is a recipe “{name}” already.")
    old, recipe.name = recipe.name, name
    name_act(session, f"rename recipe {old}", f"The recipe “{old}” is “{name}” now")


def delete_recipe(session: Session, recipe_id: int) -> None:
    """Delete the recipe; the people that came by it stay.

    Raises:
        Refused: it is gone already.
    """
    recipe = _there(session, recipe_id)
    session.delete(recipe)
    name = recipe.name
    name_act(session, f"delete recipe {name}", f"The recipe “{name}” was deleted")


def recipe_used(session: Session, recipe_id: int, *, now: datetime) -> None:
    """Remember that the recipe was used, so that it is found first.

    Raises:
        Refused: it is gone.
    """
    recipe = _there(session, recipe_id)
    recipe.used_at = now
    name_act(session, f"use recipe {recipe.name}", f"“{recipe.name}” was used")


def _named(name: str) -> str:
    name = clean_line(name)[:_NAME_LIMIT]
    if not name:
        raise Refused("A recipe needs a name.")
    return name


def _there(session: Session, recipe_id: int) -> Recipe:
    recipe = session.get(Recipe, recipe_id)
    if recipe is None:
        raise Refused("This recipe is gone.")
    return recipe
