package org.huddleboard.improvement.ui.idea;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.huddleboard.drafts.ui.DraftKeeper;
import org.huddleboard.improvement.IssueId;
import org.huddleboard.improvement.JourneyStep;
import org.huddleboard.improvement.application.idea.BringIdea;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.ui.AudienceLine;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.PrimaryButton;
import org.huddleboard.shared.ui.Sheet;
import org.huddleboard.shared.ui.Told;

/** An idea in two fields: what to do, and why it would help. */
class BringForm extends Sheet {
    final TextField title = new TextField();
    final TextArea words = new TextArea();
    final Select<JourneyStep> journey = new Select<>();
    final PrimaryButton bring =
            new PrimaryButton(getTranslation("improvement.idea.form.bring"), Glyph.PLUS, _ -> send());
    private final transient DraftKeeper keeper;
    private final transient Consumer<BringIdea> brought;
    private final transient Runnable putAway;
    private final TeamId team;
    private final transient Optional<IssueId> issue;
    private final UUID key = UUID.randomUUID();

    BringForm(TeamId team, Optional<IssueId> issue, DraftKeeper keeper, Consumer<BringIdea> brought, Runnable putAway) {
        this.team = team;
        this.issue = issue;
        this.keeper = keeper;
        this.brought = brought;
        this.putAway = putAway;
        addClassName("bring-form");
        title.setLabel(getTranslation("improvement.idea.form.title"));
        title.setPlaceholder(getTranslation("improvement.idea.form.titleExample"));
        title.setMaxLength(BringIdea.MAX_TITLE);
        words.setLabel(getTranslation("improvement.idea.form.words"));
        words.setHelperText(getTranslation("improvement.idea.form.wordsHint"));
        words.setMaxLength(BringIdea.MAX_WORDS);
        keeper.keep("title", title).keep("words", words);
        journey.setLabel(getTranslation("improvement.idea.form.journey"));
        journey.setItems(JourneyStep.values());
        journey.setEmptySelectionAllowed(true);
        journey.setEmptySelectionCaption(getTranslation("improvement.idea.form.noJourney"));
        journey.setItemLabelGenerator(step ->
                getTranslation(step == null ? "improvement.idea.form.noJourney" : "improvement.idea.journey." + step));
        var notNow = new CardButton(getTranslation("improvement.notNow")).soft();
        notNow.addClickListener(_ -> putAway.run());
        var steps = new Div(bring, notNow, keeper);
        steps.addClassName("bring-form__steps");
        add(
                new H2(getTranslation(
                        issue.isPresent() ? "improvement.idea.form.aboutIssue" : "improvement.idea.form.heading")),
                new AudienceLine(getTranslation("improvement.idea.form.audience")),
                title,
                words,
                journey,
                steps);
        Shortcuts.addShortcutListener(this, this::send, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this)
                .resetFocusOnActiveElement();
        Shortcuts.addShortcutListener(this, putAway::run, Key.ESCAPE).listenOn(this);
    }

    private void send() {
        if (Told.at(this, Map.of("title", title, "words", words), () -> brought.accept(command()))) {
            keeper.discard();
            putAway.run();
        }
    }

    private BringIdea command() {
        if (title.getValue().isBlank()) {
            throw BrokenRule.at("title", "improvement.rule.idea.title");
        }
        if (words.getValue().isBlank()) {
            throw BrokenRule.at("words", "improvement.rule.idea.words");
        }
        return new BringIdea(
                key, team, title.getValue().strip(), words.getValue().strip(), journey.getOptionalValue(), issue);
    }
}
