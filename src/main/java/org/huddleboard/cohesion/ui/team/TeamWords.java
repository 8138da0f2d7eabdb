package org.huddleboard.cohesion.ui.team;

import org.huddleboard.cohesion.application.view.LinkPart;
import org.huddleboard.cohesion.application.view.TeamPage;
import org.huddleboard.cohesion.ui.parts.Speech;

/** The finding as the headline, and what it is about. */
record TeamWords(Speech speech, TeamPage page) {
    String headline() {
        return speech.say("cohesion.team.headline." + finding(page.link()));
    }

    /** Which finding it is; both directions may both point down. */
    static String finding(LinkPart link) {
        return switch (link) {
            case LinkPart.Computing _ -> "computing";
            case LinkPart.NotYet _ -> "INSUFFICIENT";
            case LinkPart.Known known ->
                switch (known.verdict()) {
                    case NO_CLEAR_LINK -> known.tooEarly() ? "tooEarly" : "NO_CLEAR_LINK";
                    case LINK_BOTH_DIRECTIONS -> both(known);
                    case INSUFFICIENT, FRAGILE, MOVES_TOGETHER_UP, MOVES_TOGETHER_DOWN ->
                        known.verdict().name();
                };
        };
    }

    private static String both(LinkPart.Known known) {
        if (known.after().value() < 0) {
            return "bothDown";
        }
        return known.before().filter(effect -> effect.value() < 0).isPresent() ? "bothMixed" : "LINK_BOTH_DIRECTIONS";
    }

    String under() {
        var name = page.team().name();
        if (page.link() instanceof LinkPart.Known known) {
            return speech.say(
                    "cohesion.team.under.known", name, known.members(), known.weeks(), speech.day(known.until()));
        }
        return page.since()
                .map(since -> speech.say("cohesion.team.under.since", name, page.members(), speech.day(since)))
                .orElseGet(() -> speech.say("cohesion.team.under.members", name, page.members()));
    }
}
