package org.huddleboard.goals.ui.goal;

import com.vaadin.flow.component.html.Div;
import org.huddleboard.goals.GoalState;
import org.huddleboard.goals.application.goal.GoalCard;
import org.huddleboard.goals.application.goal.GoalPage;
import org.huddleboard.goals.ui.DayWords;
import org.huddleboard.shared.ui.Chip;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.Sheet;

/** The ring of the cycle, and its three names below with the day of the review. */
class CycleSheet extends Sheet {
    private static final double HALFWAY = 0.5;

    CycleSheet(GoalPage page, DayWords days) {
        addClassName("cycle-sheet");
        var card = page.card();
        var arc = arc(card);
        var review = card.dueOn()
                .map(day -> getTranslation("goals.cycle.reviewOn", days.brief(day, getLocale())))
                .orElseGet(() -> getTranslation("goals.cycle.REVIEW"));
        var chips = new Div(
                chip(arc, 0, getTranslation("goals.cycle.PLAN")),
                chip(arc, 1, getTranslation("goals.cycle.DO")),
                chip(arc, 2, review));
        chips.addClassName("cycle-sheet__names");
        add(new CycleRing(place(card, arc)), chips);
    }

    /** Once the day of the review has come, that is where one is. */
    private static int arc(GoalCard card) {
        return switch (card.state()) {
            case PROPOSED, PLAN -> 0;
            case DO -> card.cycle().filter(GoalCard.Cycle::due).isPresent() ? 2 : 1;
            case REVIEWED -> 3;
            case DECLINED, DROPPED -> 0;
        };
    }

    private CycleRing.Place place(GoalCard card, int arc) {
        var through = switch (arc) {
            case 0 -> HALFWAY;
            case 1 -> card.cycle().map(GoalCard.Cycle::through).orElse(0.0);
            default -> 0.0;
        };
        var week = arc == 1
                ? card.cycle()
                        .map(cycle -> getTranslation("goals.cycle.week", cycle.week(), cycle.of()))
                        .orElse("")
                : "";
        var name = name(card, arc);
        return new CycleRing.Place(arc, through, name, week, getTranslation("goals.cycle.said", name, week));
    }

    private String name(GoalCard card, int arc) {
        if (card.state() == GoalState.DROPPED || card.state() == GoalState.DECLINED) {
            return getTranslation("goals.state." + card.state());
        }
        return switch (arc) {
            case 0 -> getTranslation("goals.cycle.PLAN");
            case 1 -> getTranslation("goals.cycle.DO");
            case 2 -> getTranslation("goals.cycle.REVIEW");
            default -> getTranslation("goals.cycle.OVER");
        };
    }

    private static Chip chip(int arc, int mine, String words) {
        if (mine < arc) {
            return new Chip(Glyph.CHECK, words);
        }
        var chip = new Chip(words);
        if (mine == arc) {
            chip.addClassName("cycle-sheet__now");
        }
        return chip;
    }
}
