package org.huddleboard.huddle.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Duration;

/** Time that runs in the browser ({@code scripts/huddle.js}) from what the server said was left; it never flashes. */
class Countdown extends Span {
    private int told;

    /** Both texts have {0} where the time stands. */
    Countdown(String className, String left, String over) {
        addClassName(className);
        getElement()
                .setAttribute("role", "timer")
                .setAttribute("data-text", left)
                .setAttribute("data-over", over);
    }

    void show(Duration left, Duration of, boolean stopped) {
        getElement()
                .setAttribute("data-left", String.valueOf(left.toMillis()))
                .setAttribute("data-of", String.valueOf(of.toMillis()))
                .setAttribute("data-stopped", String.valueOf(stopped))
                .setAttribute("data-countdown", String.valueOf(++told));
    }
}
