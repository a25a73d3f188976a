"""Whether two commitments promise the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.commitments.commitment_similarity import content_stems, is_same_commitment


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "We will continue supporting ASEAN centrality and unity as well as the ASEAN Outlook",
            "We support ASEAN’s unity and centrality, as well as the ASEAN Outlook",
        ),
        (
            "President Biden reaffirms U.S. commitment to the immediate resolution of the issue",
            "President Biden reaffirmed the United States’ commitment to the immediate resolution "
            "of the issue",
        ),
        ("Стороны обязуются защищать леса Алтая", "стороны подтвердили: защищать леса Алтая"),
    ],
)
def test_the_same_matter_in_other_words(one, other):
    """Verbs of promising, little words and endings play no part."""
    assert is_same_commitment(content_stems(one), content_stems(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "We will bolster our collaboration in the Pacific Islands",
            "we will bolster support for COVAX",
        ),
        (
            "to renew our steadfast commitment to a free and open Indo-Pacific that is inclusive "
            "and resilient",
            "We will begin cooperation on the critical technologies of the future to ensure that "
            "innovation is consistent with a free, open, inclusive, and resilient Indo-Pacific",
        ),
        ("We will", "We agreed to"),
    ],
)
def test_another_matter_in_like_words(one, other):
    """What two promises have in common by the way does not make them one."""
    assert not is_same_commitment(content_stems(one), content_stems(other))


@given(st.text(), st.text())
def test_likeness_has_no_direction(one, other):
    """A promise is like another one exactly if that is like it."""
    assert is_same_commitment(content_stems(one), content_stems(other)) == is_same_commitment(
        content_stems(other), content_stems(one)
    )
