"""Plans that the tests of several formats follow."""

from dataclasses import replace

from briefreader.services.briefing.plan import BriefingPlan, Section, SectionChoice


def showing(plan: BriefingPlan, *sections: Section) -> BriefingPlan:
    """Return the plan with just these sections, in this order."""
    rest = [each for each in Section if each not in sections]
    choices = [SectionChoice(each, on=True) for each in dict.fromkeys(sections)]
    choices += [SectionChoice(each, on=False) for each in rest]
    return replace(plan, sections=tuple(choices))
