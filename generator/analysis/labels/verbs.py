"""The English verbs of saying that judge, by what they make of what stands behind them."""

from __future__ import annotations

from generator.analysis.labels.word_classes import forms_of

JUDGING = forms_of(
    "argue* contend* believe* consider* describe* characterise* characterize* insist* conclude* frame*"
    " portray* depict* liken* deem* doubt* suspect* maintain* lament* think thinks thought call calls called"
    " cast casts dubbed dubs labelled highlight* underline* underscore* emphasise* emphasize*"
)
"""Verbs whose complement is a judgement where nothing else in it is found."""
CASTING = forms_of(
    "describe* characterise* characterize* denounce* criticise* criticize* praise* deplore* dismisses"
    " dismissed called calls hailed hails condemned condemns welcomed"
)
"""Verbs that judge what they name, whatever the sentence goes on with."""
TELLING = forms_of(
    "announce* confirm* disclose* reveal* acknowledge* admits admitted concede* divulge* denies denied "
    "denying"
    " clarifies clarified recalls recalled recount* narrate* recites recited"
) | {"unveiled", "unveils"}
"""Verbs that do what they tell of, or tell of it, where no more stands behind them than its name."""
TAKING_SIDES = forms_of("denounce* criticise* criticize* praise* deplore* condemn* welcome* hail* slam*")
"""Verbs that are for or against what they name, which may be a plan, a promise or a demand."""
POINTING = forms_of("highlight* underline* underscore* demonstrate* reflect* illustrate* show shows showed")
"""Verbs behind which a promise that is only named is no promise: "underscored the firm's commitment"."""
OPINING = forms_of("suspect* reckon* argue* contend* believe* consider* think thinks thought") | {
    *("felt that", "feel that", "feels that", "took the view", "point to", "points to", "pointed to")
}
"""Verbs of holding an opinion, whose complement judges even where it tells what happened."""
