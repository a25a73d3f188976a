"""The day that commands see due dates from, and write on what they make."""

import datetime as dt
import os

import click

_EPOCH_VARIABLE = "SOURCE_DATE_EPOCH"
"""The day in seconds since 1970, for those who need the same bytes again."""

DAY = click.DateTime(["%Y-%m-%d"])
"""A day that is given on the command line."""


def today() -> dt.date:
    """Return the day: today, unless the environment says which; raises UsageError."""
    epoch = os.environ.get(_EPOCH_VARIABLE, "")
    if not epoch:
        return dt.datetime.now().astimezone().date()
    try:
        return dt.datetime.fromtimestamp(int(epoch), dt.UTC).date()
    except (ValueError, OverflowError, OSError) as error:
        message = f"{_EPOCH_VARIABLE} is no number of seconds since 1970: {epoch}"
        raise click.UsageError(message) from error
