package org.huddleboard.goals.ui.profile;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.huddleboard.goals.application.profile.ProfileLine;

/** Five steps: those one has are filled, those the role asks for are framed; the words beside say the same. */
class LevelScale extends Div {
    private static final int STEPS = 5;

    LevelScale(ProfileLine line) {
        addClassName("level-scale");
        var steps = new Div();
        steps.addClassName("level-scale__steps");
        steps.getElement().setAttribute("aria-hidden", "true");
        for (var step = 1; step <= STEPS; step++) {
            var dot = new Span();
            dot.setClassName("level-scale__step--mine", step <= line.mine().orElse(0));
            dot.setClassName("level-scale__step--asked", step <= line.asks());
            steps.add(dot);
        }
        var words = new Span(
                line.mine().isPresent()
                        ? getTranslation("goals.profile.levels", line.mine().getAsInt(), line.asks())
                        : getTranslation("goals.profile.notRated", line.asks()));
        add(steps, words);
    }
}
