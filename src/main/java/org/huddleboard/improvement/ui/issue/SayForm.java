package org.huddleboard.improvement.ui.issue;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.huddleboard.drafts.ui.DraftKeeper;
import org.huddleboard.improvement.AgreeAction;
import org.huddleboard.improvement.application.issue.SayIssue;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.ui.AudienceLine;
import org.huddleboard.shared.ui.ChoiceBar;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.PrimaryButton;
import org.huddleboard.shared.ui.Sheet;
import org.huddleboard.shared.ui.Told;

/** What gets in your way, and how much. */
class SayForm extends Sheet {
    private static final int MEDIUM = 2;

    final TextArea words = new TextArea();
    final ChoiceBar<Integer> impact =
            new ChoiceBar<>(List.of(1, 2, 3), size -> getTranslation("improvement.issue.say.impact." + size));
    final PrimaryButton say =
            new PrimaryButton(getTranslation("improvement.issue.say.button"), Glyph.PLUS, _ -> send());
    private final transient DraftKeeper keeper;
    private final transient Consumer<SayIssue> said;
    private final TeamId team;
    private UUID key = UUID.randomUUID();

    SayForm(TeamId team, DraftKeeper keeper, Consumer<SayIssue> said) {
        this.team = team;
        this.keeper = keeper;
        this.said = said;
        addClassName("agree-form");
        words.setLabel(getTranslation("improvement.issue.say.words"));
        words.setPlaceholder(getTranslation("improvement.issue.say.example"));
        words.setMaxLength(AgreeAction.MAX_TEXT);
        keeper.keep("words", words);
        var asked = new Span(getTranslation("improvement.issue.say.impact"));
        asked.addClassName("hb-strong");
        impact.setValue(MEDIUM);
        impact.setAriaLabel(getTranslation("improvement.issue.say.impact"));
        add(
                new H2(getTranslation("improvement.issue.say.heading")),
                new AudienceLine(getTranslation("improvement.issue.say.audience")),
                words,
                asked,
                impact,
                say,
                keeper);
        Shortcuts.addShortcutListener(this, this::send, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this)
                .resetFocusOnActiveElement();
    }

    private void send() {
        if (Told.at(this, Map.of("words", words), () -> said.accept(command()))) {
            keeper.discard();
            key = UUID.randomUUID();
            words.focus();
        }
    }

    private SayIssue command() {
        if (words.getValue().isBlank()) {
            throw BrokenRule.at("words", "improvement.rule.sentence");
        }
        return new SayIssue(key, team, words.getValue().strip(), impact.getValue());
    }
}
