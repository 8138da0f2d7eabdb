package org.huddleboard.improvement.ui.activity;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.huddleboard.drafts.ui.DraftKeeper;
import org.huddleboard.improvement.ActivityState;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.ChoiceBar;
import org.huddleboard.shared.ui.Told;

/** Reached, partly or not, and what the team learned. */
class ReviewField extends Div {
    static final int MOST = 600;

    final ChoiceBar<ActivityState> outcome = new ChoiceBar<>(
            List.of(ActivityState.REACHED, ActivityState.PARTLY, ActivityState.NOT_REACHED),
            state -> getTranslation("improvement.activity.state." + state));
    final TextArea learned = new TextArea();
    final CardButton send = new CardButton(getTranslation("improvement.activity.do.review")).primary();

    ReviewField(DraftKeeper keeper, BiConsumer<ActivityState, String> review, Runnable putAway) {
        addClassNames("action-step", "words-step");
        outcome.setAriaLabel(getTranslation("improvement.activity.outcome"));
        learned.setLabel(getTranslation("improvement.activity.ask.review"));
        learned.setHelperText(getTranslation("improvement.activity.askHint.review"));
        learned.setMaxLength(MOST);
        keeper.keep("learned", learned);
        send.addClickListener(_ -> {
            if (Told.at(
                    this,
                    Map.of("learned", learned, "outcome", learned),
                    () -> review.accept(outcome.getValue(), learned.getValue()))) {
                keeper.discard();
                putAway.run();
            }
        });
        var notNow = new CardButton(getTranslation("improvement.notNow")).soft();
        notNow.addClickListener(_ -> putAway.run());
        add(outcome, learned, send, notNow, keeper);
        Shortcuts.addShortcutListener(this, putAway::run, Key.ESCAPE).listenOn(this);
    }
}
