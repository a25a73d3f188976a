"""Takes pictures of the whole window: ``python tools/screenshots.py FOLDER [NAME…]``.

Each picture, or each that is named, is taken in a window on a library of its own. Needs Xvfb.
"""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from picturing import Pictures, opened, stage
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QFrame, QLineEdit, QWidget
from view_pictures import commitments_table, comparison, due_page, library_overview, threads
from virtual_screen import ScreenError

from briefreader import shipped
from briefreader.services.review import review

NOTED = "completing its WTO accession process"
NOTE = """Compare with the **accession protocol** of July 2015:

- tariffs on *energy equipment*
- services, from 2017
"""
BOOKMARKED = "The two countries stressed the importance of energy security"
PARTS = 12
ARABIC = """بيان مشترك بشأن التعاون في مجال المياه والطاقة

1. اجتمع وزراء المياه والطاقة في الأردن ومصر والمغرب في عمّان يوم 3 مايو 2026، وأكدوا أن المياه \
حق للجميع وأن التعاون في إدارتها أساس للاستقرار في المنطقة.

2. اتفق الوزراء على إنشاء مركز إقليمي لتبادل البيانات المائية قبل نهاية عام 2027، وتعهدوا \
بتمويل أعماله في السنوات الثلاث الأولى. وسيعمل المركز مع الجامعات ومع برنامج الأمم المتحدة \
للبيئة (UNEP).

3. تعتزم الدول الثلاث رفع حصة الطاقة المتجددة إلى 40 في المائة بحلول عام 2030، ورحبت بالدعم \
المقدم من الشركاء الدوليين.

4. جدد الوزراء التزامهم بعقد اجتماعهم المقبل في الرباط في النصف الأول من عام 2027.
"""
ARABIC_TITLE = "بيان مشترك بشأن التعاون في مجال المياه والطاقة"
ARABIC_COMMITMENT = "اتفق الوزراء على إنشاء مركز إقليمي لتبادل البيانات المائية قبل نهاية عام 2027"


def first_run(pictures: Pictures) -> None:
    """The first step of the tour."""
    pictures.press("tour")


def reading(appearance: str) -> Callable[[Pictures], None]:
    """Return what shows the sample in an appearance, as it is opened."""
    return lambda pictures: pictures.press(appearance)


def reviewing(pictures: Pictures) -> None:
    """Some commitments are judged, one is the current one."""
    judge(pictures, 5)
    pictures.session.selection.select(pictures.session.commitments[5].id)


def judge(pictures: Pictures, count: int) -> None:
    """Confirm so many commitments, and dismiss every fourth of them."""
    for number, each in enumerate(pictures.session.commitments[:count]):
        decide = review.dismiss if number % 4 == 2 else review.confirm
        pictures.session.changes.perform(decide(each))


def notes(pictures: Pictures) -> None:
    """Two notes and a bookmark in the list, one of the notes being written."""
    pictures.bookmark(BOOKMARKED)
    pictures.note("International Atomic Energy Agency", "Ask Vienna for the *text*.", "nuclear")
    pictures.note(NOTED, NOTE, "trade; follow up")
    pictures.press("edit_note")


def overview(pictures: Pictures) -> None:
    """A long statement with many marks in the strip beside its scroll bar, and words found."""
    sample = shipped.sample().read_text("utf-8")
    parts = [f"Part {number}\n\n{sample}" for number in range(1, PARTS + 1)]
    pictures.show_text("\n\n".join(parts), "A long joint statement")
    judge(pictures, 30)
    for number in range(3):
        view = pictures.window.reader.view
        view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() * (number + 1) // 4)
        span = pictures.session.commitments[20 + 40 * number].span
        view.select_span(span)
        pictures.press("bookmark" if number % 2 else "highlight")
    pictures.press("find")
    pictures.find(QLineEdit, "findText").setText("energy")


def summary(pictures: Pictures) -> None:
    """The statement in figures."""
    judge(pictures, 5)
    action = pictures.window.findChild(QAction, "action_summary")
    if action is None:
        message = "there is no summary yet"
        raise LookupError(message)
    action.trigger()


def palette(pictures: Pictures) -> None:
    """The command palette, with a few letters typed."""
    pictures.press("next")
    pictures.press("palette")
    pictures.find(QLineEdit, "paletteText").setText("no")


def preferences(pictures: Pictures) -> None:
    """The dialog's page of cues, over the window."""
    show_as_window(pictures.open_cues(), pictures.window)


def russian(pictures: Pictures) -> None:
    """The window in Russian, a commitment chosen."""
    judge(pictures, 3)
    pictures.press("next")


def arabic(pictures: Pictures) -> None:
    """A statement in Arabic with a commitment made by hand, which is the current one."""
    pictures.show_text(ARABIC, ARABIC_TITLE)
    pictures.select(ARABIC_COMMITMENT)
    pictures.press("add_commitment")


def show_as_window(dialog: QDialog, window: QWidget) -> None:
    """Put ``dialog`` in the middle of ``window``, with an edge, as a window manager would."""
    place = dialog.frameGeometry()
    place.moveCenter(window.geometry().center())
    dialog.move(place.topLeft())
    edge = QFrame(dialog)
    edge.setFrameStyle(QFrame.Shape.Box.value | QFrame.Shadow.Plain.value)
    edge.setGeometry(dialog.rect())
    edge.show()


PICTURES: dict[str, Callable[[Pictures], None]] = {
    "first-run": first_run,
    "window-light": reading("light"),
    "window-sepia": reading("sepia"),
    "window-dark": reading("dark"),
    "window-contrast": reading("contrast"),
    "review": reviewing,
    "notes": notes,
    "overview": overview,
    "summary": summary,
    "commitments-table": commitments_table,
    "comparison": comparison,
    "due": due_page,
    "threads": threads,
    "library-overview": library_overview,
    "palette": palette,
    "preferences": preferences,
    "russian": russian,
    "arabic": arabic,
}
LANGUAGES = {"russian": "ru"}


def main(folder: Path, names: Sequence[str]) -> int:
    """Write the pictures ``names`` to ``folder``, all if there are none; return the exit code."""
    missing = []
    try:
        with stage():
            for name in names or PICTURES:
                with opened(folder, LANGUAGES.get(name, "en")) as pictures:
                    try:
                        PICTURES[name](pictures)
                        pictures.keep_screen(name)
                    except LookupError as error:
                        missing.append(f"{name}: {error}")
                    pictures.press("light")
    except ScreenError as error:
        missing.append(str(error))
    for each in missing:
        print(f"No picture: {each}", file=sys.stderr)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
