"""The colours of every theme, as pairs of night and day."""

from __future__ import annotations

Pairs = dict[str, tuple[str, str]]
"""Night and day for each role, by its name."""


def usual() -> Pairs:
    """Return the colours of the two shifts, for every role."""
    return {
        "bg": ("#0D131F", "#EBE1CF"),
        "surface": ("#151D2D", "#F6EFE1"),
        "raised": ("#1F2A3F", "#FFFDF7"),
        "sunken": ("#0F1623", "#EFE6D5"),
        "bar": ("#101723", "#E4D9C4"),
        "glow": ("#1A2335", "#FAF3E4"),
        "shade": ("#070B13", "#C7BAA0"),
        "line": ("#2C3A55", "#D5C7AD"),
        "border": ("#6F82A6", "#857653"),
        "text": ("#F3ECDD", "#1E2531"),
        "muted": ("#ACB8CE", "#5A5344"),
        "accent": ("#FFB84D", "#F2A634"),
        "accent_edge": ("#B57A2A", "#A66910"),
        "on_accent": ("#221603", "#221603"),
        "on_mark": ("#0D131F", "#FFFDF7"),
        "accent_text": ("#FFC56B", "#864600"),
        "focus": ("#FFC56B", "#864600"),
        "hover_bar": ("#FFC56B", "#864600"),
        "best": ("#63D9AC", "#016748"),
        "good": ("#82BDF7", "#1B5A98"),
        "slip": ("#F79A5B", "#924103"),
        "blunder": ("#FB7D8B", "#A81536"),
        "anxious": ("#BBA9FF", "#5C46B4"),
        "aggressive": ("#FF8068", "#A22A11"),
        "confused": ("#58CFC5", "#0C645F"),
        "expert": ("#7FB9FF", "#1B589A"),
        "lonely": ("#FF9EC6", "#9F2764"),
        "silent": ("#A9C98A", "#466526"),
        "repeat_caller": ("#ECE16C", "#666009"),
        "out_of_scope": ("#E79DF0", "#89309A"),
        "social_engineer": ("#79DAF6", "#056179"),
        "haggler": ("#62D94B", "#0B4F00"),
        "elderly": ("#8A90FF", "#2426B4"),
        "non_native": ("#FA70FF", "#6A0058"),
        "vip": ("#A89800", "#383400"),
        "paper": ("#D8C596", "#FFF2C4"),
        "paper_foot": ("#A6956A", "#F6E3A6"),
        "paper_fold": ("#B79F6C", "#C3A552"),
        "ink": ("#2B2314", "#2B2314"),
        "ink_edge": ("#0E0B05", "#0E0B05"),
        "ink_muted": ("#332A16", "#645530"),
        "paper_light": ("#F3E6C3", "#FFFBEA"),
        "marker": ("#F6B93C", "#FFCF4D"),
    }


def high() -> Pairs:
    """Return what differs in high contrast: text from 7:1, shapes from 4.5:1, and every line as strong as a border."""
    return {
        "bg": ("#04070D", "#F3EDE1"),
        "surface": ("#0A0F19", "#FBF8F1"),
        "raised": ("#121A28", "#FFFFFF"),
        "sunken": ("#000000", "#F3EDE1"),
        "bar": ("#070B13", "#F3EDE1"),
        "glow": ("#0A0F19", "#FBF8F1"),
        "shade": ("#000000", "#A39B8A"),
        "line": ("#7184A8", "#786946"),
        "border": ("#7184A8", "#786946"),
        "text": ("#FFFFFF", "#0B0F17"),
        "muted": ("#CBD4E4", "#454034"),
        "accent_edge": ("#BB8031", "#935A00"),
        "on_accent": ("#1A1002", "#1A1002"),
        "on_mark": ("#04070D", "#FFFFFF"),
        "accent_text": ("#FFC56B", "#733B00"),
        "focus": ("#FFC56B", "#733B00"),
        "hover_bar": ("#FFC56B", "#733B00"),
        "best": ("#63D9AC", "#07553C"),
        "good": ("#82BDF7", "#004884"),
        "slip": ("#F99C5D", "#783608"),
        "blunder": ("#FD959E", "#8E0B2B"),
        "anxious": ("#BBA9FF", "#4D34A1"),
        "aggressive": ("#FE9783", "#8B1900"),
        "confused": ("#58CFC5", "#05534F"),
        "expert": ("#7FB9FF", "#024787"),
        "lonely": ("#FF9EC6", "#8A0B53"),
        "silent": ("#A9C98A", "#385515"),
        "repeat_caller": ("#ECE16C", "#554F02"),
        "out_of_scope": ("#E79DF0", "#7A1F8B"),
        "social_engineer": ("#79DAF6", "#005065"),
        "elderly": ("#979FFE", "#2324B2"),
        "non_native": ("#FFC0F8", "#6A0058"),
        "vip": ("#C2B118", "#383400"),
        "paper": ("#E6D6AC", "#FFF2C4"),
        "paper_foot": ("#D9C794", "#F9E9B6"),
        "ink": ("#14100A", "#1B160C"),
        "ink_edge": ("#000000", "#000000"),
        "ink_muted": ("#2B2314", "#453A1E"),
    }


def safe() -> Pairs:
    """Return grades and personas that stay apart in every kind of colour vision.

    They were searched for: of the colours that stand out enough from all grounds, those nearest to the usual ones
    whose least distance is what the test of themes asks for, in usual vision and in the three simulated ones.
    """
    return {
        "best": ("#57F7D1", "#125C74"),
        "good": ("#83BDF2", "#1B2A72"),
        "slip": ("#F3E34A", "#8D3E13"),
        "blunder": ("#FE7D91", "#5C1529"),
        "anxious": ("#CBB3FB", "#633DBE"),
        "aggressive": ("#FA8669", "#8B1317"),
        "confused": ("#46CCD2", "#2B4F33"),
        "expert": ("#8BA8FB", "#3D1E8D"),
        "lonely": ("#FDA0CC", "#761957"),
        "silent": ("#A0C294", "#366639"),
        "repeat_caller": ("#EDEA83", "#6F5272"),
        "out_of_scope": ("#CD7ED6", "#81279A"),
        "social_engineer": ("#8AE2FA", "#533B7A"),
        "haggler": ("#79E031", "#052A10"),
        "elderly": ("#8C8CFD", "#1E15B8"),
    }


def high_safe() -> Pairs:
    """Return the same as `safe`, for high contrast."""
    return {
        "best": ("#4AF7DE", "#2C4C72"),
        "good": ("#83BDF2", "#101B62"),
        "slip": ("#FBE73D", "#664119"),
        "blunder": ("#FB9883", "#510920"),
        "anxious": ("#BBB2F6", "#36399F"),
        "aggressive": ("#EEA275", "#740226"),
        "confused": ("#46D6C1", "#604363"),
        "expert": ("#7CBBA3", "#351C63"),
        "lonely": ("#E1C0E5", "#612C4A"),
        "silent": ("#B6D396", "#305437"),
        "repeat_caller": ("#FCE570", "#253B00"),
        "out_of_scope": ("#D49AD3", "#781D86"),
        "social_engineer": ("#9BEEFA", "#1A3C6C"),
        "haggler": ("#79E031", "#122E05"),
        "elderly": ("#A39FFA", "#14068E"),
    }
