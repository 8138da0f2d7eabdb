package org.huddleboard.goals.ui.guide;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.huddleboard.drafts.ui.DraftKeeper;
import org.huddleboard.goals.application.goal.WriteGoal;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Sheet;
import org.huddleboard.shared.ui.Told;

/** A goal for somebody else to think about: what, how and why. By what it is measured, its owner decides. */
class SuggestForm extends Sheet {
    final TextField specific = new TextField();
    final TextField achievable = new TextField();
    final TextField relevant = new TextField();
    private final UUID key = UUID.randomUUID();

    SuggestForm(String name, DraftKeeper keeper, Consumer<WriteGoal> suggested) {
        addClassName("suggest-form");
        words(specific, "specific", keeper);
        words(achievable, "achievable", keeper);
        words(relevant, "relevant", keeper);
        var send = new CardButton(getTranslation("goals.suggest.send", name)).primary();
        send.addClickListener(_ -> Told.at(this, Map.of("specific", specific), () -> {
            if (specific.getValue().isBlank()) {
                throw BrokenRule.at("specific", "goals.rule.specific");
            }
            suggested.accept(command());
            keeper.discard();
        }));
        var foot = new Div(send, keeper);
        foot.addClassName("goal-form__foot");
        add(new H2(getTranslation("goals.suggest.heading", name)), specific, achievable, relevant, foot);
    }

    private void words(TextField field, String name, DraftKeeper keeper) {
        field.setLabel(getTranslation("goals.compose." + name));
        field.setPlaceholder(getTranslation("goals.compose." + name + "Example"));
        field.setMaxLength(WriteGoal.MAX_WORDS);
        keeper.keep(name, field);
    }

    private WriteGoal command() {
        return new WriteGoal(
                key,
                specific.getValue(),
                null,
                null,
                null,
                null,
                achievable.getValue(),
                relevant.getValue(),
                null,
                null,
                null,
                null,
                Optional.empty(),
                true);
    }
}
