"""Who binds itself, where the subject is a pronoun, a guest, or stands elsewhere."""

from datetime import date

import pytest

from briefreader.commitments.detector import Detector
from briefreader.commitments.findings import Metadata

TWO = ("Norway", "Chile")
OPENING = "The Foreign Minister of Norway, Mr. Olav Vik, met that of Chile, Ms Soto. "


@pytest.mark.parametrize(
    ("text", "parties", "actors"),
    [
        ("It was agreed that Chile would host the talks.", TWO, "Chile"),
        ("It was agreed that Chile, as incoming Chair, should host the talks.", TWO, "Chile"),
        ("The Prime Minister will open an archive.", ("Norway",), "Norway"),
        (
            "The King of Norway met the President of Chile. The President will open an archive.",
            ("Norway", "Chile", "Ghana"),
            "Chile",
        ),
        (
            "The President of Trinidad and Tobago will open an archive.",
            ("Norway", "Trinidad and Tobago"),
            "Trinidad and Tobago",
        ),
        ("It was agreed that a joint committee would be set up.", TWO, "Norway Chile"),
        ("Chile announced that it intends to open an archive.", TWO, "Chile"),
        ("Norway was thanked. Chile announced that it intends to open an archive.", TWO, "Chile"),
        ("Ms Soto invited Mr. Vik to visit Lima. The invitation was accepted.", TWO, "Norway"),
        (
            "She extended an invitation to the Minister of Norway to visit Lima. "
            "The invitation was accepted.",
            TWO,
            "Norway",
        ),
        ("Mr. Vik invited his counterpart to stay. The invitation was accepted.", TWO, "Chile"),
        (
            "Ms Soto extended to her colleague from Norway an invitation to Lima. "
            "The invitation was accepted.",
            TWO,
            "Norway",
        ),
        ("Ms Soto asked Mr. Vik to Lima. The invitation was accepted.", TWO, "Norway"),
        ("Talks were held. The invitation was accepted.", TWO, "Norway Chile"),
        ("The Norwegian Minister said that his Government would build a ship.", TWO, "Norway"),
        (
            "The Chilean Minister invited her counterpart to Lima. The invitation was accepted.",
            TWO,
            "Norway",
        ),
        (
            "It was agreed that a team of Chilean ship experts should visit Oslo.",
            TWO,
            "Chile",
        ),
        (
            "The Government has accepted an invitation for the Minister of Chile to visit Oslo.",
            TWO,
            "Chile",
        ),
        (
            "The Chilean Minister said it was the intention of her Government to build a ship.",
            TWO,
            "Chile",
        ),
        ("Chile thanked Norway, and announced that it would build a ship.", TWO, "Chile"),
        ("The Commission thanked Chile. ABCD will build ships.", ("ABCD", "Norway"), "ABCD"),
        ("The Norwegian Fisheries Agency will send ships.", TWO, "Norway"),
        ("The Chilean Participant shall send ships.", TWO, "Chile"),
        ("The visit of the President of Chile will take place in May.", TWO, "Chile"),
        ("The ASEAN ministers will build ships.", ("ASEAN", "Norway"), "ASEAN"),
        (
            "The ASEAN and Norwegian ministers will build ships.",
            ("ASEAN", "Norway"),
            "ASEAN Norway",
        ),
        ("The African ministers will build ships.", TWO, "Norway Chile"),
        (
            "The talks went well, and Chile would take a series of measures. These were:\n\n"
            "- An undertaking to train the crews of ships.",
            TWO,
            "Chile",
        ),
    ],
)
def test_resolves_who_acts(
    detector: Detector, text: str, parties: tuple[str, ...], actors: str
) -> None:
    """The last commitment is that of the parties named."""
    said = Metadata(title="Joint Statement", date=date(2022, 5, 10), parties=parties, language="en")
    found = detector.detect(OPENING + "\n\n" + text, said)
    assert found
    assert " ".join(found[-1].actors) == actors
